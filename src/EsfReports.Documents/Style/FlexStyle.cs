using System.Collections.Immutable;

namespace EsfReports.Documents;

/// <summary>Flex and grid containers and items (CSS Flexbox 1, Grid 1, Align 3). The gaps serve multi-column layout too.</summary>
public sealed record FlexStyle
{
    /// <summary>Initial values.</summary>
    public static FlexStyle Initial { get; } = new();

    public FlexDirection Direction { get; init; }

    public FlexWrap Wrap { get; init; }

    public ContentDistribution JustifyContent { get; init; }

    public ContentDistribution AlignContent { get; init; }

    public ItemAlignment AlignItems { get; init; } = ItemAlignment.Normal;

    public ItemAlignment JustifyItems { get; init; } = ItemAlignment.Normal;

    public ItemAlignment AlignSelf { get; init; }

    public ItemAlignment JustifySelf { get; init; }

    public double Grow { get; init; }

    public double Shrink { get; init; } = 1;

    /// <summary>Null is auto.</summary>
    public Length? Basis { get; init; }

    /// <summary>Null is normal: 0, or 1 em between columns of text.</summary>
    public Length? ColumnGap { get; init; }

    /// <summary>Null is normal.</summary>
    public Length? RowGap { get; init; }

    public ImmutableArray<TrackSize> GridColumns { get; init; } = [];

    public ImmutableArray<TrackSize> GridRows { get; init; } = [];

    /// <summary>Rows that are made as needed.</summary>
    public TrackSize GridAutoRows { get; init; } = TrackSize.Auto;

    /// <summary>Placement of a grid item.</summary>
    public GridPlacement GridColumn { get; init; }

    /// <summary>Placement of a grid item.</summary>
    public GridPlacement GridRow { get; init; }
}

/// <summary>How a grid track gets its size.</summary>
public enum TrackSizeKind { Length, Fraction, Auto, MinContent, MaxContent }

/// <summary>The size of a grid track: a length, <c>fr</c>, a keyword, or <c>minmax()</c> with a smallest length.</summary>
/// <param name="Kind">Which of them.</param>
/// <param name="Value">The length.</param>
/// <param name="Factor">The flex factor of <c>fr</c>.</param>
/// <param name="Min">The smallest size of <c>minmax()</c>; null is auto.</param>
public readonly record struct TrackSize(TrackSizeKind Kind, Length Value = default, double Factor = 0, Length? Min = null)
{
    /// <summary>As wide as the content wants.</summary>
    public static TrackSize Auto { get; } = new(TrackSizeKind.Auto);
}

/// <summary>Grid lines of an item, counted from 1, negative from the end; 0 is auto.</summary>
/// <param name="Start">First line.</param>
/// <param name="End">Last line.</param>
/// <param name="Span">Number of tracks where a line is auto; 0 counts as 1.</param>
public readonly record struct GridPlacement(int Start, int End, int Span);
