using System.Runtime.CompilerServices;

namespace EsfReports.Pdf.Objects;

/// <summary>Rounding of numbers, the same everywhere.</summary>
internal static class PdfNumber
{
    /// <summary>Readers need not understand more (ISO 32000-1, annex C): 32,767 points are 11 metres.</summary>
    private const double Limit = 32_767;

    /// <summary>How many units of the last decimal are one; at most five decimals.</summary>
    public static int Units(int decimals) => decimals switch { 0 => 1, 1 => 10, 2 => 100, 3 => 1000, 4 => 10_000, _ => 100_000 };

    /// <summary>The number in units of <c>1 / scale</c>; what is no number or beyond the limits of PDF is cut to them.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static long Scale(double value, int scale)
    {
        if (double.IsNaN(value))
            return 0;
        var units = (value < -Limit ? -Limit : value > Limit ? Limit : value) * scale;
        return (long)(units < 0 ? units - 0.5 : units + 0.5);
    }
}
