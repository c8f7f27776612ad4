using System.Diagnostics;
using System.Globalization;
using EsfReports.Diagnostics;
using EsfReports.Domain;
using EsfReports.Reports;
using EsfReports.Testing;

namespace EsfReports.Benchmarks.Reports;

/// <summary>Whole reports, from the project to the bytes of the PDF: many fact sheets, and portfolios of growing length.</summary>
/// <remarks>
/// Processor time is what counts here: it says the same on a machine that does other things too. Files are not written. Only the run is measured as
/// the program makes it.
/// </remarks>
internal sealed class ReportsBenchmark
{
    private const int Rounds = 5;
    private const int WarmUp = 400;
    private const int Thousand = 1_000;
    private const int Thousands = 6;
    private static readonly DateOnly Date = new(2026, 11, 30);

    private readonly ReportSetup _setup;
    private readonly ReportRenderer _renderer;
    private readonly TextWriter _output;

    private ReportsBenchmark(TextWriter output)
    {
        _output = output;
        _setup = ReportSetup.Read(new TemplateFolder([Repository.Templates]), CodeLists.BuiltIn, [])!;
        _renderer = new ReportRenderer(_setup, "0");
    }

    /// <summary>Measures and prints.</summary>
    /// <param name="output">Where the tables are printed.</param>
    /// <param name="arguments"><c>sheets</c> or <c>portfolios</c> for one part only; <c>run</c> for what is measured only if it is asked for.</param>
    public static int Run(TextWriter output, string[] arguments)
    {
        var benchmark = new ReportsBenchmark(output);
        if (arguments is [] or ["sheets"])
            benchmark.MeasureSheets();
        if (arguments is [] or ["portfolios"])
            benchmark.MeasurePortfolios();
        if (arguments is ["run"])
            benchmark.MeasureRun();
        return 0;
    }

    private void MeasureSheets()
    {
        Print($"{"fact sheets",12}{"cpu ms each",14}{"per cpu second",16}{"kB allocated",14}{"kB a file",12}{"heap MB",10}");
        SheetsOf(WarmUp, 1);
        foreach (var count in (int[])[100, 1_000, 10_000])
            SheetsOf(count, count > 1_000 ? 1 : Rounds);
    }

    private void SheetsOf(int count, int rounds)
    {
        var jobs = SheetJobs(count);
        var best = Best(rounds, () => jobs.Sum(Render));
        if (count == WarmUp)
            return;
        Print($"{count,12}{best.Milliseconds / count,14:0.00}{count / best.Milliseconds * 1000,16:0}{best.Allocated / 1024.0 / count,14:0}{best.Bytes / 1024.0 / count,12:0.0}{GC.GetTotalMemory(true) / 1e6,10:0}");
    }

    private void MeasurePortfolios()
    {
        Print($"{"rows",12}{"cpu ms",14}{"us a row",16}{"MB allocated",14}{"kB a file",12}{"peak MB",10}");
        foreach (var rows in (int[])[100, 1_000, 10_000])
        {
            var job = new DocumentJobs(_setup, ReportLanguage.Swedish, Date).Portfolios(Report("portfolio"), GeneratedProjects.Make(rows), "").ForAll();
            var best = Best(Rounds, () => Render(job));
            using var process = Process.GetCurrentProcess();
            Print($"{rows,12}{best.Milliseconds,14:0}{best.Milliseconds * 1000 / rows,16:0}{best.Allocated / 1e6,14:0}{best.Bytes / 1024.0,12:0}{process.PeakWorkingSet64 / 1e6,10:0}");
        }
    }

    /// <summary>Thousand after thousand of fact sheets, on all cores and into files.</summary>
    /// <remarks>
    /// Elapsed time counts here, so that the machine must do nothing else. The first thousand pays for code that is compiled while it runs; those after
    /// it show what the run comes to.
    /// </remarks>
    private void MeasureRun()
    {
        var jobs = SheetJobs(Thousand * Thousands);
        var root = Directory.CreateTempSubdirectory("esf-benchmark-");
        Print($"{"fact sheets",12}{"s",8}{"a second",12}{"MB",8}");
        foreach (var thousand in jobs.Chunk(Thousand))
        {
            var clock = Stopwatch.StartNew();
            using (var folder = OutputFolder.Open(root.FullName))
            {
                new ReportRun(_renderer, folder, new RunOptions([ReportFormat.Pdf], Environment.ProcessorCount)).Make(thousand, _ => { }, CancellationToken.None);
                folder.Sync();
            }

            var seconds = clock.Elapsed.TotalSeconds;
            Print($"{Thousand,12}{seconds,8:0.00}{Thousand / seconds,12:0}{Environment.WorkingSet / 1e6,8:0}");
        }

        root.Delete(recursive: true);
    }

    private IReadOnlyList<DocumentJob> SheetJobs(int count) =>
        new DocumentJobs(_setup, ReportLanguage.Swedish, Date).ForProjects(Report("fact-sheet"), GeneratedProjects.Make(count), "");

    private ReportDefinition Report(string name) => _setup.ReadReport(name, [])!;

    private long Render(DocumentJob job)
    {
        var findings = new DiagnosticBag();
        return _renderer.Render(job, ReportFormat.Pdf, findings)?.Content.Length ?? throw new InvalidOperationException(string.Join('\n', findings));
    }

    private static (double Milliseconds, long Allocated, long Bytes) Best(int rounds, Func<long> work)
    {
        var bytes = 0L;
        var (least, allocated) = ProcessorTime.Best(rounds, () => bytes = work());
        return (least, allocated, bytes);
    }

    private void Print(FormattableString line) => _output.WriteLine(line.ToString(CultureInfo.InvariantCulture));
}
