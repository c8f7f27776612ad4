using System.Diagnostics;
using System.Globalization;
using EsfReports.Domain;
using EsfReports.Reports;
using EsfReports.Testing;

namespace EsfReports.Benchmarks.Reports;

/// <summary>A run as the program makes it, thousand after thousand of fact sheets, on all cores and into files.</summary>
/// <remarks>
/// Elapsed time counts here, so that the machine must do nothing else. The first thousand pays for code that is compiled while it runs; those after
/// it show what the run comes to.
/// </remarks>
internal static class RunBenchmark
{
    private const int Sheets = 1_000;
    private const int Thousands = 6;
    private static readonly DateOnly Date = new(2026, 11, 30);

    /// <summary>Measures and prints.</summary>
    /// <param name="output">Where the table is printed.</param>
    public static int Run(TextWriter output)
    {
        var setup = ReportSetup.Read(new TemplateFolder([Repository.Templates]), CodeLists.BuiltIn, [], ReportLanguage.Swedish)!;
        var renderer = new ReportRenderer(setup, "0");
        var jobs = new DocumentJobs(setup, ReportLanguage.Swedish, Date).ForProjects(setup.ReadReport("fact-sheet", [])!, GeneratedProjects.Make(Sheets * Thousands), "");
        var root = Directory.CreateTempSubdirectory("esf-benchmark-");
        output.WriteLine($"{"sheets",12}{"s",8}{"a second",12}{"MB",8}");
        foreach (var thousand in jobs.Chunk(Sheets))
        {
            var clock = Stopwatch.StartNew();
            using (var folder = OutputFolder.Open(root.FullName))
            {
                new ReportRun(renderer, folder, new RunOptions([ReportFormat.Pdf], Environment.ProcessorCount)).Make(thousand, _ => { }, CancellationToken.None);
                folder.Sync();
            }

            var seconds = clock.Elapsed.TotalSeconds;
            output.WriteLine(string.Create(
                CultureInfo.InvariantCulture, $"{Sheets,12}{seconds,8:0.00}{Sheets / seconds,12:0}{Environment.WorkingSet / 1e6,8:0}"));
        }

        root.Delete(recursive: true);
        return 0;
    }
}
