namespace EsfReports.Layout.Inline;

/// <summary>How much room lines have.</summary>
/// <param name="Width">Of the block.</param>
/// <param name="Indent">Of the first line; negative for a hanging one.</param>
internal readonly record struct LineWidths(double Width, double Indent)
{
    /// <summary>Sums of many widths differ from one another by less than this when they should be equal.</summary>
    public const double Tolerance = 0.005;

    /// <summary>Room on a line.</summary>
    public double Available(bool isFirst) => isFirst ? Width - Indent : Width;

    /// <summary>Whether something fits.</summary>
    public static bool Fits(double width, double available) => width <= available + Tolerance;
}
