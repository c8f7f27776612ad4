using System.Collections;
using System.Globalization;
using System.Reflection;
using System.Text;

namespace EsfReports.Documents.Tests;

/// <summary>Prints a styled document: one node a line, with the values that are not the initial or inherited ones.</summary>
internal static class StyledDocumentDump
{
    public static string Print(StyledDocument document)
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"title \"{document.Metadata.Title}\" language {document.Metadata.Language}\n");
        foreach (var face in document.FontFaces)
            text.Append(CultureInfo.InvariantCulture, $"font \"{face.Family}\" {face.Weight}{(face.IsItalic ? " italic" : "")} {face.Path}\n");
        Print(document.Body, TextStyle.Initial, TableStyle.Initial, 0, text);
        return text.ToString();
    }

    /// <summary>The values of a style that are not the initial ones, in one line.</summary>
    public static string Print(ComputedStyle style)
    {
        var text = new StringBuilder();
        AppendStyle(style, TextStyle.Initial, TableStyle.Initial, text);
        return text.ToString().Trim();
    }

    public static string Print(SvgDrawing drawing)
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"svg {Value(drawing.Width)} x {Value(drawing.Height)} viewBox {Value(drawing.ViewBox)}\n");
        if (drawing.Title is not null)
            text.Append(CultureInfo.InvariantCulture, $"  title \"{drawing.Title}\"\n");
        foreach (var node in drawing.Content)
            Print(node, 1, text);
        return text.ToString();
    }

    public static string Path(PathData data)
    {
        var text = new StringBuilder();
        var at = 0;
        foreach (var verb in data.Verbs)
        {
            var count = verb switch { PathVerb.CurveTo => 6, PathVerb.Close => 0, _ => 2 };
            text.Append(text.Length > 0 ? " " : "").Append("MLCZ"[(int)verb]);
            text.AppendJoin(' ', data.Coordinates.AsSpan().Slice(at, count).ToArray().Select(one => Value(one)));
            at += count;
        }

        return text.ToString();
    }

    private static void Print(StyledNode node, TextStyle parentText, TableStyle parentTable, int depth, StringBuilder text)
    {
        text.Append(' ', depth * 2);
        if (node is StyledText piece)
        {
            text.Append(CultureInfo.InvariantCulture, $"\"{piece.Text.Replace("\n", "\\n")}\"  ({piece.Origin.Line},{piece.Origin.Column})\n");
            return;
        }

        var element = (StyledElement)node;
        text.Append(element.Name);
        foreach (var (name, value) in element.Attributes.Items)
            text.Append(CultureInfo.InvariantCulture, $" {name}=\"{value}\"");
        foreach (var part in element.Content)
            text.Append(CultureInfo.InvariantCulture, $" {part}");
        text.Append(CultureInfo.InvariantCulture, $"  ({element.Origin.Line},{element.Origin.Column})");
        AppendStyle(element.Style, parentText, parentTable, text);
        text.Append('\n');
        foreach (var child in element.Children)
            Print(child, element.Style.Text, element.Style.Table, depth + 1, text);
    }

    private static void AppendStyle(ComputedStyle style, TextStyle parentText, TableStyle parentTable, StringBuilder text)
    {
        AppendGroup(style.Flow, FlowStyle.Initial, text);
        AppendGroup(style.Text, parentText, text);
        AppendGroup(style.Box, BoxStyle.Initial, text);
        AppendGroup(style.Table, parentTable, text);
        AppendGroup(style.Flex, FlexStyle.Initial, text);
        AppendGroup(style.Columns, ColumnStyle.Initial, text);
    }

    private static void AppendGroup<T>(T group, T usual, StringBuilder text)
    {
        foreach (var property in typeof(T).GetProperties(BindingFlags.Public | BindingFlags.Instance))
        {
            var (actual, before) = (Value(property.GetValue(group)), Value(property.GetValue(usual)));
            if (actual != before)
                text.Append(CultureInfo.InvariantCulture, $" {property.Name}:{actual}");
        }
    }

    private static string Value(object? value) => value switch
    {
        null => "none",
        double number => Math.Round(number, 3).ToString(CultureInfo.InvariantCulture),
        string word => word,
        Length length => length.Fraction == 0 ? Value(length.Points) : length.Points == 0 ? Value(length.Fraction * 100) + "%" : $"{Value(length.Points)}+{Value(length.Fraction * 100)}%",
        Color color => color.Alpha == 255 ? $"#{color.Red:x2}{color.Green:x2}{color.Blue:x2}" : $"#{color.Red:x2}{color.Green:x2}{color.Blue:x2}{color.Alpha:x2}",
        VerticalAlign align => align.Keyword == VerticalAlignKeyword.Length ? Value(align.Raise) : align.Keyword.ToString(),
        TrackSize track => track.Kind + (track.Factor > 0 ? " " + Value(track.Factor) : "") + (track.Kind == TrackSizeKind.Length ? " " + Value(track.Value) : "") + (track.Min is { } min ? " min " + Value(min) : ""),
        GridPlacement place => $"{place.Start}/{place.End} span {place.Span}",
        StringSet set => $"{set.Name} = {Value(set.Value)}",
        CounterChange change => $"{change.Kind} {change.Name} {change.Value}",
        BackgroundImage image => $"{(image.Bitmap is null ? "drawing" : "bitmap")} {(image.Repeats ? "repeat" : "no-repeat")} at {Value(image.PositionX)} {Value(image.PositionY)} size {Value(image.Width)} {Value(image.Height)}",
        Border border => border.Width == 0 ? "0" : $"{Value(border.Width)} {border.Style} {Value(border.Color)}",
        Sides<Length?> sides => Sides(sides.Top, sides.Right, sides.Bottom, sides.Left),
        Sides<Length> sides => Sides(sides.Top, sides.Right, sides.Bottom, sides.Left),
        Sides<Border> sides => Sides(sides.Top, sides.Right, sides.Bottom, sides.Left),
        SvgViewBox box => $"{Value(box.X)} {Value(box.Y)} {Value(box.Width)} {Value(box.Height)}",
        IEnumerable items => "[" + string.Join(", ", items.Cast<object?>().Select(Value)) + "]",
        _ => value.ToString() ?? "",
    };

    private static string Sides(params object?[] sides)
    {
        var values = sides.Select(one => one is null ? "auto" : Value(one)).ToArray();
        return values.Distinct().Count() == 1 ? values[0] : "(" + string.Join(", ", values) + ")";
    }

    private static void Print(SvgNode node, int depth, StringBuilder text)
    {
        text.Append(' ', depth * 2);
        switch (node)
        {
            case SvgGroup group:
                text.Append(CultureInfo.InvariantCulture, $"group{Common(node)}{(group.Clip is null ? "" : " clip " + Path(group.Clip))}\n");
                foreach (var child in group.Children)
                    Print(child, depth + 1, text);
                break;
            case SvgPath path:
                text.Append(CultureInfo.InvariantCulture, $"path {Path(path.Data)} fill {Paint(path.Fill)}{(path.FillsEvenOdd ? " evenodd" : "")} stroke {Stroke(path.Stroke)}{Common(node)}\n");
                break;
            case SvgText line:
                text.Append(CultureInfo.InvariantCulture, $"text {Value(line.X)} {Value(line.Y)} {line.Anchor} {Value(line.Style.FontSize)} {line.Style.FontWeight}{(line.ContinuesChunk ? " continues" : "")} fill {Paint(line.Fill)} \"{line.Text}\"{Common(node)}\n");
                break;
        }
    }

    private static string Common(SvgNode node)
    {
        var t = node.Transform;
        var moved = t == Transform.Identity ? "" : $" transform {Value(t.A)} {Value(t.B)} {Value(t.C)} {Value(t.D)} {Value(t.E)} {Value(t.F)}";
        return moved + (node.Opacity == 1 ? "" : $" opacity {Value(node.Opacity)}");
    }

    private static string Paint(SvgPaint? paint) => paint switch
    {
        SvgPaint.Solid solid => Value(solid.Color),
        SvgPaint.LinearGradient line => $"gradient({Value(line.X1)} {Value(line.Y1)} {Value(line.X2)} {Value(line.Y2)} {string.Join(' ', line.Stops.Select(stop => $"{Value(stop.Offset)}:{Value(stop.Color)}"))})",
        _ => "none",
    };

    private static string Stroke(SvgStroke? stroke) => stroke is null
        ? "none"
        : $"{Paint(stroke.Paint)} {Value(stroke.Width)} {stroke.Cap} {stroke.Join}{(stroke.Dashes.IsEmpty ? "" : " dashes " + Value(stroke.Dashes))}";
}
