using EsfReports.Diagnostics;
using EsfReports.Store;

namespace EsfReports.Cli;

/// <summary>What the readers said about the files that a store was made from.</summary>
internal static class StoredFindings
{
    /// <summary>The findings of each file when it was last read up to a day: what was mended since then is no longer told.</summary>
    public static IReadOnlyList<Diagnostic> Of(IProjectStore store, DateOnly date)
    {
        var read = new HashSet<string>(StringComparer.Ordinal);
        var findings = new List<Diagnostic>();
        foreach (var import in store.Imports().Where(import => import.Date <= date).Reverse())
        {
            var files = store.FilesOf(import.Id).Select(file => file.Path).Where(path => !read.Contains(path)).ToHashSet(StringComparer.Ordinal);
            findings.AddRange(store.FindingsOf(import.Id).Where(finding => files.Contains(finding.File)).Select(DiagnosticOf));
            read.UnionWith(files);
        }

        return findings;
    }

    private static Diagnostic DiagnosticOf(ImportFinding finding) => new(
        finding.Code, Enum.Parse<Severity>(finding.Severity, ignoreCase: true), new SourceLocation(finding.File, finding.Line), finding.Message,
        finding.Hint);
}
