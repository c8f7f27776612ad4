using EsfReports.Diagnostics;
using EsfReports.Sources;
using EsfReports.Store;

namespace EsfReports.Cli;

/// <summary>Reads pages and puts together what one import brings to the store.</summary>
/// <param name="options">How pages are read.</param>
internal sealed class PageImport(ReadOptions options)
{
    /// <summary>All findings, in the order of the files.</summary>
    public DiagnosticBag Diagnostics { get; } = [];

    /// <summary>Reads the files.</summary>
    /// <param name="paths">Files and folders as the user named them.</param>
    /// <param name="date">The day for which the pages hold.</param>
    public ImportBatch Read(IEnumerable<string> paths, DateOnly date)
    {
        var files = paths.SelectMany(path => SourceFiles.Find([path], Diagnostics).Select(file => WithoutFolders(file, path)))
            .DistinctBy(file => Path.GetFullPath(file.Path)).ToList();
        var set = new SourceSetReader(options).Read(files);
        // Messages name the file as the user did, so that it can be opened.
        var places = files.DistinctBy(file => file.Name).ToDictionary(file => file.Name, file => file.Path);
        Diagnostics.AddRange(set.Diagnostics.Select(finding =>
            finding with { Location = finding.Location with { File = places.GetValueOrDefault(finding.Location.File, finding.Location.File) } }));

        var contacts = options.Contacts.ToString().ToLowerInvariant();
        return new ImportBatch(date, set.Projects, [.. set.Files.Select(file => new ImportFile(file.Name, file.Sha256))], Contacts: contacts);
    }

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
