using EsfReports.Documents;
using EsfReports.Layout;
using EsfReports.Pdf.Structure;

namespace EsfReports.Pdf.Content;

/// <summary>Paints items into a content stream, in order.</summary>
/// <param name="content">The stream.</param>
/// <param name="resources">What it names.</param>
/// <param name="marks">Null within a form, which belongs to one tag as a whole.</param>
/// <param name="figures">Takes the bounds of what is painted.</param>
internal sealed class PagePainter(
    ContentWriter content, PaintResources resources, MarkedContent? marks, FigureBounds figures)
{
    private readonly TextPainter _text = new(content, resources.Fonts, marks);
    private readonly PathPainter _paths = new(content, resources);

    /// <summary>Paints items.</summary>
    /// <param name="items">In painting order.</param>
    /// <param name="opacity">0 to 1.</param>
    public void Paint(ReadOnlySpan<PageItem> items, double opacity = 1)
    {
        foreach (var item in items)
            Paint(item, opacity);
    }

    private void Paint(PageItem item, double opacity)
    {
        switch (item)
        {
            case TextItem text when text.Run.HasGlyphs && !text.Color.IsTransparent:
                figures.Add(item, content.Matrix, content.Flip);
                _text.Paint(text, opacity);
                break;
            case PathItem path when PathPainter.IsVisible(path):
                marks?.Begin(item.Tag);
                figures.Add(item, content.Matrix, content.Flip);
                _paths.Paint(path, opacity);
                break;
            case ImageItem image:
                marks?.Begin(item.Tag);
                figures.Add(item, content.Matrix, content.Flip);
                PaintImage(image, opacity);
                break;
            case GroupItem { Items.Length: > 0, Opacity: > 0 } group:
                PaintGroup(group, opacity);
                break;
        }
    }

    private void PaintImage(ImageItem image, double opacity)
    {
        if (resources.ImageNumber(image) is not { } number)
            return;

        content.Save();
        content.SetOpacity(opacity, opacity);
        var (x, y, width, height) = image.Bounds;
        content.Concatenate(new Transform(width, 0, 0, height, x, content.Flip.Y(y + height)));
        content.Buffer.Raw("/X"u8).Integer(number).Raw(" Do\n"u8);
        content.Restore();
    }

    private void PaintGroup(GroupItem group, double opacity)
    {
        var needsForm = group.Opacity < 1 && group.Items.Length > 1;
        var inner = needsForm ? opacity : opacity * group.Opacity;
        if (!needsForm && group.Transform == Transform.Identity && group.Clip is null)
        {
            Paint(group.Items.AsSpan(), inner);
            return;
        }

        var tag = ItemTags.Common(group);
        BeginGroup(group, tag);
        if (needsForm)
            PaintForms(group, opacity * group.Opacity);
        else
            Paint(group.Items.AsSpan(), inner);
        if (tag is null)
            marks?.End();
        content.Restore();
    }

    /// <summary>A bracket stands either around a whole group or within it, never across its border.</summary>
    private void BeginGroup(GroupItem group, ContentTag? tag)
    {
        if (tag is { } whole)
            marks?.Begin(whole);
        else
            marks?.End();
        content.Save();
        if (group.Transform != Transform.Identity)
            content.EnterGroup(group.Transform);
        if (group.Clip is { } clip)
            _paths.Clip(clip);
    }

    /// <summary>Items that fade together are a transparency group, or they would shine through each other (ISO 32000-1, 11.6.6).</summary>
    private void PaintForms(GroupItem group, double opacity)
    {
        foreach (var (tag, items) in ItemTags.Split(group))
        {
            marks?.Begin(tag);
            content.EndText();
            var form = FormWriter.Write(resources, items, figures.Within(content.Matrix), content.Flip);
            content.SetOpacity(opacity, opacity);
            content.Buffer.Raw("/X"u8).Integer(resources.AddObject(form)).Raw(" Do\n"u8);
        }
    }
}
