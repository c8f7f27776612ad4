using EsfReports.Diagnostics;
using EsfReports.Domain;
using EsfReports.Sources;
using EsfReports.Store;

namespace EsfReports.Cli;

/// <summary>Reads pages and lists of operations and puts together what one import brings to the store.</summary>
/// <param name="options">How sources are read.</param>
internal sealed class SourceImport(ReadOptions options)
{
    /// <summary>All findings, in the order of the files.</summary>
    public DiagnosticBag Diagnostics { get; } = [];

    /// <summary>The projects that were read, page and list joined, in order of their ids.</summary>
    public IReadOnlyList<Project> Projects { get; private set; } = [];

    /// <summary>Reads the files.</summary>
    /// <param name="paths">Files and folders as the user named them.</param>
    /// <param name="date">The day for which the files hold.</param>
    /// <param name="store">The store that the import is for, so that pages and lists that come apart are compared; null if it is not made yet.</param>
    public ImportBatch Read(IEnumerable<string> paths, DateOnly date, IProjectStore? store = null)
    {
        var files = paths.SelectMany(path => SourceFiles.Find([path], Diagnostics).Select(file => WithoutFolders(file, path)))
            .DistinctBy(file => Path.GetFullPath(file.Path)).ToList();
        var set = new SourceSetReader(options).Read(files, store is null ? null : KnownBy(store, date));
        Projects = set.Projects;
        // Messages name the file as the user did, so that it can be opened.
        var places = files.DistinctBy(file => file.Name).ToDictionary(file => file.Name, file => file.Path);
        Diagnostics.AddRange(set.Diagnostics.Select(finding =>
            finding with { Location = finding.Location with { File = places.GetValueOrDefault(finding.Location.File, finding.Location.File) } }));

        var contacts = options.Contacts.ToString().ToLowerInvariant();
        return new ImportBatch(date, set.Pages, [.. set.Files.Select(file => new ImportFile(file.Name, file.Sha256))], Contacts: contacts)
        {
            Lists = set.Lists,
            Findings = [.. set.Diagnostics.Select(FindingOf)],
        };
    }

    // Most projects have one source only: asking for each of ten thousand whether it has another takes longer than reading it.
    private static Func<ProjectId, SourceKind, Project?> KnownBy(IProjectStore store, DateOnly date)
    {
        var pages = store.IdsIn(SourceKind.Page, date);
        var lists = store.IdsIn(SourceKind.List, date);
        return (id, kind) => (kind == SourceKind.Page ? pages : lists).Contains(id) ? store.FindSource(id, kind, date) : null;
    }

    private static ImportFinding FindingOf(Diagnostic diagnostic) => new(
        diagnostic.Code, diagnostic.Severity.Word(), diagnostic.Location.File, diagnostic.Location.Line, diagnostic.Message,
        diagnostic.Hint);

    /// <summary>
    /// Projects remember the name of their file, and documents carry it: the folders above an absolute path are nobody's business, and
    /// differ from machine to machine.
    /// </summary>
    private static SourceFile WithoutFolders(SourceFile file, string named)
    {
        if (!Path.IsPathRooted(named))
            return file;
        var above = Path.GetDirectoryName(Path.TrimEndingDirectorySeparator(named));
        return file with { Name = above is null ? file.Name : Path.GetRelativePath(above, file.Path).Replace('\\', '/') };
    }
}
