using System.Globalization;

namespace EsfReports.Documents.Selectors;

/// <summary>Reads <c>odd</c>, <c>even</c>, <c>3</c>, <c>2n+1</c> (CSS Syntax 3, 6).</summary>
internal static class NthExpression
{
    /// <summary>Reads the expression as a step and an offset.</summary>
    public static bool TryParse(string text, out int step, out int offset)
    {
        var compact = text.Replace(" ", string.Empty, StringComparison.Ordinal).ToLowerInvariant();
        (step, offset) = compact switch
        {
            "odd" => (2, 1),
            "even" => (2, 0),
            _ => (0, 0),
        };
        return step != 0 || TryParsePattern(compact, out step, out offset);
    }

    private static bool TryParsePattern(string text, out int step, out int offset)
    {
        (step, offset) = (0, 0);
        var letter = text.IndexOf('n', StringComparison.Ordinal);
        if (letter < 0)
            return TryInteger(text, out offset);
        if (!TryStep(text[..letter], out step))
            return false;
        var rest = text[(letter + 1)..];
        return rest.Length == 0 || TryInteger(rest, out offset);
    }

    private static bool TryStep(string text, out int step)
    {
        step = text switch { "" or "+" => 1, "-" => -1, _ => 0 };
        return step != 0 || TryInteger(text, out step);
    }

    private static bool TryInteger(string text, out int value) =>
        int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out value) && Math.Abs((long)value) < 1_000_000;
}
