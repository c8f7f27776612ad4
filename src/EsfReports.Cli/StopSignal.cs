using System.Runtime.InteropServices;

namespace EsfReports.Cli;

/// <summary>Turns Ctrl+C and a request to end into a wish to stop; the second one ends the program at once.</summary>
internal sealed class StopSignal : IDisposable
{
    private readonly CancellationTokenSource _source = new();
    private readonly List<PosixSignalRegistration> _registrations = [];

    /// <summary>128 and the number of the signal, as shells expect it; 0 as long as there was none.</summary>
    public int ExitCode { get; private set; }

    /// <summary>Takes the signals from now on. Before that they end the program at once, for there is nothing to finish.</summary>
    public CancellationToken Listen()
    {
        if (_registrations.Count == 0)
        {
            _registrations.Add(PosixSignalRegistration.Create(PosixSignal.SIGINT, Handle));
            _registrations.Add(PosixSignalRegistration.Create(PosixSignal.SIGTERM, Handle));
        }

        return _source.Token;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (var registration in _registrations)
            registration.Dispose();
        _source.Dispose();
    }

    private void Handle(PosixSignalContext signal)
    {
        if (_source.IsCancellationRequested)
            return;
        signal.Cancel = true;
        ExitCode = signal.Signal == PosixSignal.SIGINT ? 130 : 143;
        _source.Cancel();
    }
}
