using System.Collections.Immutable;
using System.Globalization;
using EsfReports.Documents;

namespace EsfReports.Excel;

/// <summary>Reads the typed value of a cell: <c>data</c> is a number, <c>time</c> a day, <c>a</c> a link, and all else is text.</summary>
/// <remarks>
/// A number is never guessed: <c>0012</c>, <c>1e5</c> and <c>=1+1</c> without <c>data</c> stay text. Cells of big tables are read
/// twice, once to look through the columns and once to write them; only the first time says what was found.
/// </remarks>
internal sealed class CellReader(CellFindings? findings)
{
    // Serial 61 in a workbook; before it Excel counts a 29 February 1900 that never was (ISO/IEC 29500-1, 18.17.4.1).
    private static readonly DateOnly FirstDate = new(1900, 3, 1);
    private const int FirstSerial = 61;

    /// <summary>The value of an element.</summary>
    /// <param name="element">A td, th, dd, p or li.</param>
    /// <param name="columnFormat">Format of numbers that do not say theirs; null if the column does not say it either.</param>
    public CellValue Read(StyledElement element, CellFormat? columnFormat = null)
    {
        var content = SingleChild(element.Children);
        while (content is StyledElement { Name: "span" or "strong" or "b" or "em" or "i" or "small" or "mark" or "p" or "div" } wrapper)
            content = SingleChild(wrapper.Children);

        return content switch
        {
            StyledElement { Name: "data" } data => ReadNumber(data, columnFormat),
            StyledElement { Name: "time" } time => ReadDate(time),
            StyledElement { Name: "a" } link => ReadLink(link, columnFormat),
            _ => ReadText(element),
        };
    }

    /// <summary>The child that is all there is to an element but for white space; null if there are several or none.</summary>
    private static StyledNode? SingleChild(ImmutableArray<StyledNode> children)
    {
        if (children.Length == 1)
            return children[0];

        StyledNode? single = null;
        foreach (var child in children)
        {
            if (child is StyledText { Text: var text } && string.IsNullOrWhiteSpace(text))
                continue;
            if (single is not null)
                return null;
            single = child;
        }

        return single;
    }

    private CellValue ReadNumber(StyledElement data, CellFormat? columnFormat)
    {
        if (data.Attributes["value"] is not { } value)
            return ReadText(data);

        var format = ReadFormat(data) ?? columnFormat;
        if (format == CellFormat.Text)
            return ReadText(data);
        if (value.Length == 0)
            return CellValue.Empty;
        if (CellNumber.Normalize(value.Trim(), out var isRounded) is not { } digits)
        {
            findings?.NotANumber(data, value);
            return ReadText(data);
        }

        if (isRounded)
            findings?.RoundedNumber(data, value, digits);
        return new CellValue(CellKind.Number, format ?? FormatOf(digits), digits);
    }

    private CellFormat? ReadFormat(StyledElement data)
    {
        if (data.Attributes["data-format"] is not { } name)
            return null;

        var format = CellFormats.Find(name);
        if (format is null)
            findings?.UnknownFormat(data, name);
        return format;
    }

    private static CellFormat FormatOf(string digits) => digits.Contains('.') ? CellFormat.Decimal : CellFormat.Integer;

    private CellValue ReadDate(StyledElement time)
    {
        if (time.Attributes["datetime"] is not { Length: > 0 } value)
            return ReadText(time);

        if (DateOnly.TryParseExact(value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
            && date >= FirstDate)
        {
            var serial = date.DayNumber - FirstDate.DayNumber + FirstSerial;
            return new CellValue(CellKind.Date, CellFormat.Date, serial.ToString(CultureInfo.InvariantCulture));
        }

        findings?.NotADate(time, value);
        return ReadText(time);
    }

    private CellValue ReadLink(StyledElement link, CellFormat? columnFormat)
    {
        var value = Read(link, columnFormat);
        if (value.Kind == CellKind.Empty || link.Attributes["href"] is not { Length: > 0 } address)
            return value;
        if (LinkAddress.Normalize(address) is { } target)
            return value with { Link = new CellLink(target, link.Attributes["title"]) };

        findings?.RefusedLink(link, address);
        return value;
    }

    private CellValue ReadText(StyledElement element)
    {
        var text = ElementText.Of(element);
        if (text.Length > SheetLimits.CellLength)
        {
            findings?.LongText(element, text.Length);
            text = TextCut.AtElement(text, SheetLimits.CellLength);
        }

        findings?.CountIllegal(element, text);
        return CellValue.OfText(text);
    }
}
