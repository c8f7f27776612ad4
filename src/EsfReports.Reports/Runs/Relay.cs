namespace EsfReports.Reports;

/// <summary>Makes things on some threads and hands them to others, so that who makes them need not wait for who takes them.</summary>
/// <remarks>
/// A thread that does one kind of work finds its memory near: when each thread took turns at both, 1,000 fact sheets took a twentieth longer.
/// </remarks>
internal static class Relay
{
    /// <summary>Returns when all that was made is taken.</summary>
    /// <param name="makers">Threads that make; at least 1.</param>
    /// <param name="make">Called until it gives null, once more by each thread.</param>
    /// <param name="takers">Threads that take, and how many things may wait for them; at least 1. A maker waits when there are more.</param>
    /// <param name="take">Takes one thing.</param>
    /// <exception cref="AggregateException">What was thrown by <paramref name="take"/>, which ends the run, or by <paramref name="make"/>.</exception>
    public static void Run<T>(int makers, Func<T?> make, int takers, Action<T> take)
        where T : class
    {
        using var waiting = new WaitingLine<T>(takers);
        var taking = StartThreads(takers, () => TakeAll(waiting, take));
        try
        {
            Task.WaitAll(StartThreads(makers, () => MakeAll(waiting, make)), CancellationToken.None);
        }
        finally
        {
            waiting.Close();
            Task.WaitAll(taking, CancellationToken.None);
        }
    }

    private static void MakeAll<T>(WaitingLine<T> waiting, Func<T?> make)
        where T : class
    {
        while (make() is { } made && waiting.Add(made))
        {
        }
    }

    // Else the makers would wait for ever once nobody takes any more.
    private static void TakeAll<T>(WaitingLine<T> waiting, Action<T> take)
        where T : class
    {
        try
        {
            while (waiting.Take() is { } made)
                take(made);
        }
        catch
        {
            waiting.Close();
            throw;
        }
    }

    // The threads of the pool are too few for some of them to wait, and come too slowly.
    private static Task[] StartThreads(int count, Action work) =>
        [.. Enumerable.Range(0, count).Select(_ => Task.Factory.StartNew(work, CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default))];
}
