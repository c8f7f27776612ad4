using EsfReports.Documents;

namespace EsfReports.Layout;

/// <summary>What is painted of a box itself: its border box in the galley, whose height is known when it is painted.</summary>
/// <param name="X">Left edge of the border box, from the left edge of the galley.</param>
/// <param name="Width">Of the border box.</param>
/// <param name="Insets">Border and padding of each side.</param>
/// <param name="Style">Background, borders and the like.</param>
internal sealed record BoxFrame(double X, double Width, Sides<double> Insets, BoxStyle Style)
{
    /// <summary>A block-level link: the whole box can be clicked; null if it is none.</summary>
    public InlineLink? Link { get; init; }

    /// <summary>
    /// Width of the page's content for which the box was measured, if it becomes wider and narrower with the page, as boxes around
    /// a named page do; else null.
    /// </summary>
    public double? MeasuredPageWidth { get; init; }

    /// <summary>Borders and padding are repeated at each break (CSS Fragmentation 3, 5.4).</summary>
    public bool IsCloned => Style.DecorationBreak == BoxDecorationBreak.Clone;

    /// <summary>Whether there is a background or border to be seen.</summary>
    public bool IsVisible => HasDecoration(Style);

    /// <summary>Whether the frame does anything at all: else it need not be kept open.</summary>
    public bool IsNeeded => IsNeededFor(Style, Insets, Link);

    /// <summary>Whether a frame would do anything at all.</summary>
    public static bool IsNeededFor(BoxStyle style, Sides<double> insets, InlineLink? link) =>
        insets.Top != 0 || insets.Bottom != 0 || HasDecoration(style) || link is not null || style.Opacity < 1 || style.Overflow == Overflow.Hidden;

    /// <summary>Whether a style has a background or border to be seen.</summary>
    public static bool HasDecoration(BoxStyle style) =>
        !style.BackgroundColor.IsTransparent || style.BackgroundImage is not null || HasBorder(style);

    /// <summary>Whether a style has a border.</summary>
    public static bool HasBorder(BoxStyle style) =>
        style.Border is var border && (border.Top.Width > 0 || border.Right.Width > 0 || border.Bottom.Width > 0 || border.Left.Width > 0);
}
