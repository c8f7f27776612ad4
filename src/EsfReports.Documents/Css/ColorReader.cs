using System.Globalization;

namespace EsfReports.Documents.Css;

/// <summary>Reads colours (CSS Color 4): names, <c>#</c> with 3, 4, 6 or 8 digits, <c>rgb()</c>, <c>hsl()</c>, <c>transparent</c>, <c>currentcolor</c>.</summary>
internal static class ColorReader
{
    /// <summary>Reads a colour.</summary>
    public static bool TryReadColor(this ValueReader reader, out CssColor color)
    {
        var token = reader.Current;
        color = default;
        return token.Kind switch
        {
            CssTokenKind.Hash => Take(reader, Hex(token.Text), out color),
            CssTokenKind.Ident => TryName(reader, token.Text, out color),
            CssTokenKind.Function => TryFunction(reader, token.Text.ToLowerInvariant(), out color),
            _ => false,
        };
    }

    private static bool TryName(ValueReader reader, string name, out CssColor color)
    {
        color = CssColor.Current;
        if (reader.TryKeyword("currentcolor"))
            return true;
        if (name.Equals("transparent", StringComparison.OrdinalIgnoreCase))
            return Take(reader, Color.Transparent, out color);
        return Take(reader, NamedColors.Find(name), out color);
    }

    private static bool Take(ValueReader reader, Color? found, out CssColor color)
    {
        color = new CssColor(found);
        if (found is null)
            return false;
        reader.Advance();
        return true;
    }

    private static Color? Hex(string digits)
    {
        if (digits.Length is not (3 or 4 or 6 or 8)
            || !uint.TryParse(digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var value))
        {
            return null;
        }

        return digits.Length switch
        {
            3 => new Color(Twice(value >> 8), Twice(value >> 4), Twice(value)),
            4 => new Color(Twice(value >> 12), Twice(value >> 8), Twice(value >> 4), Twice(value)),
            6 => new Color((byte)(value >> 16), (byte)(value >> 8), (byte)value),
            _ => new Color((byte)(value >> 24), (byte)(value >> 16), (byte)(value >> 8), (byte)value),
        };
    }

    private static byte Twice(uint digit) => (byte)((digit & 0xF) * 0x11);

    private static bool TryFunction(ValueReader reader, string name, out CssColor color)
    {
        color = default;
        if (name is not ("rgb" or "rgba" or "hsl" or "hsla"))
        {
            if (name is "hwb" or "lab" or "lch" or "oklab" or "oklch" or "color" or "color-mix" or "light-dark")
                reader.Context.Problem = new ValueProblem($"the colour function '{name}()'", "Use #rrggbb, rgb() or hsl().");
            return false;
        }

        var start = reader.Position;
        var isHsl = name[0] == 'h';
        if (Components(reader.Inside(), isHsl) is not { } parts)
        {
            reader.Position = start;
            return false;
        }

        color = new CssColor(isHsl ? FromHsl(parts) : new Color(Byte(parts[0]), Byte(parts[1]), Byte(parts[2]), Byte(parts[3] * 255)));
        return true;
    }

    // Red, green, blue as 0 to 255, or hue as degrees and saturation and lightness as 0 to 1; then alpha as 0 to 1.
    private static double[]? Components(ValueReader reader, bool isHsl)
    {
        var parts = new double[4];
        parts[3] = 1;
        for (var index = 0; index < 4 && !reader.IsAtEnd; index++)
        {
            if (index > 0 && !reader.TryComma() && index == 3 && !reader.TrySlash())
                return null;
            var token = reader.Current;
            if (token.Kind is not (CssTokenKind.Number or CssTokenKind.Percentage) && !(isHsl && index == 0 && token.Text == "deg"))
                return null;
            var isPercentage = token.Kind == CssTokenKind.Percentage;
            var full = index == 3 || isHsl ? 1 : 255;
            parts[index] = isPercentage ? token.Number / 100 * full : token.Number;
            reader.Advance();
            if (index >= 2 && reader.IsAtEnd)
                return parts;
        }

        return null;
    }

    // CSS Color 4, 7.1.
    private static Color FromHsl(double[] parts)
    {
        var (hue, saturation, lightness) = (parts[0], Math.Clamp(parts[1], 0, 1), Math.Clamp(parts[2], 0, 1));
        double Channel(double n)
        {
            var k = (((n + (hue / 30)) % 12) + 12) % 12;
            return lightness - (saturation * Math.Min(lightness, 1 - lightness) * Math.Max(-1, Math.Min(Math.Min(k - 3, 9 - k), 1)));
        }

        return new Color(Byte(Channel(0) * 255), Byte(Channel(8) * 255), Byte(Channel(4) * 255), Byte(parts[3] * 255));
    }

    private static byte Byte(double value) => (byte)Math.Round(Math.Clamp(value, 0, 255), MidpointRounding.AwayFromZero);
}
