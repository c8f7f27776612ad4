using EsfReports.Documents;

namespace EsfReports.Layout;

/// <summary>Paints the part of a galley that a region holds, with the boxes around it and repeated heads and feet.</summary>
internal ref struct GalleyPainter
{
    private readonly PageCanvas _canvas;
    private readonly double _x;
    private readonly double _fullHeight;
    private readonly bool _dropsMargins;
    private OpenBox? _innermost;
    private double _y;
    private bool _hasContent;

    /// <param name="canvas">Where it is painted.</param>
    /// <param name="x">Of the left edge.</param>
    /// <param name="y">Of the top.</param>
    /// <param name="fullHeight">Of an empty region.</param>
    /// <param name="dropsMargins">Whether spaces at the top vanish.</param>
    private GalleyPainter(PageCanvas canvas, double x, double y, double fullHeight, bool dropsMargins)
    {
        _canvas = canvas;
        _x = x;
        _y = y;
        _fullHeight = fullHeight;
        _dropsMargins = dropsMargins;
    }

    /// <summary>Paints a slice with its top left corner at a point of the canvas.</summary>
    public static void Paint(GalleySlice slice, PageCanvas canvas, double x, double y) =>
        new GalleyPainter(canvas, x, y, slice.Region.Full, slice.Start.DropsMargins).Run(slice);

    /// <summary>Paints a whole galley.</summary>
    public static void Paint(Galley galley, PageCanvas canvas, double x, double y)
    {
        // Most cells hold one line.
        if (galley.Items.Length == 1 && galley.Items[0].Kind == GalleyItemKind.Strip)
            ((Strip)galley.Items[0]).Paint(canvas, x, y, StripPlace.FirstOfRegion);
        else
            new GalleyPainter(canvas, x, y, Region.Endless.Full, dropsMargins: false).Run(galley);
    }

    private void Run(Galley galley)
    {
        foreach (var item in galley.Items)
            Place(item);
    }

    private void Run(GalleySlice slice)
    {
        if (slice.Overflow is { } overflow)
            _canvas.Diagnostics.Add(LayoutDiagnostics.TallerThanRegion(overflow.Origin, overflow.Height, slice.Region));

        OpenAgain(slice.Start.Open);
        var items = slice.Galley.Items.AsSpan();
        for (var index = slice.Start.Index; index < slice.End; index++)
            Place(index == slice.Start.Index && slice.Start.Rest is not null ? slice.Start.Rest : items[index]);
        if (slice.Head is { } head)
            PaintStrip(head);
        CloseAtBreak(slice.Next?.Open);
    }

    private void OpenAgain(OpenStack? open)
    {
        if (open is null)
            return;

        OpenAgain(open.Outer);
        if (open.Item is RepeatItem repeat)
            PaintAgain(repeat.Head, repeat.HeadHeight(_fullHeight));
        else if (open.Item is OpenItem box)
            Open(box.Box, hasTop: box.Box.IsCloned);
    }

    private void Place(GalleyItem item)
    {
        switch (item.Kind)
        {
            case GalleyItemKind.Strip:
                PaintStrip((Strip)item);
                break;
            case GalleyItemKind.Space when _hasContent || !_dropsMargins:
                _y += item.Advance;
                break;
            case GalleyItemKind.Open:
                Open(((OpenItem)item).Box, hasTop: true);
                break;
            case GalleyItemKind.Close:
                Close(hasBottom: true);
                break;
            case GalleyItemKind.Mark:
                PlaceMark((MarkItem)item);
                break;
        }
    }

    private void PlaceMark(MarkItem item) => _canvas.AddMark(item.Mark, _x + item.X, _y);

    private void PaintStrip(Strip strip)
    {
        strip.Paint(_canvas, _x, _y, _hasContent ? StripPlace.Within : StripPlace.FirstOfRegion);
        _y += strip.Height;
        _hasContent = true;
    }

    // Heads on later pages are painted, but read once: on the first page (ISO 14289-1, 7.1 asks for artifacts where content repeats).
    private void PaintAgain(Galley? galley, double height)
    {
        if (galley is null || height == 0)
            return;

        var outer = _canvas.BeginArtifact(ArtifactKind.Layout);
        Paint(galley, _canvas, _x, _y);
        _canvas.EndArtifact(outer);
        _y += height;
    }

    private void Open(BoxFrame box, bool hasTop)
    {
        // The background fades with the content, but is not clipped with it.
        var fade = box.Style.Opacity < 1 ? _canvas.BeginGroup() : null;
        var slot = box.IsVisible ? _canvas.Reserve() : -1;
        var clip = box.Style.Overflow == Overflow.Hidden ? _canvas.BeginGroup() : null;
        _innermost = new OpenBox(box, _y, slot, hasTop, fade, clip, _innermost);
        if (hasTop)
            _y += box.Insets.Top;
    }

    private void Close(bool hasBottom)
    {
        var open = _innermost!;
        var box = open.Box;
        _innermost = open.Outer;
        if (hasBottom)
            _y += box.Insets.Bottom;

        var bounds = new Rectangle(_x + box.X, open.Top, Width(box), _y - open.Top);
        var edges = new BoxEdges(open.HasTop, hasBottom);
        if (open.Clip is not null)
            _canvas.EndGroup(open.Clip, BoxPainter.Clip(box.Style, bounds, edges), 1);
        if (open.Slot >= 0)
            _canvas.Fill(open.Slot, BoxPainter.Paint(box.Style, bounds, edges));
        if (open.Fade is not null)
            _canvas.EndGroup(open.Fade, null, box.Style.Opacity);
        if (box.Link is not null)
            _canvas.AddLink(bounds, box.Link);
    }

    private double Width(BoxFrame box) =>
        box.MeasuredPageWidth is { } measured && _canvas.PageWidth is { } page ? box.Width + page - measured : box.Width;

    private void CloseAtBreak(OpenStack? open)
    {
        for (; open is not null; open = open.Outer)
        {
            if (open.Item is RepeatItem repeat)
                PaintAgain(repeat.Foot, repeat.FootHeight(_fullHeight));
            else if (open.Item is OpenItem box)
                Close(hasBottom: box.Box.IsCloned);
        }
    }

    /// <summary>A box that was opened on this canvas, and the one around it.</summary>
    private sealed record OpenBox(BoxFrame Box, double Top, int Slot, bool HasTop, object? Fade, object? Clip, OpenBox? Outer);
}
