using System.Diagnostics;
using System.Globalization;
using EsfReports.Documents;
using EsfReports.Excel;

namespace EsfReports.Benchmarks.Excel;

/// <summary>Measures the workbook writer: <c>-- excel</c> for all sizes, <c>-- excel ROWS</c> for one in a fresh process.</summary>
/// <remarks>
/// Documents are made beforehand, so the figures are the writer's own. Peak memory of a process only grows, so that the figure of
/// a size is honest only in a process of its own.
/// </remarks>
internal static class ExcelBenchmark
{
    private static readonly int[] Sizes = [50, 100, 1_000, 10_000, 100_000];

    public static int Run(ReadOnlySpan<string> arguments)
    {
        var sizes = arguments is [var rows, ..] ? [int.Parse(rows, CultureInfo.InvariantCulture)] : Sizes;
        Console.WriteLine($"{"rows",8} {"ms",9} {"cpu ms",8} {"per second",11} {"KB",8} {"allocated MB",13} {"peak MB",8} {"before MB",10}");
        foreach (var size in sizes)
            Measure(size);
        return 0;
    }

    private static void Measure(int rows)
    {
        var document = SyntheticDocument.Make(rows, distinct: 1_000);
        var writer = new WorkbookWriter();
        var before = Environment.WorkingSet;
        var length = Write(writer, document);

        var count = Math.Clamp(100_000 / rows, 1, 1_000);
        var times = new List<(double Wall, double Processor)>();
        var allocated = GC.GetAllocatedBytesForCurrentThread();
        for (var round = 0; round < 5; round++)
            times.Add(Time(writer, document, count));
        allocated = (GC.GetAllocatedBytesForCurrentThread() - allocated) / (5 * count);

        // The fastest round: what else the machine does only ever adds.
        var best = times.Min(time => time.Wall);
        var processor = times.Min(time => time.Processor);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{rows,8} {best,9:F2} {processor,8:F2} {1000 / best,11:F0} {length / 1024,8} {allocated / 1e6,13:F2} {Process.GetCurrentProcess().PeakWorkingSet64 / 1e6,8:F0} {before / 1e6,10:F0}"));
    }

    private static (double Wall, double Processor) Time(WorkbookWriter writer, StyledDocument document, int count)
    {
        var processor = Environment.CpuUsage.TotalTime;
        var watch = Stopwatch.StartNew();
        for (var index = 0; index < count; index++)
            Write(writer, document);
        return (watch.Elapsed.TotalMilliseconds / count, (Environment.CpuUsage.TotalTime - processor).TotalMilliseconds / count);
    }

    private static long Write(WorkbookWriter writer, StyledDocument document)
    {
        var output = new CountingStream();
        writer.Write(document, output);
        return output.Position;
    }
}
