using EsfReports.Excel;

namespace EsfReports.Reports;

/// <summary>Finds the words that no template writes in the texts of a language.</summary>
/// <param name="setup">The texts.</param>
internal sealed class DocumentTexts(ReportSetup setup)
{
    /// <summary>The words of a language; signs of no language if there are no texts in it.</summary>
    /// <param name="tag">Such as <c>sv</c>.</param>
    public DocumentWords Of(string tag) => ReportLanguages.Find(tag) is { } language
        ? new DocumentWords(WorkbookWordsOf(setup.TextsOf(language)), setup.TextsOf(language).Find("web.skip"))
        : new DocumentWords(WorkbookWords.Neutral, null);

    private static WorkbookWords WorkbookWordsOf(TextCatalog texts)
    {
        var neutral = WorkbookWords.Neutral;
        return new WorkbookWords(
            texts.Find("format.kr") ?? neutral.Kronor,
            texts.Find("format.mnkr") ?? neutral.MillionKronor,
            texts.Find("format.percent") ?? neutral.Percent,
            $"{texts.Find("page.word")} {{page}} {texts.Find("page.of")} {{pages}}");
    }
}
