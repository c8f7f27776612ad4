using System.Globalization;
using System.Text;
using EsfReports.Documents;

namespace EsfReports.Layout;

/// <summary>Writes the values of counters (CSS Counter Styles 3, 6).</summary>
internal static class CounterText
{
    private const int LargestRoman = 3999;

    private static readonly (int Value, string Letters)[] Roman =
    [
        (1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"), (50, "l"), (40, "xl"), (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i"),
    ];

    /// <summary>The value in a style; values that the style cannot write are decimal.</summary>
    public static string Of(int value, CounterStyle style) => style switch
    {
        CounterStyle.None or CounterStyle.Text => string.Empty,
        CounterStyle.Disc => "•",
        CounterStyle.Circle => "◦",
        CounterStyle.Square => "▪",
        CounterStyle.EnDash => "–",
        CounterStyle.DecimalLeadingZero => value.ToString("00", CultureInfo.InvariantCulture),
        CounterStyle.LowerAlpha => Letters(value, 'a'),
        CounterStyle.UpperAlpha => Letters(value, 'A'),
        CounterStyle.LowerRoman => RomanOf(value),
        CounterStyle.UpperRoman => RomanOf(value).ToUpperInvariant(),
        _ => Decimal(value),
    };

    /// <summary>Text of a list marker: numbers have a full stop, bullets have not.</summary>
    public static string Marker(int value, TextStyle style) => style.ListStyleType switch
    {
        CounterStyle.Text => style.ListStyleText ?? string.Empty,
        CounterStyle.None or CounterStyle.Disc or CounterStyle.Circle or CounterStyle.Square or CounterStyle.EnDash => Of(value, style.ListStyleType),
        _ => Of(value, style.ListStyleType) + ".",
    };

    private static string Decimal(int value) => value.ToString(CultureInfo.InvariantCulture);

    private static string Letters(int value, char first)
    {
        if (value < 1)
            return Decimal(value);

        var text = new StringBuilder();
        for (; value > 0; value = (value - 1) / 26)
            text.Insert(0, (char)(first + ((value - 1) % 26)));
        return text.ToString();
    }

    private static string RomanOf(int value)
    {
        if (value is < 1 or > LargestRoman)
            return Decimal(value);

        var text = new StringBuilder();
        foreach (var (part, letters) in Roman)
        {
            for (; value >= part; value -= part)
                text.Append(letters);
        }

        return text.ToString();
    }
}
