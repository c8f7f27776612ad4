using EsfReports.Diagnostics;
using EsfReports.Documents;

namespace EsfReports.Excel;

/// <summary>Collects what there is to say about cells: each case where it stands, characters that had to go once a workbook.</summary>
internal sealed class CellFindings(DiagnosticBag diagnostics)
{
    private int _illegalCount;
    private SourceLocation _firstIllegal;

    public void NotANumber(StyledElement data, string value) => diagnostics.Add(ExcelDiagnostics.NotANumber(data.Origin, value));

    public void RoundedNumber(StyledElement data, string value, string digits) =>
        diagnostics.Add(ExcelDiagnostics.RoundedNumber(data.Origin, value, digits));

    public void UnknownFormat(StyledElement data, string name) => diagnostics.Add(ExcelDiagnostics.UnknownFormat(data.Origin, name));

    public void NotADate(StyledElement time, string value) => diagnostics.Add(ExcelDiagnostics.NotADate(time.Origin, value));

    public void RefusedLink(StyledElement link, string address) => diagnostics.Add(ExcelDiagnostics.RefusedLink(link.Origin, address));

    public void LongText(StyledElement element, int length) => diagnostics.Add(ExcelDiagnostics.LongText(element.Origin, length));

    /// <summary>Counts the characters of a text that a workbook cannot hold.</summary>
    public void CountIllegal(StyledElement element, string text)
    {
        var count = XmlText.CountIllegal(text);
        if (count > 0 && _illegalCount == 0)
            _firstIllegal = element.Origin;
        _illegalCount += count;
    }

    /// <summary>Says how many characters were replaced, if any.</summary>
    public void ReportIllegal()
    {
        if (_illegalCount > 0)
            diagnostics.Add(ExcelDiagnostics.IllegalCharacters(_firstIllegal, _illegalCount));
    }
}
