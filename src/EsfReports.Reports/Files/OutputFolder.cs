using System.Globalization;
using System.Security.Cryptography;

namespace EsfReports.Reports;

/// <summary>The folder that a run writes to: one run at a time, and never half a file under a final name.</summary>
/// <remarks>
/// A file is written beside its place, synced and renamed, so that a killed run leaves whole files only; what it left
/// beside them is swept before a folder is written to again. A file that already has the right bytes is not touched, and neither is
/// a folder that the run writes nothing to: it may be another run's.
/// <see cref="Write"/> may be called by many threads for different names.
/// </remarks>
public sealed class OutputFolder : IDisposable
{
    private const string TemporaryEnding = ".esf-part";
    private const string LockName = ".esf-reports.lock";
    private const string OwnerName = ".esf-reports.pid";

    private readonly FileStream _lock;
    private readonly HashSet<string> _folders = new(StringComparer.Ordinal);

    private OutputFolder(string root, FileStream lockFile)
    {
        Root = root;
        _lock = lockFile;
    }

    /// <summary>The folder as an absolute path.</summary>
    public string Root { get; }

    /// <summary>Creates the folder if need be, locks it and sweeps what a killed run left.</summary>
    /// <exception cref="OutputException">It cannot be made or written, or another run uses it.</exception>
    public static OutputFolder Open(string path)
    {
        var root = Path.GetFullPath(path);
        try
        {
            Directory.CreateDirectory(root);
            var folder = new OutputFolder(root, TakeLock(path, Path.Combine(root, LockName)));
            folder.Prepare(root);
            File.WriteAllText(Path.Combine(root, OwnerName), Environment.ProcessId.ToString(CultureInfo.InvariantCulture));
            return folder;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new OutputException($"The output folder {path} cannot be used: {exception.Message}", exception);
        }
    }

    /// <summary>Writes a file atomically.</summary>
    /// <param name="path">Below the folder, with <c>/</c>; made of safe names.</param>
    /// <param name="content">The whole file.</param>
    /// <exception cref="IOException">The file could not be written; nothing is left of it, and an older one is as it was.</exception>
    /// <exception cref="UnauthorizedAccessException">The folder may not be written.</exception>
    public OutputFile Write(string path, ReadOnlyMemory<byte> content)
    {
        using var part = Start(path, content);
        return part.Finish();
    }

    /// <summary>Writes a file beside its place and lets the disk begin to keep it; <see cref="PartFile.Finish"/> puts it in its place.</summary>
    /// <remarks>Of several files that are started before the first is finished, the disk keeps many at once.</remarks>
    /// <inheritdoc cref="Write"/>
    public PartFile Start(string path, ReadOnlyMemory<byte> content)
    {
        var target = Path.GetFullPath(Path.Combine(Root, path));
        if (!target.StartsWith(Root + Path.DirectorySeparatorChar, StringComparison.Ordinal))
            throw new ArgumentException($"'{path}' is not below the output folder.", nameof(path));

        RefuseWhatIsNoFile(target, path);
        Prepare(Path.GetDirectoryName(target)!);
        var file = new OutputFile(path, content.Length, Convert.ToHexStringLower(SHA256.HashData(content.Span)));
        return HasContent(target, content) ? PartFile.InPlace(file) : PartFile.Write(file, target, PartOf(target), content.Span);
    }

    /// <summary>Deletes a file, if it is there, and makes the disk keep that.</summary>
    /// <param name="path">Below the folder, with <c>/</c>; made of safe names.</param>
    public void Delete(string path)
    {
        File.Delete(Path.Combine(Root, path));
        DiskSync.Folder(Root);
    }

    /// <summary>Makes the disk keep all names written so far. Called before the manifest, which vouches for them.</summary>
    public void Sync()
    {
        foreach (var folder in _folders.Order(StringComparer.Ordinal))
            DiskSync.Folder(folder);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        PartFile.TryDelete(Path.Combine(Root, OwnerName));
        _lock.Dispose();
    }

    private static void RefuseWhatIsNoFile(string target, string path)
    {
        if (Directory.Exists(target))
            throw new IOException($"a folder called {path} is in the way.");
        if (new FileInfo(target).LinkTarget is not null)
            throw new IOException($"a link called {path} is in the way.");
    }

    private static bool HasContent(string target, ReadOnlyMemory<byte> content)
    {
        var existing = new FileInfo(target);
        return existing.Exists
            && existing.Length == content.Length
            && File.ReadAllBytes(target).AsSpan().SequenceEqual(content.Span);
    }

    private static string PartOf(string target) =>
        Path.Combine(Path.GetDirectoryName(target)!, $".{Path.GetFileName(target)}{TemporaryEnding}");

    // The lock is the open handle, not the file: it goes away with the process, and a file that stayed behind locks nobody.
    private static FileStream TakeLock(string folder, string path)
    {
        try
        {
            return new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        }
        catch (IOException exception) when (File.Exists(path))
        {
            throw new OutputException($"Another run is writing to {folder}{OwnerOf(path)}. Wait for it, or choose another folder.", exception);
        }
    }

    // A locked file cannot be read, so that the number of the process stands in a file of its own.
    private static string OwnerOf(string lockPath)
    {
        try
        {
            var owner = File.ReadAllText(Path.Combine(Path.GetDirectoryName(lockPath)!, OwnerName));
            return owner.Length is > 0 and < 12 && owner.All(char.IsAsciiDigit) ? $" (process {owner})" : "";
        }
        catch (IOException)
        {
            return "";
        }
    }

    // Before the first file of the run: parts that lie there then are not ours. The folders above are synced too, for they name the new ones.
    private void Prepare(string folder)
    {
        lock (_folders)
        {
            if (_folders.Contains(folder))
                return;
            if (folder.Length > Root.Length)
                Prepare(Path.GetDirectoryName(folder)!);
            Directory.CreateDirectory(folder);
            foreach (var file in Directory.EnumerateFiles(folder, $".*{TemporaryEnding}"))
                File.Delete(file);
            _folders.Add(folder);
        }
    }
}
