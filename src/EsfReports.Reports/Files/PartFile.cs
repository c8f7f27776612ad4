namespace EsfReports.Reports;

/// <summary>A file that is written beside its place: whole, but not yet there.</summary>
/// <remarks>Nothing is left of one that is not finished.</remarks>
public sealed class PartFile : IDisposable
{
    private readonly OutputFile _file;
    private readonly FileStream? _part;
    private readonly string _target;
    private bool _isThere;

    private PartFile(OutputFile file, FileStream? part, string target) => (_file, _part, _target) = (file, part, target);

    /// <summary>A file whose place has the right bytes already.</summary>
    internal static PartFile InPlace(OutputFile file) => new(file, null, "");

    /// <summary>Writes the bytes and lets the disk begin to keep them.</summary>
    /// <param name="file">What it will be.</param>
    /// <param name="target">The absolute path of its place.</param>
    /// <param name="part">The absolute path of the part, in the same folder.</param>
    /// <param name="content">The whole file.</param>
    /// <exception cref="IOException">It could not be written.</exception>
    /// <exception cref="UnauthorizedAccessException">The folder may not be written.</exception>
    internal static PartFile Write(OutputFile file, string target, string part, ReadOnlySpan<byte> content)
    {
        var started = new PartFile(file, new FileStream(part, FileMode.Create, FileAccess.Write, FileShare.None, bufferSize: 0), target);
        try
        {
            started._part!.Write(content);
            DiskSync.Begin(started._part);
            return started;
        }
        catch
        {
            started.Dispose();
            throw;
        }
    }

    /// <summary>Waits until the disk keeps the bytes, and puts the file in its place. Called once.</summary>
    /// <exception cref="IOException">The disk reported an error, or the file could not be moved; an older one is as it was.</exception>
    /// <exception cref="UnauthorizedAccessException">The folder may not be written.</exception>
    public OutputFile Finish()
    {
        if (_part is not null)
        {
            DiskSync.File(_part);
            _part.Dispose();
            File.Move(_part.Name, _target, overwrite: true);
            _isThere = true;
        }

        return _file;
    }

    /// <summary>Deletes the part, if it did not become the file.</summary>
    public void Dispose()
    {
        if (_part is null || _isThere)
            return;
        _part.Dispose();
        TryDelete(_part.Name);
    }

    internal static void TryDelete(string temporary)
    {
        try
        {
            File.Delete(temporary);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // The next run sweeps it; the first error is the one to report.
        }
    }
}
