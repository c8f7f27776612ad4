namespace EsfReports.Cli;

/// <summary>Shows on a terminal how far a run is; writes nothing where messages go to a file.</summary>
internal sealed class RunProgress : IDisposable
{
    private const int Width = 30;

    private readonly CommandContext _context;
    private readonly int _total;
    private readonly Lock _gate = new();
    private int _shown;

    public RunProgress(CommandContext context, int total)
    {
        _context = context;
        _total = total;
    }

    /// <summary>Called by many threads, and not always in order.</summary>
    public void Show(int done)
    {
        if (!_context.ShowsProgress || _total == 0)
            return;

        lock (_gate)
        {
            // Fifty steps are enough for the eye; a terminal is slower than a document.
            if (done <= _shown || (done - _shown) * 50 < _total && done < _total)
                return;
            _shown = done;
            var filled = Width * done / _total;
            _context.Error.Write($"\r[{new string('#', filled)}{new string('.', Width - filled)}] {done} of {_total} documents");
        }
    }

    /// <summary>Clears the line.</summary>
    public void Dispose()
    {
        if (_context.ShowsProgress && _shown > 0)
            _context.Error.Write("\r" + new string(' ', Width + 40) + "\r");
    }
}
