using System.Runtime.CompilerServices;

namespace EsfReports.Documents.Svg;

/// <summary>A rectangle as matrix codes have hundreds of them, <c>M4 5h7v1h-7z</c>: read in one go, not as five commands.</summary>
internal readonly record struct SvgRectangle(int Left, int Top, int Width, int Height)
{
    // More could be more than a number holds.
    private const int MostDigits = 9;

    /// <summary>Reads a rectangle in whole numbers, with no letter more than it needs; what is written otherwise is left where it is.</summary>
    /// <param name="text">Path data.</param>
    /// <param name="at">Where the rectangle begins, and then what stands behind it.</param>
    /// <param name="rectangle">The rectangle.</param>
    public static bool TryRead(ReadOnlySpan<char> text, ref int at, out SvgRectangle rectangle)
    {
        rectangle = default;
        var end = at;
        if (!Skip(text, ref end, 'M') || !TryNumber(text, ref end, out var left)
            || !Skip(text, ref end, ' ') || !TryNumber(text, ref end, out var top)
            || !Skip(text, ref end, 'h') || !TryNumber(text, ref end, out var width)
            || !Skip(text, ref end, 'v') || !TryNumber(text, ref end, out var height)
            || !Skip(text, ref end, 'h') || !Skip(text, ref end, '-') || !TryNumber(text, ref end, out var back)
            || !Skip(text, ref end, 'z') || back != width)
        {
            return false;
        }

        rectangle = new SvgRectangle(left, top, width, height);
        at = end;
        return true;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool Skip(ReadOnlySpan<char> text, ref int at, char letter)
    {
        if (at >= text.Length || text[at] != letter)
            return false;
        at++;
        return true;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool TryNumber(ReadOnlySpan<char> text, ref int at, out int number)
    {
        var first = at;
        number = 0;
        for (; at < text.Length && (uint)(text[at] - '0') <= 9 && at - first < MostDigits; at++)
            number = (number * 10) + (text[at] - '0');
        return at > first;
    }
}
