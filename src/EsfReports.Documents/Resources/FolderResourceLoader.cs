using EsfReports.Documents.Resources;

namespace EsfReports.Documents;

/// <summary>
/// Loads files from a folder, or from several where a file of an earlier one hides that of a later one: a user's templates over the
/// built-in ones.
/// </summary>
/// <remarks>Nothing outside the folders is read: no absolute path, no <c>..</c>, and no link that leads out.</remarks>
public sealed class FolderResourceLoader : IResourceLoader
{
    private const int MaximumLinks = 16;

    private readonly string[] _folders;

    /// <summary>Creates a loader.</summary>
    /// <param name="folders">The folders; the first one that has a file gives it.</param>
    public FolderResourceLoader(params IReadOnlyList<string> folders)
    {
        _folders = [.. folders.Select(folder => RealPath(Path.GetFullPath(folder)))];
    }

    /// <inheritdoc/>
    public ReadOnlyMemory<byte>? Load(string path)
    {
        if (ResourcePath.Resolve(path, string.Empty) is not { } relative || relative.Contains('\0', StringComparison.Ordinal))
            return null;
        foreach (var folder in _folders)
        {
            var file = Path.Combine(folder, relative.Replace('/', Path.DirectorySeparatorChar));
            if (File.Exists(file) && IsBelow(RealPath(file), folder))
                return File.ReadAllBytes(file);
        }

        return null;
    }

    private static bool IsBelow(string file, string folder) =>
        file.StartsWith(folder.TrimEnd(Path.DirectorySeparatorChar) + Path.DirectorySeparatorChar, StringComparison.Ordinal);

    // Path.GetFullPath does not follow links, so that a link inside of the folder could lead anywhere.
    private static string RealPath(string path, int links = MaximumLinks)
    {
        var real = Path.GetPathRoot(path)!;
        foreach (var part in path[real.Length..].Split(Path.DirectorySeparatorChar, StringSplitOptions.RemoveEmptyEntries))
            real = Follow(Path.Combine(real, part), links);
        return real;
    }

    private static string Follow(string path, int links)
    {
        FileSystemInfo entry = Directory.Exists(path) ? new DirectoryInfo(path) : new FileInfo(path);
        if (entry.LinkTarget is not { } target)
            return path;
        if (links == 0)
            throw new IOException($"Too many links lead on from '{path}'.");
        return RealPath(Path.GetFullPath(target, Path.GetDirectoryName(path)!), links - 1);
    }
}
