using System.Diagnostics;
using System.Globalization;
using BenchmarkDotNet.Running;
using EsfReports.Templating;

namespace EsfReports.Benchmarks.Templating;

/// <summary>Renders per second of one core and of all, and bytes per render, beside the figures of other engines.</summary>
/// <remarks>One core is measured in processor time, so that other work on the machine does not count.</remarks>
public static class TemplatingThroughput
{
    private static readonly TimeSpan Measured = TimeSpan.FromSeconds(2);

    /// <summary>Prints a table; with <c>detailed</c>, runs BenchmarkDotNet instead.</summary>
    public static int Run(string[] args)
    {
        if (args is ["detailed"])
        {
            BenchmarkRunner.Run<TemplatingBenchmark>();
            return 0;
        }

        PrintTable(BenchFolder.Find(), Console.Out);
        return 0;
    }

    private static void PrintTable(string folder, TextWriter output)
    {
        BenchWork[] works =
        [
            BenchWork.Load(folder, "factsheet", "factsheet"),
            BenchWork.Load(folder, "factsheet_nc", "factsheet"),
            BenchWork.Load(folder, "portfolio", "portfolio"),
        ];
        output.WriteLine("work            renders/s, one core   all cores   bytes per render   parse + render, one core");
        foreach (var work in works)
        {
            work.Verify();
            MeasureOneCore(work, parses: false);
            var one = MeasureOneCore(work, parses: false);
            var all = MeasureAllCores(work);
            var parsed = MeasureOneCore(work, parses: true);
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{work.Name,-14} {one,20:N0} {all,11:N0} {BytesPerRender(work),18:N0} {parsed,26:N0}"));
        }

        output.WriteLine("For comparison, on the same machine, two cores: a compiling Handlebars engine 15,950 fact sheets/s and 187 portfolios/s (15 KiB, 1.7 MiB);");
        output.WriteLine("the reference 768 (3,246 without a culture argument) and 22 (162 KiB, 17.3 MiB).");
    }

    private static double MeasureAllCores(BenchWork work)
    {
        var cores = Environment.ProcessorCount;
        var counts = new long[cores];
        var clock = Stopwatch.StartNew();
        Parallel.For(0, cores, new ParallelOptions { MaxDegreeOfParallelism = cores }, core =>
        {
            var context = work.CreateContext();
            while (clock.Elapsed < Measured)
            {
                work.Template.Render(context);
                counts[core]++;
            }
        });
        return counts.Sum() / clock.Elapsed.TotalSeconds;
    }

    private static double MeasureOneCore(BenchWork work, bool parses)
    {
        var context = work.CreateContext();
        var text = work.Template.SourceText;
        using var process = Process.GetCurrentProcess();
        var (clock, renders, before) = (Stopwatch.StartNew(), 0L, process.TotalProcessorTime);
        while (clock.Elapsed < Measured)
        {
            (parses ? Template.Parse(text, work.Name) : work.Template).Render(context);
            renders++;
        }

        process.Refresh();
        return renders / (process.TotalProcessorTime - before).TotalSeconds;
    }

    private static long BytesPerRender(BenchWork work)
    {
        const int renders = 20;
        var context = work.CreateContext();
        work.Template.Render(context);
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var index = 0; index < renders; index++)
            work.Template.Render(context);
        return (GC.GetAllocatedBytesForCurrentThread() - before) / renders;
    }
}
