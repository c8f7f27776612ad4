namespace EsfReports.Reports;

/// <summary>Geometry for charts that templates draw as SVG.</summary>
internal static class ChartMath
{
    private static readonly decimal[] NiceSteps = [1, 2, 2.5m, 5, 10];

    // Dividing by it drops the zeros that a decimal keeps at its end, so that SVG says 50 and not 50.00.
    private const decimal Unscaled = 1.0000000000000000000000000000m;

    /// <summary>A length on a scale from 0 to <paramref name="domainMax"/>, rounded to hundredths so that output stays short.</summary>
    /// <returns>0 if the domain is empty; never more than <paramref name="range"/> and never less than 0.</returns>
    public static decimal Scale(decimal value, decimal domainMax, decimal range) =>
        domainMax <= 0 ? 0 : Math.Round(Math.Clamp(value / domainMax, 0, 1) * range, 2) / Unscaled;

    /// <summary>Values for the ticks of an axis: from 0 in steps of 1, 2, 2.5 or 5 times a power of ten, up to the first that reaches the maximum.</summary>
    /// <param name="max">The largest value shown.</param>
    /// <param name="count">How many ticks, without 0, are wanted at most.</param>
    /// <param name="isCount">True for numbers of things, which have no fractions: then steps are whole.</param>
    public static IReadOnlyList<decimal> LinearTicks(decimal max, int count, bool isCount = false)
    {
        if (max <= 0 || count < 1)
            return [0];

        var step = NiceStep(max / count, isCount);
        var ticks = new List<decimal> { 0 };
        while (ticks[^1] < max)
            ticks.Add(ticks[^1] + step);
        return ticks;
    }

    /// <summary>The path of a ring segment, clockwise from the top; parts count from 0 to 1.</summary>
    public static string Arc(decimal centerX, decimal centerY, decimal outer, decimal inner, decimal from, decimal to)
    {
        // A full ring has the same start and end, which SVG draws as nothing; a hair less closes it to the eye.
        var end = Math.Min(to, from + 0.9999m);
        var large = end - from > 0.5m ? 1 : 0;
        var (outerStart, outerEnd) = (Point(centerX, centerY, outer, from), Point(centerX, centerY, outer, end));
        var (innerStart, innerEnd) = (Point(centerX, centerY, inner, from), Point(centerX, centerY, inner, end));
        var (outerRadius, innerRadius) = (ScriptNumbers.Plain(outer), ScriptNumbers.Plain(inner));
        return $"M{outerStart} A{outerRadius} {outerRadius} 0 {large} 1 {outerEnd} L{innerEnd} A{innerRadius} {innerRadius} 0 {large} 0 {innerStart} Z";
    }

    private static decimal NiceStep(decimal least, bool isWhole)
    {
        decimal power = 1;
        while (power * 10 <= least)
            power *= 10;
        while (power > least && !(isWhole && power == 1))
            power /= 10;
        return NiceSteps.Select(step => step * power).First(step => step >= least && !(isWhole && step % 1 != 0));
    }

    private static string Point(decimal centerX, decimal centerY, decimal radius, decimal part)
    {
        var (sine, cosine) = Math.SinCos((double)part * 2 * Math.PI);
        return $"{ScriptNumbers.Plain(centerX + (radius * (decimal)sine))} {ScriptNumbers.Plain(centerY - (radius * (decimal)cosine))}";
    }
}
