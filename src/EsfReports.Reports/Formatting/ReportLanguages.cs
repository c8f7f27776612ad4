namespace EsfReports.Reports;

/// <summary>The written form of languages: the tag that commands, files and documents use.</summary>
public static class ReportLanguages
{
    /// <summary>All languages, the default one first.</summary>
    public static IReadOnlyList<ReportLanguage> All { get; } = [ReportLanguage.Swedish, ReportLanguage.English];

    /// <summary><c>sv</c> or <c>en</c>.</summary>
    public static string Tag(this ReportLanguage language) => language switch
    {
        ReportLanguage.Swedish => "sv",
        ReportLanguage.English => "en",
        _ => throw new ArgumentOutOfRangeException(nameof(language), language, "not a language of reports"),
    };

    /// <summary>The language of a tag; null for any other text.</summary>
    public static ReportLanguage? Find(string? tag) => tag switch
    {
        "sv" => ReportLanguage.Swedish,
        "en" => ReportLanguage.English,
        _ => null,
    };
}
