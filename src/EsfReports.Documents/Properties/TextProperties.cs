using EsfReports.Documents.Css;

namespace EsfReports.Documents.Properties;

/// <summary>The inherited properties of text (CSS Text 3 and 4, Text Decoration 3, Lists 3).</summary>
internal static class TextProperties
{
    /// <summary>All of them; the colour stands first because <c>currentcolor</c> depends on it.</summary>
    public static IEnumerable<Property> All() =>
    [
        new Longhand<Color>(
            "color", "<color>", true, Color, s => s.Text.Color, (b, v) => b.Text = b.Text with { Color = v }, Documents.Color.Black),
        Text("letter-spacing", "normal | <length>", Spacing, t => t.LetterSpacing, (t, v) => t with { LetterSpacing = v }),
        Text("word-spacing", "normal | <length>", Spacing, t => t.WordSpacing, (t, v) => t with { WordSpacing = v }),
        Keyword("text-transform", t => t.Transform, (t, v) => t with { Transform = v }),
        Keyword("text-align", t => t.Align, (t, v) => t with { Align = v }),
        Text(
            "text-align-last", "auto | " + KeywordTable<TextAlign>.Syntax,
            Values.Either(Values.Words(("auto", TextAlign.Start)), KeywordTable<TextAlign>.Parse), t => t.AlignLast, (t, v) => t with { AlignLast = v }),
        Text("text-indent", "<length> | <percentage>", Values.Length, t => t.Indent, (t, v) => t with { Indent = v }),
        Keyword("white-space", t => t.WhiteSpace, (t, v) => t with { WhiteSpace = v }),
        Keyword("hyphens", t => t.Hyphens, (t, v) => t with { Hyphens = v }),
        Text(
            "hyphenate-limit-chars", "[ auto | <integer> ]{1,3}",
            HyphenateLimit, t => t.HyphenateLimit, (t, v) => t with { HyphenateLimit = v }),
        Keyword("text-wrap", t => t.Wrap, (t, v) => t with { Wrap = v }),
        Keyword("overflow-wrap", t => t.OverflowWrap, (t, v) => t with { OverflowWrap = v }),
        Text("orphans", "<integer>", Values.Integer(1, 1000), t => t.Orphans, (t, v) => t with { Orphans = v }),
        Text("widows", "<integer>", Values.Integer(1, 1000), t => t.Widows, (t, v) => t with { Widows = v }),
        Text(
            "visibility", "visible | hidden",
            Values.Words(("visible", false), ("hidden", true)), t => t.IsHidden, (t, v) => t with { IsHidden = v }),
        .. Decoration(),
        .. Lists(),
    ];

    /// <summary>A property that lives in the inherited group of text.</summary>
    internal static Longhand<T> Text<T>(
        string name, string syntax, ValueParser<T> parse, Func<TextStyle, T> get, Func<TextStyle, T, TextStyle> set) =>
        new(name, syntax, true, parse, style => get(style.Text), (style, value) => style.Text = set(style.Text, value), get(TextStyle.Initial));

    private static Longhand<T> Keyword<T>(string name, Func<TextStyle, T> get, Func<TextStyle, T, TextStyle> set)
        where T : struct, Enum =>
        Text(name, KeywordTable<T>.Syntax, KeywordTable<T>.Parse, get, set);

    private static IEnumerable<Property> Decoration()
    {
        var line = new Longhand<TextDecorationLines>(
            "text-decoration-line", "none | [ underline || overline || line-through ]", false, Lines,
            s => s.Text.Decoration, (b, v) => b.OwnDecoration = v, TextDecorationLines.None);
        var color = new Longhand<Color?>(
            "text-decoration-color", "<color>", false, Values.ColorOrCurrent,
            s => s.Text.DecorationColor, (b, v) => b.OwnDecorationColor = v, null);
        var style = new Longhand<bool>(
            "text-decoration-style", "solid", false, Values.Words(("solid", true)), _ => true, (_, _) => { }, true);
        yield return line;
        yield return color;
        yield return style;
        yield return Shorthand.OfGroups("text-decoration", "<text-decoration-line> || <text-decoration-style> || <text-decoration-color>", [line], [style], [color]);
    }

    private static IEnumerable<Property> Lists()
    {
        var type = Text<(CounterStyle Style, string? Text)>(
            "list-style-type", "<counter-style> | <string>",
            ListStyleType, t => (t.ListStyleType, t.ListStyleText), (t, v) => t with { ListStyleType = v.Style, ListStyleText = v.Text });
        var position = Keyword("list-style-position", t => t.ListStylePosition, (t, v) => t with { ListStylePosition = v });
        yield return type;
        yield return position;
        yield return Shorthand.OfGroups("list-style", "<list-style-position> || <list-style-type>", [position], [type]);
    }

    // currentcolor as the value of color itself is the parent's (CSS Color 4, 9.1).
    private static Specified<Color>? Color(ValueReader reader) =>
        reader.TryReadColor(out var color) ? style => color.Value ?? style.Parent.Text.Color : null;

    private static Specified<double>? Spacing(ValueReader reader) => reader.TryKeyword("normal") ? _ => 0 : Values.Points(reader);

    private static Specified<(int, int, int)>? HyphenateLimit(ValueReader reader)
    {
        var numbers = new List<int?>();
        while (!reader.IsAtEnd && numbers.Count < 3)
        {
            if (reader.TryInteger(out var number) && number is >= 0 and < 1000)
                numbers.Add(number);
            else if (reader.TryKeyword("auto"))
                numbers.Add(null);
            else
                return null;
        }

        if (numbers.Count == 0)
            return null;
        var before = (numbers.Count > 1 ? numbers[1] : null) ?? 2;
        var after = (numbers.Count > 2 ? numbers[2] : numbers.Count > 1 ? numbers[1] : null) ?? 2;
        return _ => (numbers[0] ?? 5, before, after);
    }

    private static Specified<TextDecorationLines>? Lines(ValueReader reader)
    {
        if (reader.TryKeyword("none"))
            return _ => TextDecorationLines.None;
        var lines = TextDecorationLines.None;
        while (KeywordTable<TextDecorationLines>.TryRead(reader, out var line))
        {
            if (line == TextDecorationLines.None || lines.HasFlag(line))
                return null;
            lines |= line;
        }

        return lines == TextDecorationLines.None ? null : _ => lines;
    }

    private static Specified<(CounterStyle, string?)>? ListStyleType(ValueReader reader)
    {
        if (reader.TryString(out var text))
            return _ => (CounterStyle.Text, text);
        return TryCounterStyle(reader, out var style) ? _ => (style, null) : null;
    }

    /// <summary>Reads the name of a counter style.</summary>
    internal static bool TryCounterStyle(ValueReader reader, out CounterStyle style)
    {
        if (reader.TryKeyword("lower-latin"))
            style = CounterStyle.LowerAlpha;
        else if (reader.TryKeyword("upper-latin"))
            style = CounterStyle.UpperAlpha;
        else
            return KeywordTable<CounterStyle>.TryRead(reader, out style) && style != CounterStyle.Text;
        return true;
    }
}
