using System.Diagnostics;

namespace EsfReports.Benchmarks;

/// <summary>Processor time of work: what other programs do on the machine does not count.</summary>
internal static class ProcessorTime
{
    /// <summary>The least time of several rounds, and the bytes that the last of them allocated on this thread.</summary>
    public static (double Milliseconds, long Allocated) Best(int rounds, Action work)
    {
        var (least, allocated) = (double.MaxValue, 0L);
        using var process = Process.GetCurrentProcess();
        for (var round = 0; round < rounds; round++)
        {
            process.Refresh();
            var (start, before) = (process.TotalProcessorTime, GC.GetAllocatedBytesForCurrentThread());
            work();
            process.Refresh();
            least = Math.Min(least, (process.TotalProcessorTime - start).TotalMilliseconds);
            allocated = GC.GetAllocatedBytesForCurrentThread() - before;
        }

        return (least, allocated);
    }
}
