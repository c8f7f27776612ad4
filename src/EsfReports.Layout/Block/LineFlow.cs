using System.Collections.Immutable;
using EsfReports.Diagnostics;
using EsfReports.Layout.Inline;

namespace EsfReports.Layout;

/// <summary>Lays out blocks of lines. Shaping is the costly part, so each block is prepared once, for its widths and its lines.</summary>
/// <param name="layout">Lays out boxes in lines.</param>
/// <param name="fonts">Fonts.</param>
/// <param name="typesetter">Sets the lines.</param>
/// <param name="targets">Page numbers of ids.</param>
internal sealed class LineFlow(BoxLayout layout, IFontLibrary fonts, Typesetter typesetter, IReadOnlyDictionary<string, int> targets)
{
    // A line that is as long as its content.
    private const double Endless = 1e6;

    private static readonly LineBox NoLine = new(0, 0, 0, [], SourceLocation.None);

    // The items of a list show the same bullet one after the other.
    private ListMarker? _bullet;
    private LineBox _bulletLine = NoLine;
    private readonly SharedTexts _texts = new(fonts);
    private readonly KnownTexts? _known = (fonts as IRunStyleSource)?.Texts;

    /// <summary>Adds the lines.</summary>
    public void Add(LinesBox box, FlowBuilder flow, Area area)
    {
        var width = Math.Max(0, area.Width);
        if (TextOf(box, width) is { } text && text.Fits(width))
        {
            Add(box, text.Lines, flow, area, text.Offset(width), box.PlainText);
            return;
        }

        var lines = LinesOf(box, area, width);
        if (!lines.IsEmpty)
            Add(box, lines, flow, area);
    }

    // The headings of a template are the same in all its documents.
    private SharedText? TextOf(LinesBox box, double width)
    {
        if (_texts.TryFind(box, out var text) || _known is null)
            return text;
        return _known.Find(box.Style, box.PlainText!.Text) ?? (_known.HasRoom ? SetAnew(box, width) : null);
    }

    // Most texts are set here for the first and last time, and then there is nothing to keep but the lines.
    private ImmutableArray<LineBox> LinesOf(LinesBox box, Area area, double width)
    {
        if (box.HasBoxes || PreparedBy(box) is not null)
            return Prepare(box, area).BreakIntoLines(width);

        var lines = typesetter.SetOnce(NodesOf(box, area), box.Style, width, layout.Diagnostics, out var isOverfull);
        box.Prepared = new PreparedText(this) { IsOverflowOpen = !isOverfull };
        return lines;
    }

    private static void Add(LinesBox box, ImmutableArray<LineBox> lines, FlowBuilder flow, Area area, double offset = 0, InlineText? text = null)
    {
        flow.WantPage(area.Page);
        foreach (var mark in box.Marks)
            flow.AddMark(mark, area.X);
        flow.AddLines(lines, area.X + offset, Math.Max(1, box.Style.Text.Orphans), Math.Max(1, box.Style.Text.Widows), text);
    }

    /// <summary>The line of a box in a formatting context of its own, if it is short text that fits on one; null for all else.</summary>
    public LineStrip? OnlyLine(LinesBox box, double width)
    {
        // Those who say the same again share the line; a long table has more of such texts than of anything else.
        if (!_texts.TryFind(box, out var text) && (text = SetToShare(box, width)) is not null)
            box.Prepared = null;
        return box.Marks.IsEmpty && text is { Lines: [var line] } && text.Fits(width)
            ? new LineStrip(line, text.Offset(width)) { Text = box.PlainText }
            : null;
    }

    private SharedText? SetToShare(LinesBox box, double width)
    {
        if (_known?.Find(box.Style, box.PlainText!.Text) is { } known)
            return known.Fits(width) ? _texts.Keep(box, known) : null;
        return SetAnew(box, width);
    }

    private SharedText? SetAnew(LinesBox box, double width)
    {
        // What there is to say of a text names its place, so it must be set for each box.
        var said = layout.Diagnostics.Count;
        var content = Prepare(box, null);
        if (layout.Diagnostics.Count > said)
            return _texts.Keep(box, null);

        var text = _texts.Share(box, content, width);
        if (text is not null)
            _known?.Keep(box.Style, box.PlainText!.Text, text);
        return text;
    }

    /// <summary>Measures texts that will be asked for.</summary>
    public void MeasureAll(IEnumerable<LinesBox> boxes) => _texts.MeasureAll(boxes);

    /// <summary>Narrowest and widest width of the lines (CSS Sizing 3, 5.1).</summary>
    /// <param name="box">The lines.</param>
    /// <param name="maxOnly">Whether only the widest width is asked for; then the other one is not a number unless it is known.</param>
    public IntrinsicWidths Widths(LinesBox box, bool maxOnly)
    {
        if (!_texts.TryFind(box, out var text))
            text = SetToShare(box, double.PositiveInfinity);
        if (text is null)
            return Prepare(box, null) is { IsEmpty: false } content ? new IntrinsicWidths(maxOnly ? double.NaN : content.MinContentWidth, content.MaxContentWidth) : default;

        if (!maxOnly && double.IsNaN(text.Least))
        {
            text = _texts.Keep(box, text with { Least = Prepare(box, null).MinContentWidth })!;
            _known?.Keep(box.Style, box.PlainText!.Text, text);
        }

        return new IntrinsicWidths(text.Least, text.Most);
    }

    /// <summary>Gives back what was prepared for boxes that are laid out: a long table has more of it than of anything else.</summary>
    public void Forget(ImmutableArray<Box> boxes)
    {
        foreach (var box in boxes)
        {
            if (box is LinesBox { Prepared: { } prepared } && prepared.By == this)
                prepared.Content = null;
        }
    }

    /// <summary>A list item's marker, ending a little to the left of the item (CSS Lists 3, 3.3).</summary>
    public MarkerPiece Marker(ListMarker marker, Area content)
    {
        var line = _bullet is not null && _bullet.LooksLike(marker) ? _bulletLine : SetMarker(marker);
        var gap = MarkerGap * marker.Style.Text.FontSize;
        return new MarkerPiece(line, content.X - line.ContentWidth - gap, marker.Text);
    }

    private LineBox SetMarker(ListMarker marker)
    {
        if (_known?.FindMarker(marker) is { } known)
        {
            (_bullet, _bulletLine) = (marker, known);
            return known;
        }

        var said = layout.Diagnostics.Count;
        var lines = typesetter.Prepare([marker.Text], marker.Style, layout.Diagnostics).BreakIntoLines(Endless);
        _bulletLine = lines.IsEmpty ? NoLine : lines[0];

        // What there is to say of a marker names its place.
        _bullet = layout.Diagnostics.Count == said ? marker : null;
        if (_bullet is not null)
            _known?.KeepMarker(marker, _bulletLine);
        return _bulletLine;
    }

    // In em; about the space that browsers leave.
    private const double MarkerGap = 0.4;

    private InlineContent Prepare(LinesBox box, Area? area)
    {
        var known = PreparedBy(box);
        if (known?.Content is { } content && (!box.HasBoxes || area is null))
            return content;

        // Boxes in lines can depend on the width of the lines; what is wrong with the text was said the first time.
        var said = known is null ? layout.Diagnostics : new DiagnosticBag();
        var fresh = typesetter.Prepare(NodesOf(box, area), box.Style, said, known is { IsOverflowOpen: true } ? layout.Diagnostics : said);
        if (!box.HasBoxes || area is null)
            box.Prepared = new PreparedText(this) { Content = fresh };
        return fresh;
    }

    private PreparedText? PreparedBy(LinesBox box) => box.Prepared is { } prepared && prepared.By == this ? prepared : null;

    private ImmutableArray<InlineNode> NodesOf(LinesBox box, Area? area) => box.HasBoxes || box.HasPageNumbers ? ResolveAll(box.Nodes, area) : box.Nodes;

    private ImmutableArray<InlineNode> ResolveAll(ImmutableArray<InlineNode> nodes, Area? area) =>
        [.. nodes.Select(node => node switch
        {
            InlineBoxNode box => Resolve(box, area),
            InlinePageNumber number => Resolve(number),
            _ => node,
        })];

    private InlineText Resolve(InlinePageNumber number) =>
        new(CounterText.Of(targets.GetValueOrDefault(number.Target), number.Counter), number.Text, default, number.Tag, number.Origin);

    private InlineAtomic Resolve(InlineBoxNode node, Area? area)
    {
        var box = node.Box;
        var lines = area is { } known ? known with { X = 0, FollowsPage = false } : (Area?)null;
        return box is GraphicBox graphic ? Graphic(graphic, lines) : InlineBlock(box, lines);
    }

    private InlineAtomic Graphic(GraphicBox box, Area? area)
    {
        var piece = layout.Graphics.Piece(box, area);
        var margin = BoxMetrics.MarginsOf(box.Style.Box, area?.Width ?? 0);
        var width = piece.Width + margin.Left + margin.Right;
        var height = piece.Height + margin.Top + margin.Bottom;
        return new InlineAtomic(
            width, height, height, box.Style.Box.VerticalAlign, box.Style.Text, new MovedPiece(piece, margin.Left, margin.Top) { Marks = box.Marks }, box.Origin);
    }

    /// <summary>An inline block: as wide as its content, but not wider than the lines (CSS 2.2, 10.3.9).</summary>
    private InlineAtomic InlineBlock(Box box, Area? area)
    {
        var style = box.Style.Box;
        var areaWidth = area?.Width ?? 0;
        var insets = BoxMetrics.InsetsOf(style, areaWidth);
        var margin = BoxMetrics.MarginsOf(style, areaWidth);
        var widths = layout.Intrinsic.Content(box);
        var available = area is null ? widths.Max : Math.Max(0, areaWidth - insets.Left - insets.Right - margin.Left - margin.Right);
        var asked = area is null && style.Width is { IsRelative: true } ? null : BoxMetrics.ContentWidth(style, areaWidth, insets);
        var width = BoxMetrics.Clamp(style, asked ?? widths.ShrinkToFit(available), area?.Width ?? double.PositiveInfinity, insets);

        var piece = new GalleyPiece(layout.Framed(box, width, area ?? new Area(0, width)), width + insets.Left + insets.Right + margin.Left + margin.Right);
        return new InlineAtomic(piece.Width, piece.Height, piece.Baseline, style.VerticalAlign, box.Style.Text, piece, box.Origin);
    }
}

/// <summary>The text of a box, prepared for lines and noted at the box.</summary>
/// <param name="by">Who prepared it: each round of layout does so anew.</param>
internal sealed class PreparedText(LineFlow by)
{
    public LineFlow By { get; } = by;

    /// <summary>Null where it was given back or not kept: what is wrong with it has been said.</summary>
    public InlineContent? Content { get; set; }

    /// <summary>Whether its lines were set without keeping it, and none was too wide: at another width, one may be.</summary>
    public bool IsOverflowOpen { get; init; }
}

/// <summary>The narrowest and the widest sensible width of a box (CSS Sizing 3, 5).</summary>
/// <param name="Min">Never more than <paramref name="Max"/>; not a number if nobody asked for it, for it takes all places where lines may end to find it.</param>
/// <param name="Max">In points.</param>
internal readonly record struct IntrinsicWidths(double Min, double Max)
{
    /// <summary>As wide as wanted, but within the space, unless that is too narrow for the content (CSS 2.2, 10.3.5).</summary>
    public double ShrinkToFit(double available) => Math.Min(Math.Max(Min, available), Max);

    /// <summary>The larger of each.</summary>
    public IntrinsicWidths Union(IntrinsicWidths other) => new(Math.Max(Min, other.Min), Math.Max(Max, other.Max));

    /// <summary>Both wider by a length.</summary>
    public IntrinsicWidths Plus(double length) => new(Min + length, Max + length);
}
