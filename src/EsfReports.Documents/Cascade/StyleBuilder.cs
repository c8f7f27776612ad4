using System.Collections.Immutable;
using EsfReports.Diagnostics;
using EsfReports.Documents.Css;
using EsfReports.Documents.Html;
using EsfReports.Documents.Properties;
using EsfReports.Documents.Svg;

namespace EsfReports.Documents.Cascade;

/// <summary>
/// The style of one element while it is put together: setters of properties write to it in a fixed order, fonts first, and
/// <see cref="Build"/> works out what depends on several properties.
/// </summary>
internal sealed class StyleBuilder
{
    // CSS Backgrounds 3, 3.3: medium is 3 pixels.
    private const double MediumWidth = 2.25;

    /// <summary>The background image at its initial values: none.</summary>
    public static readonly BackgroundImage NoImage = new(null, null, true, Length.Zero, Length.Zero, null, null);

    private static readonly ImmutableArray<CounterChange> OneListItem = [new(CounterChangeKind.Increment, "list-item", 1)];

    private readonly Func<TextStyle, double>? _zeroAdvance;
    private List<StyleSetter>? _ofElement;
    private bool _asksElement;

    /// <summary>Starts with what is inherited.</summary>
    public StyleBuilder(ComputedStyle? parent, Func<TextStyle, double>? zeroAdvance, string? language)
    {
        _zeroAdvance = zeroAdvance;
        IsRoot = parent is null;
        Parent = parent ?? ComputedStyle.Initial;
        Text = language is null || language == Parent.Text.Language ? Parent.Text : Parent.Text with { Language = language };
        Table = Parent.Table.Layout == TableLayout.Auto ? Parent.Table : Parent.Table with { Layout = TableLayout.Auto };
        Svg = Parent.Svg.Inherit();
        Custom = Parent.Custom;
    }

    /// <summary>True for the element without parent.</summary>
    public bool IsRoot { get; }

    /// <summary>The style of the parent; of the root, the initial one.</summary>
    public ComputedStyle Parent { get; }

    public TextStyle Text { get; set; }

    public BoxStyle Box { get; set; } = BoxStyle.Initial;

    public FlowStyle Flow { get; set; } = FlowStyle.Initial;

    public TableStyle Table { get; set; }

    public FlexStyle Flex { get; set; } = FlexStyle.Initial;

    public ColumnStyle Columns { get; set; } = ColumnStyle.Initial;

    public SvgStyle Svg { get; set; }

    public CustomProperties Custom { get; set; }

    /// <summary>Widths, styles and colours of borders; a colour of null is the colour of the text.</summary>
    public Sides<BorderParts> Borders { get; set; } = Sides.All(new BorderParts(MediumWidth, BorderStyle.None, null));

    /// <summary>The background image while its parts are set.</summary>
    public BackgroundImage Background { get; set; } = NoImage;

    /// <summary>The rule between columns.</summary>
    public BorderParts ColumnRule { get; set; } = new(MediumWidth, BorderStyle.None, null);

    /// <summary>The sheet, if this is the style of a page.</summary>
    public PageDescriptors Page { get; set; } = PageDescriptors.Initial;

    /// <summary>The lines that the element itself asks for.</summary>
    public TextDecorationLines OwnDecoration { get; set; }

    /// <summary>Their colour; null is the colour of the text.</summary>
    public Color? OwnDecorationColor { get; set; }

    /// <summary><c>content</c> of a pseudo-element or margin box; null is <c>normal</c> or <c>none</c>.</summary>
    public ImmutableArray<ContentPart>? Content { get; set; }

    /// <summary>The element, for <c>attr()</c>; null for pages.</summary>
    public SourceElement? Element { get; init; }

    /// <summary>The setters that took a value from the element's attributes.</summary>
    public ImmutableArray<StyleSetter> OfElement => _ofElement is null ? [] : [.. _ofElement];

    /// <summary>What was found when values were worked out.</summary>
    public List<Diagnostic> Diagnostics { get; } = [];

    /// <summary>Sets a property, and notes whether that took a value from the element's attributes.</summary>
    public void Apply(StyleSetter set)
    {
        _asksElement = false;
        set(this);
        if (_asksElement)
            (_ofElement ??= []).Add(set);
    }

    /// <summary><c>attr()</c>: an attribute of the element; empty if it does not have it.</summary>
    public string AttributeOfElement(string name)
    {
        _asksElement = true;
        return Element?.Attributes[name] ?? string.Empty;
    }

    /// <summary>A length relative to the element's own font size.</summary>
    public Length Resolve(CssLength length) => new(Length.Within(Points(length, Text)), Length.Within(length.Percent) / 100);

    /// <summary>A font size: relative to the parent's, percentages too.</summary>
    public double ResolveFontSize(CssLength size) =>
        Length.Within(Points(size, Parent.Text) + (size.Percent / 100 * Parent.Text.FontSize));

    private double Points(CssLength length, TextStyle font)
    {
        var points = length.Points;
        if (length.Em != 0)
            points += length.Em * font.FontSize;
        if (length.Rem != 0)
            points += length.Rem * RootFontSize;
        if (length.Ch != 0)
            points += length.Ch * (_zeroAdvance?.Invoke(font) ?? font.FontSize * 0.5);
        return points;
    }

    private double RootFontSize => IsRoot ? Text.FontSize : Parent.RootFontSize;

    /// <summary>The finished style.</summary>
    /// <param name="isOwn">True if declarations of one place went into it.</param>
    public ComputedStyle Build(bool isOwn = false)
    {
        var text = FinishText();
        var box = text.IsHidden ? Unseen(FinishBox(text.Color)) : FinishBox(text.Color);
        var flow = FinishCounters(FinishDisplay());
        var columns = ColumnRule.Style == BorderStyle.None ? Columns : Columns with { Rule = ColumnRule.Resolve(text.Color) };
        return new ComputedStyle(text, box, flow, Table, Flex, columns)
        {
            Svg = Svg,
            Custom = Custom,
            RootFontSize = RootFontSize,
            IsOwn = isOwn || Parent.IsOwn,
        };
    }

    private TextStyle FinishText()
    {
        var text = Text;
        if (text.LineHeightFactor is { } factor && text.LineHeight != Length.Within(factor * text.FontSize))
            text = text with { LineHeight = Length.Within(factor * text.FontSize) };

        // CSS Text Decoration 3, 2: lines propagate to all boxes in the flow of the element, but not into inline blocks.
        var inherited = Flow.Display is Display.InlineBlock or Display.InlineFlex ? TextDecorationLines.None : Parent.Text.Decoration;
        var lines = inherited | OwnDecoration;
        var color = OwnDecoration == TextDecorationLines.None
            ? inherited == TextDecorationLines.None ? null : text.DecorationColor
            : OwnDecorationColor ?? text.Color;
        return lines == text.Decoration && color == text.DecorationColor ? text : text with { Decoration = lines, DecorationColor = color };
    }

    private BoxStyle FinishBox(Color color)
    {
        var box = Background.Bitmap is null && Background.Drawing is null ? Box : Box with { BackgroundImage = Background };
        var (top, right, bottom, left) = Borders;
        if ((top.Style, right.Style, bottom.Style, left.Style) == default)
            return box;
        return box with
        {
            Border = new(top.Resolve(color), right.Resolve(color), bottom.Resolve(color), left.Resolve(color)),
        };
    }

    // CSS 2.2, 11.2: a hidden box keeps its room; what of it would be painted is not.
    private static BoxStyle Unseen(BoxStyle box) => box with
    {
        BackgroundColor = Color.Transparent,
        BackgroundImage = null,
        Border = new(Unseen(box.Border.Top), Unseen(box.Border.Right), Unseen(box.Border.Bottom), Unseen(box.Border.Left)),
    };

    private static Border Unseen(Border border) => border with { Color = Color.Transparent };

    // CSS Lists 3, 4.6: every list item counts, unless counter-increment names the counter itself.
    private static FlowStyle FinishCounters(FlowStyle flow)
    {
        if (flow.Display != Display.ListItem || flow.Counters.Any(change => change.Kind == CounterChangeKind.Increment && change.Name == "list-item"))
            return flow;
        var increment = new CounterChange(CounterChangeKind.Increment, "list-item", 1);
        return flow.Counters.IsEmpty
            ? flow with { Counters = OneListItem }
            : flow with { Counters = [.. flow.Counters.Append(increment).OrderBy(change => change.Kind)] };
    }

    // CSS Display 3, 2.7: what stands in a flex or grid container, or is the root, is a block.
    private FlowStyle FinishDisplay()
    {
        var blockifies = IsRoot || Parent.Flow.Display is Display.Flex or Display.InlineFlex or Display.Grid || Flow.RunningName is not null;
        if (!blockifies)
            return Flow;
        return Flow.Display switch
        {
            Display.Inline or Display.InlineBlock => Flow with { Display = Display.Block },
            Display.InlineFlex => Flow with { Display = Display.Flex },
            _ => Flow,
        };
    }
}
