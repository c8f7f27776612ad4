namespace EsfReports.Fonts;

/// <summary>Lengths of a font in font units, y upwards.</summary>
/// <remarks>
/// Ascent, descent and line gap are those that browsers use: typographic ones if the font asks for them
/// (<c>USE_TYPO_METRICS</c>), else those of <c>hhea</c>, else the Windows ones.
/// </remarks>
public sealed record FontMetrics
{
    public int UnitsPerEm { get; init; } = 1000;

    public int Ascent { get; init; }

    /// <summary>Below the baseline; negative.</summary>
    public int Descent { get; init; }

    public int LineGap { get; init; }

    public int CapHeight { get; init; }

    public int XHeight { get; init; }

    /// <summary>Centre of the underline; negative is below the baseline.</summary>
    public int UnderlinePosition { get; init; }

    public int UnderlineThickness { get; init; }

    /// <summary>Centre of the line through text.</summary>
    public int StrikeoutPosition { get; init; }

    public int StrikeoutThickness { get; init; }

    /// <summary>Degrees, negative for a font that leans to the right.</summary>
    public double ItalicAngle { get; init; }

    public int BoundsLeft { get; init; }

    public int BoundsBottom { get; init; }

    public int BoundsRight { get; init; }

    public int BoundsTop { get; init; }

    public bool IsFixedPitch { get; init; }
}
