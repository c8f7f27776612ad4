using EsfReports.Documents;

namespace EsfReports.Layout;

/// <summary>Lays out blocks below one another (CSS 2.2, 9.4.1).</summary>
internal sealed class BlockFlow(BoxLayout layout)
{
    /// <summary>Adds a block with blocks inside.</summary>
    public void Add(BlockBox box, FlowBuilder flow, Area area)
    {
        area = OnItsPage(box, area);
        AddFramed(box, flow, area, BoxMetrics.OfBlock(box.Style.Box, area), content =>
        {
            if (box.Marker is { } marker)
                flow.AddMarker(layout.Lines.Marker(marker, content));
            if (box.Style.Box.Overflow == Overflow.Hidden)
                flow.Flush();
            layout.AddAll(box.Children.AsSpan(), flow, content);
            if (box.Marker is not null)
                flow.FlushMarkers();
        });
    }

    /// <summary>Adds a flex, grid or multi-column container.</summary>
    public void AddContainer(ContainerBox box, FlowBuilder flow, Area area)
    {
        area = OnItsPage(box, area);
        AddFramed(box, flow, area, BoxMetrics.OfBlock(box.Style.Box, area), content =>
        {
            flow.Flush();
            layout.AddItems(box, flow, content, content.Height);
            flow.EndContext();
        });
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

    /// <summary>Adds a box with its margins, breaks and frame around what <paramref name="addContent"/> adds.</summary>
    public void AddFramed(Box box, FlowBuilder flow, Area area, BoxMetrics metrics, Action<Area> addContent)
    {
        var heights = HeightRange.Of(box.Style.Box, metrics.Insets, area.Height);
        var frame = Frame(box, area, metrics);
        var content = new Area(metrics.ContentX(area), metrics.Width, heights.Fixed is { } h ? heights.Of(h) : null, area.Page, area.FollowsPage && box.Style.Box.Width is null);

        flow.WantPage(area.Page);
        flow.AddBreak(box.BreakBefore);
        flow.AddMargin(metrics.Margin.Top);
        foreach (var mark in box.Marks)
            flow.AddMark(mark, metrics.BorderX(area));
        var keeps = box.Style.Flow.BreakInside != BreakInside.Auto;
        var scope = keeps ? flow.OpenScope() : 0;
        if (frame.IsNeeded)
            flow.Open(frame);

        if (heights.IsAuto)
            addContent(content);
        else
            AddWithHeight(flow, heights, () => addContent(content), box);

        if (frame.IsNeeded)
            flow.Close(frame);
        if (keeps)
            flow.CloseScope(scope);
        flow.AddBottomMargin(metrics.Margin.Bottom);
        flow.AddBreak(box.BreakAfter);
    }

    private void AddWithHeight(FlowBuilder flow, HeightRange heights, Action addContent, Box box)
    {
        // A height keeps the last margin inside of the box (CSS 2.2, 8.3.1).
        flow.Flush();
        var start = flow.Height;
        addContent();
        flow.EndContext();

        var content = flow.Height - start;
        var rest = heights.Of(content) - content;
        if (rest < -Region.Tolerance && box.Style.Box.Overflow == Overflow.Visible)
            layout.Diagnostics.Add(LayoutDiagnostics.TallerThanBox(box.Origin, content, heights.Of(content)));
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
