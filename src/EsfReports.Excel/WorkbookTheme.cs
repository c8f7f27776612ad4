using System.Collections.Immutable;
using EsfReports.Documents;

namespace EsfReports.Excel;

/// <summary>The look of workbooks: one font and few colours.</summary>
/// <remarks>
/// A workbook names one font and has no list of substitutes, so it is one that every Excel brings along. All colours of text reach
/// a contrast of 4.5:1 on white.
/// </remarks>
public sealed record WorkbookTheme
{
    /// <summary>Calibri and the blue of the European emblem.</summary>
    public static WorkbookTheme Default { get; } = new();

    public string FontName { get; init; } = "Calibri";

    /// <summary>Size of body text in points.</summary>
    public int FontSize { get; init; } = 11;

    /// <summary>Headings, column heads and lines above and below tables.</summary>
    public Color Accent { get; init; } = new(0x00, 0x33, 0x99);

    /// <summary>Labels and notes.</summary>
    public Color Muted { get; init; } = new(0x4A, 0x52, 0x63);

    /// <summary>Lines between rows.</summary>
    public Color Hairline { get; init; } = new(0xD0, 0xD6, 0xE0);

    /// <summary>Behind every other row.</summary>
    public Color Band { get; init; } = new(0xF3, 0xF6, 0xFB);

    /// <summary>Bars behind numbers.</summary>
    public Color Bar { get; init; } = new(0xB9, 0xCB, 0xEB);

    /// <summary>Series of charts in their order: told apart by people with any colour vision, and by their grey.</summary>
    public ImmutableArray<Color> Series { get; init; } =
    [
        new(0x00, 0x33, 0x99), new(0xE6, 0x9F, 0x00), new(0x56, 0xB4, 0xE9), new(0x00, 0x72, 0x5E), new(0xCC, 0x79, 0xA7),
        new(0x6B, 0x4C, 0x9A),
    ];
}
