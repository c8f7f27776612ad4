using EsfReports.Diagnostics;
using EsfReports.Domain;

namespace EsfReports.Sources;

/// <summary>Turns what readers found in files into findings about projects.</summary>
public static class ReadingFindings
{
    /// <summary>
    /// The findings in their order. A finding is about the project whose field stands on its line, or else about the one project of its
    /// file; what the line says is left out, because it may be the very thing that was not to be spread.
    /// </summary>
    public static IReadOnlyList<QualityFinding> Of(IEnumerable<Diagnostic> diagnostics, IReadOnlyList<Project> projects)
    {
        var places = projects
            .SelectMany(project => project.Sources.Select(source => (source.Value.File, source.Value.Line, project.Id, source.Key)))
            .Where(place => place.Line > 0)
            .ToLookup(place => (place.File, place.Line));
        var files = projects
            .SelectMany(project => project.Sources.Values.Select(source => source.File).Distinct().Select(file => (file, project.Id)))
            .ToLookup(pair => pair.file, pair => pair.Id);
        var names = files.ToLookup(file => Path.GetFileName(file.Key), file => file.Key);

        // Findings name a file by its whole path where the user did; projects never do, and one report must have one name for it.
        string NameOf(string file) => names[Path.GetFileName(file)].FirstOrDefault(name => IsEndOf(name, file)) ?? file;

        return
        [
            .. diagnostics.Select(diagnostic =>
            {
                var file = NameOf(diagnostic.Location.File);
                var onLine = places[(file, diagnostic.Location.Line)].Take(2).ToList();
                var inFile = files[file].Take(2).ToList();
                var project = onLine.Count > 0 ? onLine[0].Id : inFile.Count == 1 ? inFile[0] : null;
                return new QualityFinding(diagnostic with { Location = diagnostic.Location with { File = file } }, project, onLine.Count == 1 ? onLine[0].Key : null);
            }),
        ];
    }

    private static bool IsEndOf(string name, string path) =>
        path == name || (path.EndsWith(name, StringComparison.Ordinal) && path[^(name.Length + 1)] == '/');
}
