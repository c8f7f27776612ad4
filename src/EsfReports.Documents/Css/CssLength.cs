namespace EsfReports.Documents.Css;

/// <summary>A length as written: a sum of parts in the units that need to be worked out. <c>calc()</c> is such a sum too.</summary>
internal readonly record struct CssLength(double Points, double Em = 0, double Rem = 0, double Ch = 0, double Percent = 0)
{
    /// <summary>True if it needs something to refer to.</summary>
    public bool HasPercentage => Percent != 0;

    /// <summary>True if any part is below zero; mixed signs are only known when laid out.</summary>
    public bool IsNegative => Points <= 0 && Em <= 0 && Rem <= 0 && Ch <= 0 && Percent <= 0 && this != default;

    public static CssLength operator +(CssLength a, CssLength b) =>
        new(a.Points + b.Points, a.Em + b.Em, a.Rem + b.Rem, a.Ch + b.Ch, a.Percent + b.Percent);

    public static CssLength operator *(CssLength a, double factor) =>
        new(a.Points * factor, a.Em * factor, a.Rem * factor, a.Ch * factor, a.Percent * factor);

    /// <summary>A length of one unit; false if the unit is not in the subset (CSS Values 4, 6).</summary>
    public static bool TryCreate(double value, string unit, out CssLength length)
    {
        length = unit switch
        {
            "pt" => new CssLength(value),
            "px" => new CssLength(value * 0.75),
            "mm" => new CssLength(value * 72 / 25.4),
            "cm" => new CssLength(value * 72 / 2.54),
            "in" => new CssLength(value * 72),
            "pc" => new CssLength(value * 12),
            "em" => new CssLength(0, Em: value),
            "rem" => new CssLength(0, Rem: value),
            "ch" => new CssLength(0, Ch: value),
            "%" => new CssLength(0, Percent: value),
            _ => default,
        };
        return unit is "pt" or "px" or "mm" or "cm" or "in" or "pc" or "em" or "rem" or "ch" or "%";
    }
}
