namespace EsfReports.Reports;

/// <summary>The words for kinds of reports: in <c>report.yaml</c>, and as the variable that templates see.</summary>
internal static class ReportKinds
{
    private static readonly (string Word, ReportKind Kind)[] All =
    [
        ("project", ReportKind.Project),
        ("portfolio", ReportKind.Portfolio),
        ("index", ReportKind.Index),
        ("quality", ReportKind.Quality),
        ("changes", ReportKind.Changes),
        ("operations", ReportKind.Operations),
    ];

    /// <summary>All words, for messages.</summary>
    public static string Expected { get; } = $"{string.Join(", ", All.SkipLast(1).Select(kind => kind.Word))} or {All[^1].Word}";

    /// <summary>The kind of a word; null if there is none.</summary>
    public static ReportKind? Find(string word) => All.Where(kind => kind.Word == word).Select(kind => (ReportKind?)kind.Kind).FirstOrDefault();

    /// <summary>The word of a kind.</summary>
    public static string Word(this ReportKind kind) => All.First(one => one.Kind == kind).Word;
}
