namespace EsfReports.Reports;

/// <summary>Lets only so many threads work at a time.</summary>
/// <remarks>Who waits sleeps; a semaphore would have them look again and again, on the cores that the work needs.</remarks>
/// <param name="count">How many may work.</param>
internal sealed class WorkerTurns(int count)
{
    private readonly object _gate = new();
    private int _free = count;

    /// <summary>Waits for a turn, and works.</summary>
    public T Take<T>(Func<T> work)
    {
        lock (_gate)
        {
            while (_free == 0)
                Monitor.Wait(_gate);
            _free--;
        }

        try
        {
            return work();
        }
        finally
        {
            lock (_gate)
            {
                _free++;
                Monitor.Pulse(_gate);
            }
        }
    }
}
