using System.Collections.Immutable;
using EsfReports.Documents.Cascade;
using EsfReports.Documents.Svg;

namespace EsfReports.Documents;

/// <summary>
/// The computed values of an element (CSS Cascade 4, 4.4), in groups. Elements with equal values share an instance, and groups
/// that stand at their initial values are one instance for the whole process.
/// </summary>
/// <param name="Text">The inherited properties of text.</param>
/// <param name="Box">Margins, borders, padding, background and size.</param>
/// <param name="Flow">Display, fragmentation and what the element is to the page.</param>
/// <param name="Table">Properties of tables.</param>
/// <param name="Flex">Properties of flex and grid containers and of their items.</param>
/// <param name="Columns">Multi-column layout.</param>
public sealed record ComputedStyle(
    TextStyle Text,
    BoxStyle Box,
    FlowStyle Flow,
    TableStyle Table,
    FlexStyle Flex,
    ColumnStyle Columns)
{
    /// <summary>All properties at their initial values.</summary>
    public static ComputedStyle Initial { get; } =
        new(TextStyle.Initial, BoxStyle.Initial, FlowStyle.Initial, TableStyle.Initial, FlexStyle.Initial, ColumnStyle.Initial);

    /// <summary>Properties of SVG; they end in <see cref="SvgDrawing"/>.</summary>
    internal SvgStyle Svg { get; init; } = SvgStyle.Initial;

    /// <summary>The custom properties that <c>var()</c> sees.</summary>
    internal CustomProperties Custom { get; init; } = CustomProperties.None;

    /// <summary>True if it, or the style that it inherits from, is made for one element of one document only.</summary>
    internal bool IsOwn { get; init; }

    /// <summary>What <c>rem</c> is, in points.</summary>
    internal double RootFontSize { get; init; } = 12;
}

/// <summary>Inherited properties of text (CSS Fonts 4, CSS Text 3 and 4). Lengths in points.</summary>
public sealed record TextStyle
{
    /// <summary>Initial values: 12 pt serif is what CSS leaves to the browser; a theme sets its own.</summary>
    public static TextStyle Initial { get; } = new();

    /// <summary>Families in order of preference.</summary>
    public ImmutableArray<string> FontFamily { get; init; } = ["serif"];

    /// <summary>Font size in points.</summary>
    public double FontSize { get; init; } = 12;

    /// <summary>100 to 900.</summary>
    public int FontWeight { get; init; } = 400;

    /// <summary>Italic or oblique.</summary>
    public bool IsItalic { get; init; }

    /// <summary>Baseline to baseline in points; null is <c>normal</c>: what the font says.</summary>
    public double? LineHeight { get; init; }

    /// <summary>The number that <c>line-height</c> was given as: it is what children inherit, not the length; null for all others.</summary>
    internal double? LineHeightFactor { get; init; }

    /// <summary>Colour of text and of what says <c>currentcolor</c>.</summary>
    public Color Color { get; init; } = Color.Black;

    /// <summary>Added after each character.</summary>
    public double LetterSpacing { get; init; }

    /// <summary>Added to each space.</summary>
    public double WordSpacing { get; init; }

    public TextTransform Transform { get; init; }

    public TextAlign Align { get; init; }

    /// <summary>Of the last line of justified text; <see cref="TextAlign.Start"/> if not set.</summary>
    public TextAlign AlignLast { get; init; }

    /// <summary>Indent of the first line; a percentage of the block's width.</summary>
    public Length Indent { get; init; }

    public WhiteSpace WhiteSpace { get; init; }

    public Hyphens Hyphens { get; init; } = Hyphens.Manual;

    /// <summary><c>hyphenate-limit-chars</c> (CSS Text 4, 6.3): letters in the word, before and after the hyphen.</summary>
    public (int Word, int Before, int After) HyphenateLimit { get; init; } = (5, 2, 2);

    public TextWrap Wrap { get; init; }

    public OverflowWrap OverflowWrap { get; init; }

    /// <summary>Lines of this element and of the elements around it (CSS Text Decoration 3, 2: they propagate).</summary>
    public TextDecorationLines Decoration { get; init; }

    /// <summary>Colour of the decoration; null is the colour of the text.</summary>
    public Color? DecorationColor { get; init; }

    public NumericVariants NumericVariants { get; init; }

    /// <summary><c>font-feature-settings</c> and the caps and ligature variants: OpenType tag and value.</summary>
    public ImmutableArray<(string Tag, int Value)> FontFeatures { get; init; } = [];

    // The parts that FontFeatures is put together from: each is inherited for itself.
    internal ImmutableArray<(string Tag, int Value)> FeatureSettings { get; init; } = [];

    internal ImmutableArray<(string Tag, int Value)> CapsFeatures { get; init; } = [];

    internal ImmutableArray<(string Tag, int Value)> LigatureFeatures { get; init; } = [];

    internal ImmutableArray<(string Tag, int Value)> KerningFeatures { get; init; } = [];

    /// <summary>Language of the element, BCP 47; drives hyphenation, case mapping and the language of the tag. Empty is unknown.</summary>
    public string Language { get; init; } = string.Empty;

    /// <summary>Least number of lines before a break (CSS Fragmentation 3, 3.3).</summary>
    public int Orphans { get; init; } = 2;

    /// <summary>Least number of lines after a break.</summary>
    public int Widows { get; init; } = 2;

    public CounterStyle ListStyleType { get; init; } = CounterStyle.Disc;

    /// <summary>The text of <see cref="CounterStyle.Text"/>; null for all others.</summary>
    public string? ListStyleText { get; init; }

    public ListStylePosition ListStylePosition { get; init; }

    public bool IsHidden { get; init; }
}

/// <summary>A line at the side of a box.</summary>
/// <param name="Width">In points; 0 if the style is none or hidden.</param>
/// <param name="Style">How it is drawn.</param>
/// <param name="Color">With <c>currentcolor</c> worked out.</param>
public readonly record struct Border(double Width, BorderStyle Style, Color Color);

/// <summary>A background image: only vectors and bitmaps of the document's folder.</summary>
/// <param name="Bitmap">Null if it is a drawing.</param>
/// <param name="Drawing">Null if it is a bitmap.</param>
/// <param name="Repeats">False for <c>no-repeat</c>.</param>
/// <param name="PositionX">Percentages as CSS Backgrounds 3, 3.6 says.</param>
/// <param name="PositionY">Likewise.</param>
/// <param name="Width">Null is auto.</param>
/// <param name="Height">Null is auto.</param>
public sealed record BackgroundImage(
    BitmapImage? Bitmap, SvgDrawing? Drawing, bool Repeats, Length PositionX, Length PositionY, Length? Width, Length? Height);

/// <summary>Properties of the box (CSS Box 3, Backgrounds 3, Sizing 3). Null lengths are <c>auto</c> or <c>none</c>.</summary>
public sealed record BoxStyle
{
    /// <summary>Initial values.</summary>
    public static BoxStyle Initial { get; } = new();

    public Sides<Length?> Margin { get; init; } = Sides.All<Length?>(Length.Zero);

    public Sides<Length> Padding { get; init; }

    public Sides<Border> Border { get; init; }

    /// <summary>Top left, top right, bottom right, bottom left, in that order in the four fields.</summary>
    public Sides<Length> BorderRadius { get; init; }

    public Color BackgroundColor { get; init; } = Color.Transparent;

    public BackgroundImage? BackgroundImage { get; init; }

    public Length? Width { get; init; }

    public Length? Height { get; init; }

    public Length? MinWidth { get; init; }

    public Length? MinHeight { get; init; }

    public Length? MaxWidth { get; init; }

    public Length? MaxHeight { get; init; }

    /// <summary>Width through height; null is auto.</summary>
    public double? AspectRatio { get; init; }

    public BoxSizing BoxSizing { get; init; }

    public Overflow Overflow { get; init; }

    /// <summary>0 to 1, for the element and all in it.</summary>
    public double Opacity { get; init; } = 1;

    public VerticalAlign VerticalAlign { get; init; }

    public ObjectFit ObjectFit { get; init; }

    public BoxDecorationBreak DecorationBreak { get; init; }
}

/// <summary>The <c>vertical-align</c> property; a length (percentages of the line height) raises the box.</summary>
public readonly record struct VerticalAlign(VerticalAlignKeyword Keyword, Length Raise = default);

/// <summary>What the element is to the flow and to the page.</summary>
public sealed record FlowStyle
{
    /// <summary>Initial values.</summary>
    public static FlowStyle Initial { get; } = new();

    public Display Display { get; init; }

    public BreakBetween BreakBefore { get; init; }

    public BreakBetween BreakAfter { get; init; }

    public BreakInside BreakInside { get; init; }

    /// <summary>The named page it must stand on (CSS Paged Media 3, 8); null is auto.</summary>
    public string? PageName { get; init; }

    /// <summary>Name given by <c>position: running(name)</c> (CSS GCPM 3, 1.2): taken out of the flow, shown in margin boxes; null if in the flow.</summary>
    public string? RunningName { get; init; }

    /// <summary><c>string-set</c> (CSS GCPM 3, 1.1): names and what they are set to when the element is placed.</summary>
    public ImmutableArray<StringSet> StringSets { get; init; } = [];

    /// <summary><c>bookmark-level</c>; null is none. h1–h6 have 1–6 by the base style sheet.</summary>
    public int? BookmarkLevel { get; init; }

    /// <summary><c>bookmark-label</c>; empty is the element's text.</summary>
    public ImmutableArray<ContentPart> BookmarkLabel { get; init; } = [];

    /// <summary>What happens to counters, in the order in which it happens: resets, increments, sets (CSS Lists 3, 4). List items have the increment of <c>list-item</c> that CSS implies.</summary>
    public ImmutableArray<CounterChange> Counters { get; init; } = [];

    /// <summary><c>-esf-artifact: yes</c>: seen, but not in the structure tree.</summary>
    public bool IsArtifact { get; init; }
}

/// <summary>What happens to a counter.</summary>
public enum CounterChangeKind { Reset, Increment, Set }

/// <summary>One change of a counter.</summary>
public readonly record struct CounterChange(CounterChangeKind Kind, string Name, int Value);

/// <summary>One <c>string-set</c> pair.</summary>
public sealed record StringSet(string Name, ImmutableArray<ContentPart> Value);

/// <summary>Properties of tables (CSS 2.2, 17); all but <see cref="Layout"/> are inherited.</summary>
public sealed record TableStyle
{
    /// <summary>Initial values.</summary>
    public static TableStyle Initial { get; } = new();

    public TableLayout Layout { get; init; }

    public BorderCollapse BorderCollapse { get; init; }

    /// <summary>Between cells, in points; 0 where borders collapse.</summary>
    public double SpacingX { get; init; }

    /// <summary>Between rows, in points.</summary>
    public double SpacingY { get; init; }

    public CaptionSide CaptionSide { get; init; }
}

/// <summary>Multi-column layout (CSS Multicol 1).</summary>
public sealed record ColumnStyle
{
    /// <summary>Initial values.</summary>
    public static ColumnStyle Initial { get; } = new();

    /// <summary>Null is auto; the element is a multi-column container if this is 2 or more.</summary>
    public int? Count { get; init; }

    public Border Rule { get; init; }

    public ColumnSpan Span { get; init; }

    /// <summary><c>column-fill: balance</c> is the initial value; false fills one column after the other.</summary>
    public bool IsBalanced { get; init; } = true;
}
