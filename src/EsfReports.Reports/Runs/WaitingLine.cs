namespace EsfReports.Reports;

/// <summary>A line in which things wait between threads: who brings one waits for room, and who takes one waits until there is one.</summary>
/// <remarks>
/// Who finds nothing to take sleeps at once, and each thing wakes one sleeper: the collections of the framework first look again and again, on a
/// core that others need.
/// </remarks>
/// <param name="room">How many things may wait; at least 1.</param>
internal sealed class WaitingLine<T>(int room) : IDisposable
    where T : class
{
    private readonly SemaphoreSlim _room = new(room);
    private readonly Queue<T> _things = new();
    private bool _isClosed;

    /// <summary>Puts a thing at the end; false if the line is closed, and the thing then is not in it.</summary>
    public bool Add(T thing)
    {
        _room.Wait(CancellationToken.None);
        lock (_things)
        {
            if (!_isClosed)
            {
                _things.Enqueue(thing);
                Monitor.Pulse(_things);
                return true;
            }
        }

        // Others may wait for room too.
        _room.Release();
        return false;
    }

    /// <summary>Takes the first thing; null when the line is closed and empty.</summary>
    public T? Take()
    {
        T? taken;
        lock (_things)
        {
            while (_things.Count == 0 && !_isClosed)
                Monitor.Wait(_things);
            _things.TryDequeue(out taken);
        }

        if (taken is not null)
            _room.Release();
        return taken;
    }

    /// <summary>Lets nothing more in; what is in it can still be taken.</summary>
    public void Close()
    {
        lock (_things)
        {
            _isClosed = true;
            Monitor.PulseAll(_things);
        }

        _room.Release();
    }

    public void Dispose() => _room.Dispose();
}
