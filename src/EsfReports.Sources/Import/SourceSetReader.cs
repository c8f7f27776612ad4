using System.Security.Cryptography;
using EsfReports.Diagnostics;
using EsfReports.Domain;

namespace EsfReports.Sources;

/// <summary>
/// Reads many files, pages and lists, into one set of projects, on all cores. The result does not depend on the number of
/// cores.
/// </summary>
public sealed class SourceSetReader(ReadOptions options)
{
    private readonly ProjectPageReader _pages = new(options);
    private readonly OperationListReader _lists = new(options);

    /// <summary>Reads all files. A file that cannot be read is a finding; the others are read all the same.</summary>
    /// <param name="files">Pages and lists.</param>
    /// <param name="known">
    /// What a store already has from the other kind of source, so that pages and lists that are read apart are joined all the same; null for nothing.
    /// </param>
    public SourceSet Read(IReadOnlyList<SourceFile> files, Func<ProjectId, SourceKind, Project?>? known = null)
    {
        var read = files.AsParallel().AsOrdered().Select(ReadOne).ToList();
        var diagnostics = new DiagnosticBag();
        foreach (var one in read)
            diagnostics.AddRange(one.Diagnostics);

        var pages = ProjectMerge.Merge(read.Where(one => !one.IsList).SelectMany(one => one.Projects), diagnostics);
        var lists = ProjectMerge.Merge(read.Where(one => one.IsList).SelectMany(one => one.Projects), diagnostics);
        var projects = Join(pages, lists, known ?? ((_, _) => null), diagnostics);
        UnknownCodes.Report(projects, options.Lists, diagnostics);
        return new SourceSet(
            projects, pages, lists,
            [.. read.Select(one => one.File).OfType<ReadFile>()],
            [.. diagnostics.OrderBy(diagnostic => diagnostic.Location.File, StringComparer.Ordinal).ThenBy(diagnostic => diagnostic.Location.Line)]);
    }

    private static List<Project> Join(
        IReadOnlyList<Project> pages, IReadOnlyList<Project> lists, Func<ProjectId, SourceKind, Project?> known, DiagnosticBag diagnostics)
    {
        var inLists = lists.ToDictionary(project => project.Id);
        var joined = new List<Project>();
        foreach (var page in pages)
            joined.Add(Join(page, inLists.Remove(page.Id, out var list) ? list : known(page.Id, SourceKind.List), diagnostics));
        foreach (var list in inLists.Values)
            joined.Add(Join(known(list.Id, SourceKind.Page), list, diagnostics));
        joined.Sort((left, right) => left.Id.CompareTo(right.Id));
        return joined;
    }

    private static Project Join(Project? page, Project? list, DiagnosticBag diagnostics)
    {
        var joined = ProjectJoin.Join(page, list)!;
        diagnostics.AddRange(joined.Conflicts.Select(SourceDiagnostics.SourcesDiffer));
        return joined.Project;
    }

    private ReadOutcome ReadOne(SourceFile file)
    {
        try
        {
            return SourceFiles.IsList(file.Name) ? ReadList(file) : ReadPage(file);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return new ReadOutcome(null, SourceFiles.IsList(file.Name), [], [SourceDiagnostics.CannotRead(file.Name)]);
        }
    }

    private ReadOutcome ReadPage(SourceFile file)
    {
        var content = File.ReadAllBytes(file.Path);
        var result = _pages.Read(file.Name, content);
        var hash = Convert.ToHexStringLower(SHA256.HashData(content));
        return new ReadOutcome(
            new ReadFile(file.Name, hash), IsList: false, result.Project is { } project ? [project] : [], result.Diagnostics);
    }

    private ReadOutcome ReadList(SourceFile file)
    {
        using var stream = File.OpenRead(file.Path);
        var hash = Convert.ToHexStringLower(SHA256.HashData(stream));
        var diagnostics = new DiagnosticBag();
        var projects = _lists.Read(file.Name, stream, diagnostics).ToList();
        return new ReadOutcome(new ReadFile(file.Name, hash), IsList: true, projects, diagnostics);
    }

    private sealed record ReadOutcome(
        ReadFile? File, bool IsList, IReadOnlyList<Project> Projects, IReadOnlyList<Diagnostic> Diagnostics);
}
