using System.Diagnostics;
using System.Globalization;
using EsfReports.Diagnostics;
using EsfReports.Domain;
using EsfReports.Sources;
using EsfReports.Store;

namespace EsfReports.Benchmarks.Sources;

/// <summary>Measures reading and importing of pages and lists, with wall time, processor time and the peak of memory.</summary>
internal static class SourcesBenchmark
{
    public static int Run(string[] arguments)
    {
        switch (arguments)
        {
            case ["write", var folder, var pages, var rows]:
                GeneratedSources.WritePages(Path.Combine(folder, "pages"), Number(pages));
                GeneratedSources.WriteList(Path.Combine(folder, "insatser.csv"), Number(rows));
                return 0;
            case []:
                Measure(10_000, 100_000);
                return 0;
            case [var pages, var rows]:
                Measure(Number(pages), Number(rows));
                return 0;
            default:
                Console.Error.WriteLine("usage: sources [PAGES ROWS] | sources write FOLDER PAGES ROWS");
                return 2;
        }
    }

    private static void Measure(int pages, int rows)
    {
        var folder = Directory.CreateTempSubdirectory("esf-sources-bench-").FullName;
        try
        {
            GeneratedSources.WritePages(Path.Combine(folder, "pages"), pages);
            GeneratedSources.WriteList(Path.Combine(folder, "insatser.csv"), rows);
            Report($"list of {rows} rows, streamed", () => StreamList(Path.Combine(folder, "insatser.csv")));
            Report($"{pages} pages, read and imported", () => Import(folder, "pages"));
            Report($"{pages} pages, imported again unchanged", () => Import(folder, "pages"));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static int StreamList(string file)
    {
        using var stream = File.OpenRead(file);
        return new OperationListReader(ReadOptions.Default).Read(file, stream, new DiagnosticBag()).Count();
    }

    private static int Import(string folder, string name)
    {
        var set = new SourceSetReader(ReadOptions.Default).Read(SourceFiles.Find([Path.Combine(folder, name)], new DiagnosticBag()));
        using var store = ProjectStore.OpenOrCreate(Path.Combine(folder, "bench.db"));
        return store.Import(new ImportBatch(new DateOnly(2026, 11, 1), set.Pages, [.. set.Files.Select(file => new ImportFile(file.Name, file.Sha256))])
        {
            Lists = set.Lists,
        }).Read;
    }

    private static void Report(string work, Func<int> run)
    {
        var process = Process.GetCurrentProcess();
        var (processor, watch) = (process.TotalProcessorTime, Stopwatch.StartNew());
        var result = run();
        process.Refresh();
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{work}: {result} projects, {watch.Elapsed.TotalSeconds:F2} s, processor {(process.TotalProcessorTime - processor).TotalSeconds:F2} s, "
            + $"peak memory so far {process.PeakWorkingSet64 / 1_000_000} MB"));
    }

    private static int Number(string text) => int.Parse(text, NumberStyles.None, CultureInfo.InvariantCulture);
}
