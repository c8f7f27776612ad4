using EsfReports.Testing;
using Xunit;

namespace EsfReports.Cli.Tests;

/// <summary>The documents in <c>output-samples</c> are those that its commands make today, byte for byte.</summary>
/// <remarks>After a wanted change, <c>tests/interop/make_output_samples.sh</c> makes them anew.</remarks>
public sealed class OutputSamplesTests
{
    private static readonly string Samples = Path.Combine(Repository.Root, "output-samples");

    // The list of operations has incomplete rows on purpose: they are named, and the command ends with 1.
    private const int HighestExitCode = 1;

    [Theory]
    [InlineData("sv")]
    [InlineData("en")]
    public void The_commands_make_every_output_sample(string language)
    {
        using var cli = new CliRun();
        foreach (var command in Commands(language, cli["made"]))
            Assert.InRange(cli.RunRaw(command).ExitCode, 0, HighestExitCode);

        var made = Directory.EnumerateFiles(cli["made"], "*", SearchOption.AllDirectories).ToLookup(path => Path.GetFileName(path));
        var samples = Directory.EnumerateFiles(Path.Combine(Samples, language)).Where(file => Path.GetExtension(file) != ".png").ToList();
        var different = samples.Where(sample => made[Path.GetFileName(sample)].SingleOrDefault() is not { } file
            || !File.ReadAllBytes(file).AsSpan().SequenceEqual(File.ReadAllBytes(sample)));

        Assert.NotEmpty(samples);
        Assert.Empty(different.Select(path => Path.GetFileName(path)));
    }

    [Fact]
    public void The_guide_names_every_output_sample()
    {
        var guide = File.ReadAllText(Path.Combine(Samples, "README.md"));
        var names = Directory.EnumerateFiles(Samples, "*", SearchOption.AllDirectories)
            .Where(file => Path.GetDirectoryName(file) != Samples)
            .Select(file => Path.GetFileNameWithoutExtension(file)).Distinct().ToList();

        Assert.True(names.Count >= 12);
        Assert.All(names, name => Assert.Contains($"[{name}]", guide, StringComparison.Ordinal));
    }

    private static IEnumerable<string[]> Commands(string language, string output) =>
        from line in File.ReadAllLines(Path.Combine(Samples, "commands.txt"))
        where line.StartsWith(language + " ", StringComparison.Ordinal)
        select line.Split(' ')[1..].Select(word => word
            .Replace("OUT", output, StringComparison.Ordinal)
            .Replace("SAMPLES", Path.Combine(Repository.Templates, "samples"), StringComparison.Ordinal)
            .Replace('~', ' ')).ToArray();
}
