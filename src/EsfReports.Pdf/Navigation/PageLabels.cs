using System.Globalization;
using EsfReports.Pdf.Objects;

namespace EsfReports.Pdf.Navigation;

/// <summary>Writes printed page numbers for viewers (ISO 32000-1, 12.4.2): runs of rising numbers, and other labels one by one.</summary>
internal static class PageLabels
{
    /// <summary>Writes the labels; 0 if they are 1, 2, 3…, which viewers show anyway.</summary>
    public static int Write(PdfFile file, PageObject[] pages)
    {
        var ranges = Ranges(pages);
        if (ranges is [(0, 1, _)])
            return 0;

        var dictionary = file.BeginObject(out var number).Raw("<</Nums["u8);
        foreach (var (index, start, label) in ranges)
        {
            dictionary.Integer(index);
            if (start is { } first)
                dictionary.Raw("<</S/D/St "u8).Integer(first).Raw(">>"u8);
            else
                dictionary.Raw("<</P"u8).Text(label).Raw(">>"u8);
        }

        dictionary.Raw("]>>"u8);
        file.EndObject();
        return number;
    }

    private static List<(int Index, int? Start, string Label)> Ranges(PageObject[] pages)
    {
        var ranges = new List<(int Index, int? Start, string Label)>();
        int? expected = null;
        for (var index = 0; index < pages.Length; index++)
        {
            var label = pages[index].Page.Label;
            var value = Number(label);
            if (value is null || value != expected)
                ranges.Add((index, value, label));
            expected = value + 1;
        }

        return ranges;
    }

    private static int? Number(string label) =>
        int.TryParse(label, NumberStyles.None, CultureInfo.InvariantCulture, out var value) && value > 0 && label[0] != '0' ? value : null;
}
