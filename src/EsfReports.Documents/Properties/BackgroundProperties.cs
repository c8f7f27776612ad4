using EsfReports.Documents.Cascade;
using EsfReports.Documents.Css;

namespace EsfReports.Documents.Properties;

/// <summary>Backgrounds (CSS Backgrounds 3, 2) in the subset: a colour and one image.</summary>
internal static class BackgroundProperties
{
    /// <summary>All of them.</summary>
    public static IEnumerable<Property> All()
    {
        var color = BoxProperties.Box("background-color", "<color>", Values.Color, b => b.BackgroundColor, (b, v) => b with { BackgroundColor = v });
        var image = Part(
            "background-image", "none | url(<file>)", Image,
            b => (b.Bitmap, b.Drawing), (b, v) => b with { Bitmap = v.Item1, Drawing = v.Item2 });
        var repeat = Part(
            "background-repeat", "repeat | no-repeat",
            Values.Words(("repeat", true), ("no-repeat", false)), b => b.Repeats, (b, v) => b with { Repeats = v });
        var position = Part<(Length X, Length Y)>(
            "background-position", "[ left | center | right | <length> | <percentage> ] [ top | center | bottom | <length> | <percentage> ]? | top | bottom",
            Position, b => (b.PositionX, b.PositionY), (b, v) => b with { PositionX = v.X, PositionY = v.Y });
        var size = Part<(Length? Width, Length? Height)>(
            "background-size", "[ auto | <length> | <percentage> ]{1,2}",
            Size, b => (b.Width, b.Height), (b, v) => b with { Width = v.Width, Height = v.Height });
        return
        [
            color, image, repeat, position, size,
            new Shorthand(
                "background", "<color> || <background-image> || <background-repeat> || <background-position> [ / <background-size> ]?",
                [color, image, repeat, position, size], reader => ParseAll(reader, [color, image, repeat, position], size)),
        ];
    }

    private static Longhand<T> Part<T>(
        string name, string syntax, ValueParser<T> parse, Func<BackgroundImage, T> get, Func<BackgroundImage, T, BackgroundImage> set) =>
        new(
            name, syntax, false, parse,
            style => get(style.Box.BackgroundImage ?? StyleBuilder.NoImage),
            (style, value) => style.Background = set(style.Background, value),
            get(StyleBuilder.NoImage));

    private static Specified<(BitmapImage?, SvgDrawing?)>? Image(ValueReader reader)
    {
        if (reader.TryKeyword("none"))
            return _ => (null, null);
        if (reader.Current.Kind == CssTokenKind.Function && reader.Current.Text.Contains("gradient", StringComparison.OrdinalIgnoreCase))
            reader.Context.Problem = new ValueProblem($"the function '{reader.Current.Text}()'", "Use a colour, or an SVG file with a linearGradient.");
        if (!reader.TryUrl(out var url))
            return null;
        var image = reader.Context.Resources.LoadImage(url, reader.Context.BasePath);
        if (image.Problem is not null)
            reader.Context.Problem = image.Problem;
        return image.Problem is null ? _ => (image.Bitmap, image.Drawing) : null;
    }

    private static Specified<(Length X, Length Y)>? Position(ValueReader reader)
    {
        var first = PositionPart(reader, out var firstIsVertical);
        if (first is null)
            return null;
        var second = reader.Try(one => PositionPart(one, out _));
        if (second is null)
            return firstIsVertical ? style => (new Length(0, 0.5), first(style)) : style => (first(style), new Length(0, 0.5));
        return firstIsVertical ? style => (second(style), first(style)) : style => (first(style), second(style));
    }

    private static Specified<Length>? PositionPart(ValueReader reader, out bool isVertical)
    {
        isVertical = reader.Current.IsIdent("top") || reader.Current.IsIdent("bottom");
        return Values.Words(
            ("left", 0.0), ("top", 0.0), ("center", 0.5), ("right", 1.0), ("bottom", 1.0))(reader) is { } word
            ? style => new Length(0, word(style))
            : Values.Length(reader);
    }

    private static Specified<(Length? Width, Length? Height)>? Size(ValueReader reader)
    {
        if (reader.Current.IsIdent("cover") || reader.Current.IsIdent("contain"))
        {
            reader.Context.Problem = new ValueProblem(
                $"'{reader.Current.Text}'", "Give a length or percentage, or use an img element with object-fit.");
        }

        var auto = Values.LengthOr("auto");
        if (auto(reader) is not { } width)
            return null;
        var height = reader.Try(one => auto(one));
        return style => (width(style), height?.Invoke(style));
    }

    private static List<PropertySetter>? ParseAll(ValueReader reader, Longhand[] parts, Longhand size)
    {
        var setters = new List<PropertySetter>();
        foreach (var part in (Longhand[])[.. parts, size])
            setters.Add(new PropertySetter(part, part.Reset));
        var left = parts.ToList();

        while (!reader.IsAtEnd)
        {
            var part = left.Find(one => reader.Try(one.ParseSetter) is { } setter && Add(setters, one, setter));
            if (part is null || !left.Remove(part))
                return null;
            if (part.Name == "background-position" && reader.TrySlash()
                && !(size.ParseSetter(reader) is { } sizeSetter && Add(setters, size, sizeSetter)))
            {
                return null;
            }
        }

        return setters;
    }

    private static bool Add(List<PropertySetter> setters, Longhand property, StyleSetter setter)
    {
        setters.Add(new PropertySetter(property, setter));
        return true;
    }
}
