using EsfReports.Diagnostics;

namespace EsfReports.Sources;

/// <summary>Finds the files that a user means by files and folders.</summary>
public static class SourceFiles
{
    /// <summary>The endings of files that are read from folders; others there are passed over.</summary>
    public static IReadOnlyList<string> Endings { get; } = [".txt", ".html", ".htm", ".csv", ".xlsx"];

    /// <summary>True for files that are lists of operations, by their ending; all others are pages.</summary>
    public static bool IsList(string name) =>
        name.EndsWith(".csv", StringComparison.OrdinalIgnoreCase) || name.EndsWith(".xlsx", StringComparison.OrdinalIgnoreCase);

    /// <summary>All files, in the order of their names, each once.</summary>
    /// <param name="paths">Files, and folders that are searched to the bottom.</param>
    /// <param name="diagnostics">Gets a finding for each path that is not there.</param>
    public static IReadOnlyList<SourceFile> Find(IEnumerable<string> paths, DiagnosticBag diagnostics)
    {
        var files = new SortedDictionary<string, SourceFile>(StringComparer.Ordinal);
        foreach (var path in paths)
        {
            if (Directory.Exists(path))
                AddFolder(path, files, diagnostics);
            else if (File.Exists(path))
                Add(new SourceFile(Slashes(path), path), files);
            else
                diagnostics.Add(SourceDiagnostics.NoSuchFile(path));
        }

        return [.. files.Values];
    }

    private static void AddFolder(string folder, SortedDictionary<string, SourceFile> files, DiagnosticBag diagnostics)
    {
        var before = files.Count;
        var options = new EnumerationOptions { RecurseSubdirectories = true, IgnoreInaccessible = false, AttributesToSkip = FileAttributes.Hidden };
        foreach (var path in Directory.EnumerateFiles(folder, "*", options))
        {
            if (Endings.Contains(Path.GetExtension(path), StringComparer.OrdinalIgnoreCase))
                Add(new SourceFile(Slashes(Path.Combine(folder, Path.GetRelativePath(folder, path))), path), files);
        }

        if (files.Count == before)
            diagnostics.Add(SourceDiagnostics.NothingInFolder(folder));
    }

    private static void Add(SourceFile file, SortedDictionary<string, SourceFile> files) => files.TryAdd(file.Name, file);

    private static string Slashes(string path) => path.Replace('\\', '/');
}
