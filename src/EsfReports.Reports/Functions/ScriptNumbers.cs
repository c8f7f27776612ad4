using System.Globalization;
using System.Numerics;

namespace EsfReports.Reports;

/// <summary>Reads the numbers of the template engine, which has several types of them, as decimals.</summary>
internal static class ScriptNumbers
{
    /// <summary>The number; null if the value is no number or is too large for a decimal.</summary>
    public static decimal? Find(object? value) => value switch
    {
        decimal number => number,
        int number => number,
        long number => number,
        double number => FromDouble(number),
        float number => FromDouble(number),
        BigInteger number when BigInteger.Abs(number) < (BigInteger)decimal.MaxValue => (decimal)number,
        _ => null,
    };

    /// <summary>A number with a point and no grouping, as SVG and CSS want it: at most three decimals.</summary>
    public static string Plain(decimal number) => Math.Round(number, 3).ToString("0.###", CultureInfo.InvariantCulture);

    private static decimal? FromDouble(double number) => double.IsFinite(number) && Math.Abs(number) < 1e27 ? (decimal)number : null;
}
