using System.Globalization;
using System.Text;
using EsfReports.Documents;

namespace EsfReports.Layout.Tests;

/// <summary>A laid-out document as text: one placed item a line, lengths in points with one decimal.</summary>
public static class LayoutDump
{
    /// <summary>Everything on all pages, links and the outline.</summary>
    public static string Of(PagedDocument document)
    {
        var text = new StringBuilder();
        foreach (var page in document.Pages)
        {
            Line(text, 0, $"page {page.Label}  {Number(page.Width)} x {Number(page.Height)}");
            foreach (var item in page.Items)
                Append(text, item, Transform.Identity, 1);
            foreach (var link in page.Links)
                Line(text, 1, $"link   {Box(link.Bounds)} {link.Target} \"{link.Description}\"");
        }

        foreach (var bookmark in document.Bookmarks)
            Line(text, 0, $"bookmark {bookmark.Level} page {bookmark.Target.PageIndex + 1} {Number(bookmark.Target.Y)} \"{bookmark.Label}\"");
        return text.ToString();
    }

    /// <summary>Only the text: the lines of each page with their baselines, left to right and top to bottom as they were painted.</summary>
    public static string TextOf(PagedDocument document)
    {
        var text = new StringBuilder();
        foreach (var page in document.Pages)
        {
            Line(text, 0, $"page {page.Label}");
            foreach (var item in Texts(page.Items, Transform.Identity))
                Line(text, 1, $"{Number(item.X)} {Number(item.Y)} \"{item.Text.TrimEnd(' ')}\"");
        }

        return text.ToString();
    }

    /// <summary>Runs of text with the places of their baselines on the page, in painting order.</summary>
    public static IEnumerable<(double X, double Y, string Text, ContentTag Tag)> Texts(IEnumerable<PageItem> items, Transform transform)
    {
        foreach (var item in items)
        {
            if (item is TextItem text)
            {
                var (x, y) = transform.Apply(text.X, text.Y);
                yield return (x, y, text.Run.Text, text.Tag);
            }
            else if (item is GroupItem group)
            {
                foreach (var inner in Texts(group.Items, transform.Multiply(group.Transform)))
                    yield return inner;
            }
        }
    }

    /// <summary>The structure tree, one element a line, with the text that belongs to it.</summary>
    public static string StructureOf(PagedDocument document)
    {
        var content = document.Pages.SelectMany(page => Texts(page.Items, Transform.Identity))
            .Where(item => item.Tag.Element is not null)
            .ToLookup(item => item.Tag.Element!, item => item.Text);
        var text = new StringBuilder();
        AppendElement(text, document.Structure, content, 0);
        return text.ToString();
    }

    private static void AppendElement(StringBuilder text, StructureElement element, ILookup<StructureElement, string> content, int depth)
    {
        var line = new StringBuilder(element.Role.ToString());
        Add(line, "lang", element.Language);
        Add(line, "alt", element.Alternative);
        Add(line, "expansion", element.Expansion);
        Add(line, "title", element.Title);
        Add(line, "id", element.Id);
        Add(line, "scope", element.Scope?.ToString());
        Add(line, "headers", element.Headers.Count == 0 ? null : string.Join(' ', element.Headers));
        Add(line, "columns", element.ColumnSpan == 1 ? null : element.ColumnSpan.ToString(CultureInfo.InvariantCulture));
        Add(line, "rows", element.RowSpan == 1 ? null : element.RowSpan.ToString(CultureInfo.InvariantCulture));
        Add(line, "numbering", element.Numbering?.ToString());
        if (content.Contains(element))
            line.Append(CultureInfo.InvariantCulture, $" \"{string.Concat(content[element]).Trim(' ')}\"");
        Line(text, depth, line.ToString());
        foreach (var child in element.Children)
            AppendElement(text, child, content, depth + 1);
    }

    private static void Add(StringBuilder line, string name, string? value)
    {
        if (value is not null)
            line.Append(' ').Append(name).Append('=').Append(value);
    }

    private static void Append(StringBuilder text, PageItem item, Transform transform, int depth)
    {
        var mark = item.Tag.Element is null ? $"  ({item.Tag.Artifact})" : string.Empty;
        switch (item)
        {
            case TextItem run:
                var (x, y) = transform.Apply(run.X, run.Y);
                Line(text, depth, $"text   {Number(x),6} {Number(y),6} {run.Run.Font.PostScriptName} {Number(run.Run.Size)} \"{run.Run.Text.TrimEnd(' ')}\"{mark}");
                break;
            case PathItem path:
                Line(text, depth, $"{Kind(path)}   {Box(Bounds(path.Path, transform))} {Paint(path)}{mark}");
                break;
            case ImageItem image:
                Line(text, depth, $"image  {Box(image.Bounds)} {image.Bitmap.Format}{mark}");
                break;
            case GroupItem group:
                Line(text, depth, $"group{(group.Clip is null ? "" : " clipped")}{(group.Opacity < 1 ? " opacity " + Number(group.Opacity) : "")}");
                foreach (var child in group.Items)
                    Append(text, child, transform.Multiply(group.Transform), depth + 1);
                break;
        }
    }

    private static string Kind(PathItem path) => path.Fill is null ? "line" : path.Path.Verbs.Length == 5 ? "rect" : "path";

    private static string Paint(PathItem path) => string.Join(' ', ((string?[])[Paint(path.Fill), path.Stroke is { } pen ? $"{Paint(pen.Paint)} {Number(pen.Width)}" : null]).Where(part => part is not null));

    private static string? Paint(SvgPaint? paint) => paint switch
    {
        SvgPaint.Solid { Color: var color } => $"#{color.Red:x2}{color.Green:x2}{color.Blue:x2}",
        null => null,
        _ => "gradient",
    };

    private static Rectangle Bounds(PathData path, Transform transform)
    {
        double left = double.MaxValue, top = double.MaxValue, right = double.MinValue, bottom = double.MinValue;
        for (var index = 0; index < path.Coordinates.Length; index += 2)
        {
            var (x, y) = transform.Apply(path.Coordinates[index], path.Coordinates[index + 1]);
            (left, top, right, bottom) = (Math.Min(left, x), Math.Min(top, y), Math.Max(right, x), Math.Max(bottom, y));
        }

        return new Rectangle(left, top, right - left, bottom - top);
    }

    private static string Box(Rectangle box) => $"{Number(box.X),6} {Number(box.Y),6} {Number(box.Width),6} x {Number(box.Height)}";

    // Rounded half away from zero and without "-0.0", so that the same length is the same text.
    private static string Number(double value) =>
        (Math.Round(value, 1, MidpointRounding.AwayFromZero) + 0.0).ToString("0.0", CultureInfo.InvariantCulture).Replace("-0.0", "0.0", StringComparison.Ordinal);

    private static void Line(StringBuilder text, int depth, string line) => text.Append(' ', depth * 2).Append(line).Append('\n');
}
