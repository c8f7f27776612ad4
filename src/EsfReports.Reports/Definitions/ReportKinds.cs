namespace EsfReports.Reports;

/// <summary>The words for kinds of reports: in <c>report.yaml</c>, and as the variable that templates see.</summary>
internal static class ReportKinds
{
    // In the order of the kinds.
    private static readonly string[] Words = ["project", "portfolio", "index", "quality", "changes", "operations"];

    /// <summary>All words, for messages.</summary>
    public static string Expected => $"{string.Join(", ", Words[..^1])} or {Words[^1]}";

    /// <summary>The kind of a word; null if there is none.</summary>
    public static ReportKind? Find(string word) => Array.IndexOf(Words, word) is >= 0 and var index ? (ReportKind)index : null;

    /// <summary>The word of a kind.</summary>
    public static string Word(this ReportKind kind) => Words[(int)kind];
}
