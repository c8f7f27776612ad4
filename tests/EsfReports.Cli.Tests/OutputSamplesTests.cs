using EsfReports.Testing;
using Xunit;

namespace EsfReports.Cli.Tests;

/// <summary>The documents in <c>output-samples</c> are those that the demo makes today, byte for byte.</summary>
/// <remarks>After a wanted change, <c>tests/interop/make_output_samples.sh</c> makes them anew.</remarks>
public sealed class OutputSamplesTests
{
    [Theory]
    [InlineData("sv")]
    [InlineData("en")]
    public void The_demo_makes_every_output_sample(string language)
    {
        using var cli = new CliRun();
        var (exitCode, _, error) = cli.RunRaw("demo", "--out", cli["demo"], "--language", language);
        var made = Directory.EnumerateFiles(cli["demo"], "*", SearchOption.AllDirectories).ToLookup(path => Path.GetFileName(path));
        var samples = Directory.EnumerateFiles(Path.Combine(Repository.Root, "output-samples", language))
            .Where(file => Path.GetExtension(file) is ".pdf" or ".xlsx" or ".html")
            .ToList();

        var different = samples.Where(sample => made[Path.GetFileName(sample)].SingleOrDefault() is not { } file
            || !File.ReadAllBytes(file).AsSpan().SequenceEqual(File.ReadAllBytes(sample)));

        Assert.Equal((0, ""), (exitCode, error));
        Assert.NotEmpty(samples);
        Assert.Empty(different.Select(path => Path.GetFileName(path)));
    }
}
