using System.Text;
using EsfReports.Testing;

namespace EsfReports.Cli.Tests;

/// <summary>Runs commands in the test's own process, in a folder of its own.</summary>
internal sealed class CliRun : IDisposable
{
    /// <summary>The day that the commands think it is.</summary>
    public static readonly DateOnly Today = new(2026, 11, 22);

    private readonly string _folder = Directory.CreateTempSubdirectory("esf-reports-cli-").FullName;

    /// <summary>A path below the folder of the test.</summary>
    public string this[string name] => Path.Combine(_folder, name);

    /// <summary>The sample pages that come with the program.</summary>
    public static string Samples => Path.Combine(Repository.Templates, "samples", "pages");

    /// <summary>Exit code, standard output and standard error of a command, with the test's folder as DIR.</summary>
    public string Run(params string[] arguments)
    {
        var (exitCode, output, error) = RunRaw(arguments);
        return Normalize($"exit {exitCode}\n--- out\n{output}--- err\n{error}");
    }

    /// <summary>Exit code, standard output and standard error, as they are.</summary>
    public (int ExitCode, string Out, string Error) RunRaw(params string[] arguments)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        var context = new CommandContext(output, error, new FixedClock(), Repository.Templates, ShowsProgress: false);
        var exitCode = CommandLine.Run(arguments, context);
        return (exitCode, output.ToString(), error.ToString());
    }

    /// <summary>Makes a store with some of the sample pages.</summary>
    public string Store(params string[] pages)
    {
        var store = this["esf.db"];
        var files = pages.Length == 0 ? [Samples] : pages.Select(page => Path.Combine(Samples, page)).ToArray();
        RunRaw(["import", .. files, "--store", store, "--as-of", "2026-11-01"]);
        return store;
    }

    public string Write(string name, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(this[name])!);
        File.WriteAllText(this[name], text, new UTF8Encoding(false));
        return this[name];
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private string Normalize(string text) => text.Replace(_folder, "DIR").Replace(Repository.Templates, "TEMPLATES").Replace("\r\n", "\n")
        // The root command is called after the program that runs, which is the test's.
        .Replace($"  {Path.GetFileNameWithoutExtension(Environment.ProcessPath)} ", "  esf-reports ");

    private sealed class FixedClock : TimeProvider
    {
        public override TimeZoneInfo LocalTimeZone => TimeZoneInfo.Utc;

        public override DateTimeOffset GetUtcNow() => new(Today.ToDateTime(new TimeOnly(12, 0)), TimeSpan.Zero);
    }
}
