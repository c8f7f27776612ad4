using EsfReports.Documents;

namespace EsfReports.Layout;

/// <summary>Lays out blocks below one another (CSS 2.2, 9.4.1).</summary>
internal sealed class BlockFlow(BoxLayout layout)
{
    /// <summary>Adds a block with blocks inside.</summary>
    public void Add(BlockBox box, FlowBuilder flow, Area area)
    {
        area = OnItsPage(box, area);
        var open = Open(box, flow, area, BoxMetrics.OfBlock(box.Style.Box, area));
        if (box.Marker is { } marker)
            flow.AddMarker(layout.Lines.Marker(marker, open.Content));
        if (box.Style.Box.Overflow == Overflow.Hidden)
            flow.Flush();
        layout.AddAll(box.Children.AsSpan(), flow, open.Content);
        if (box.Marker is not null)
            flow.FlushMarkers();
        Close(open, flow);
    }

    /// <summary>Adds a flex, grid or multi-column container.</summary>
    public void AddContainer(ContainerBox box, FlowBuilder flow, Area area)
    {
        area = OnItsPage(box, area);
        var open = Open(box, flow, area, BoxMetrics.OfBlock(box.Style.Box, area));
        flow.Flush();
        layout.AddItems(box, flow, open.Content, open.Content.Height);
        flow.EndContext();
        Close(open, flow);
    }

    /// <summary>Adds a picture.</summary>
    public void AddGraphic(GraphicBox box, FlowBuilder flow, Area area)
    {
        var piece = layout.Graphics.Piece(box, area);
        var metrics = BoxMetrics.OfWidth(box.Style.Box, area, piece.ContentWidth);
        flow.WantPage(area.Page);
        flow.AddBreak(box.BreakBefore);
        flow.AddMargin(metrics.Margin.Top);
        foreach (var mark in box.Marks)
            flow.AddMark(mark, metrics.BorderX(area));
        flow.Add(new GraphicStrip(piece, metrics.BorderX(area), box.Origin));
        flow.AddBottomMargin(metrics.Margin.Bottom);
        flow.AddBreak(box.BreakAfter);
    }

    /// <summary>Begins a box with its margins, breaks and frame; what is added until <see cref="Close"/> stands in it.</summary>
    public OpenBlock Open(Box box, FlowBuilder flow, Area area, BoxMetrics metrics)
    {
        var style = box.Style.Box;
        var heights = HeightRange.Of(style, metrics.Insets, area.Height);
        var content = new Area(metrics.ContentX(area), metrics.Width, heights.Fixed is { } h ? heights.Of(h) : null, area.Page, area.FollowsPage && style.Width is null);

        flow.WantPage(area.Page);
        flow.AddBreak(box.BreakBefore);
        flow.AddMargin(metrics.Margin.Top);
        foreach (var mark in box.Marks)
            flow.AddMark(mark, metrics.BorderX(area));
        var scopeStart = box.Style.Flow.BreakInside != BreakInside.Auto ? flow.OpenScope() : double.NaN;
        var frame = BoxFrame.IsNeededFor(style, metrics.Insets, box.Link) ? Frame(box, area, metrics) : null;
        if (frame is not null)
            flow.Open(frame);

        // A height keeps the last margin inside of the box (CSS 2.2, 8.3.1).
        if (!heights.IsAuto)
            flow.Flush();
        return new OpenBlock(box, frame, heights, content, scopeStart, flow.Height, metrics.Margin.Bottom);
    }

    /// <summary>Ends a box.</summary>
    public void Close(in OpenBlock open, FlowBuilder flow)
    {
        if (!open.Heights.IsAuto)
            FillHeight(open, flow);
        if (open.Frame is not null)
            flow.Close(open.Frame);
        if (!double.IsNaN(open.ScopeStart))
            flow.CloseScope(open.ScopeStart);
        flow.AddBottomMargin(open.BottomMargin);
        flow.AddBreak(open.Box.BreakAfter);
    }

    private void FillHeight(in OpenBlock open, FlowBuilder flow)
    {
        flow.EndContext();
        var content = flow.Height - open.Start;
        var rest = open.Heights.Of(content) - content;
        if (rest < -Region.Tolerance && open.Box.Style.Box.Overflow == Overflow.Visible)
            layout.Diagnostics.Add(LayoutDiagnostics.TallerThanBox(open.Box.Origin, content, open.Heights.Of(content)));
        flow.Fill(rest);
    }

    private BoxFrame Frame(Box box, Area area, BoxMetrics metrics) =>
        new(metrics.BorderX(area), metrics.BorderWidth, metrics.Insets, box.Style.Box)
        {
            Link = box.Link,
            MeasuredPageWidth = area.FollowsPage && box.Style.Box.Width is null ? layout.PageWidth(area.Page) : null,
        };

    /// <summary>A box on a named page gets as much wider as that page is wider than the one around it.</summary>
    private Area OnItsPage(Box box, Area area)
    {
        if (!area.FollowsPage || box.Style.Flow.PageName is not { } name || name == area.Page)
            return area;

        var wider = layout.PageWidth(name) - layout.PageWidth(area.Page);
        return area with { Width = Math.Max(0, area.Width + wider), Page = name };
    }
}

/// <summary>A box that was begun in a flow, with what is needed to end it.</summary>
/// <param name="Box">The box.</param>
/// <param name="Frame">What is painted of it; null if nothing is.</param>
/// <param name="Heights">What its style asks for.</param>
/// <param name="Content">Where its content stands.</param>
/// <param name="ScopeStart">What <see cref="FlowBuilder.OpenScope"/> gave; not a number if the box may be broken.</param>
/// <param name="Start">Height of the flow where its content begins.</param>
/// <param name="BottomMargin">Its bottom margin.</param>
internal readonly record struct OpenBlock(Box Box, BoxFrame? Frame, HeightRange Heights, Area Content, double ScopeStart, double Start, double BottomMargin);
