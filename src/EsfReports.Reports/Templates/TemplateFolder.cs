using System.Collections.Concurrent;
using System.Text;

namespace EsfReports.Reports;

/// <summary>The templates that a run uses: the built-in folder, and over it the user's own, file by file.</summary>
/// <remarks>
/// Files are read once and kept. No path leads out of the folders: neither <c>..</c> nor an absolute path nor a link.
/// Shared by threads.
/// </remarks>
public sealed class TemplateFolder
{
    // Larger files are no templates; the limit keeps a wrong --templates from filling the memory (reliability.md, 3.2).
    private const long LargestFile = 64 * 1024 * 1024;

    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private readonly ConcurrentDictionary<string, ReadOnlyMemory<byte>?> _files = new(StringComparer.Ordinal);

    /// <summary>Creates the folder.</summary>
    /// <param name="roots">Folders in order of preference: the user's own, if any, then the built-in one.</param>
    public TemplateFolder(IReadOnlyList<string> roots)
    {
        Roots = [.. roots.Select(RealPath)];
    }

    /// <summary>The folders in order of preference, as absolute paths.</summary>
    public IReadOnlyList<string> Roots { get; }

    /// <summary>The bytes of a file; null if no folder has it or the path leads out of them.</summary>
    /// <param name="path">Below the folder, with <c>/</c>.</param>
    public ReadOnlyMemory<byte>? Read(string path) => _files.GetOrAdd(path, ReadFromFirstRoot);

    /// <summary>The text of a file without its byte order mark; null if there is no such file or it is not UTF-8.</summary>
    public TemplateText? ReadText(string path) =>
        Read(path) is { } bytes && Decode(bytes) is { } text ? new TemplateText(path, text) : null;

    /// <summary>The same file in each of the folders that has it, the built-in one first: later ones win where both say something.</summary>
    public IReadOnlyList<TemplateText> ReadAllLayers(string path)
    {
        var layers = Roots.Reverse().Select(root => ReadBelow(root, path)).OfType<ReadOnlyMemory<byte>>();
        return [.. layers.Select(Decode).OfType<string>().Select(text => new TemplateText(path, text))];
    }

    /// <summary>Paths of all files with an ending, sorted, each once.</summary>
    /// <param name="below">A folder below the templates folder; empty for all.</param>
    /// <param name="ending">Such as <c>.sbn-html</c>; empty for all.</param>
    public IReadOnlyList<string> List(string below, string ending) =>
        [.. Roots.SelectMany(root => ListBelow(root, below, ending)).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];

    private static IEnumerable<string> ListBelow(string root, string below, string ending)
    {
        var start = Path.Combine(root, below);
        if (!Directory.Exists(start))
            return [];
        return Directory.EnumerateFiles(start, "*", SearchOption.AllDirectories)
            .Where(file => file.EndsWith(ending, StringComparison.Ordinal))
            .Select(file => Path.GetRelativePath(root, file).Replace('\\', '/'));
    }

    private ReadOnlyMemory<byte>? ReadFromFirstRoot(string path) =>
        Roots.Select(root => ReadBelow(root, path)).FirstOrDefault(bytes => bytes is not null);

    private static ReadOnlyMemory<byte>? ReadBelow(string root, string path)
    {
        if (path.Length == 0 || path.Contains('\\', StringComparison.Ordinal) || path.Contains('\0', StringComparison.Ordinal))
            return null;
        if (path.Split('/').Any(part => part is "" or "." or ".."))
            return null;

        var file = new FileInfo(Path.Combine(root, path));
        if (!file.Exists || file.Length > LargestFile || !IsBelow(root, RealPath(file.FullName)))
            return null;
        return File.ReadAllBytes(file.FullName);
    }

    private static bool IsBelow(string root, string path) =>
        path.StartsWith(root + Path.DirectorySeparatorChar, StringComparison.Ordinal);

    /// <summary>The path with all links followed, in every part of it: a folder on the way may be a link too.</summary>
    private static string RealPath(string path)
    {
        var full = Path.TrimEndingDirectorySeparator(Path.GetFullPath(path));
        var parent = Path.GetDirectoryName(full);
        if (parent is null)
            return full;

        var here = Path.Combine(RealPath(parent), Path.GetFileName(full));
        FileSystemInfo info = Directory.Exists(here) ? new DirectoryInfo(here) : new FileInfo(here);
        return info.LinkTarget is null ? here : RealPath(info.ResolveLinkTarget(returnFinalTarget: true)!.FullName);
    }

    private static string? Decode(ReadOnlyMemory<byte> bytes)
    {
        var content = bytes.Span.StartsWith("\uFEFF"u8) ? bytes.Span[3..] : bytes.Span;
        try
        {
            return StrictUtf8.GetString(content);
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }
}
