using System.Collections.Immutable;
using EsfReports.Documents.Cascade;
using EsfReports.Documents.Css;

namespace EsfReports.Documents.Properties;

/// <summary>Reads the parts of <c>content</c>, <c>string-set</c> and <c>bookmark-label</c> (CSS Content 3, 2; CSS GCPM 3).</summary>
internal static class ContentReader
{
    /// <summary>The grammar of a list of parts.</summary>
    public const string Syntax = "<content-list>";

    /// <summary>Reads parts up to the end or a comma.</summary>
    public static Specified<ImmutableArray<ContentPart>>? Parts(ValueReader reader)
    {
        var parts = new List<Specified<ContentPart?>>();
        while (!reader.IsAtEnd && reader.Current.Kind != CssTokenKind.Comma)
        {
            if (reader.Try(Part) is not { } part)
                return null;
            parts.Add(part);
        }

        return parts.Count == 0 ? null : style => Made(parts, style);
    }

    private static ImmutableArray<ContentPart> Made(List<Specified<ContentPart?>> parts, StyleBuilder style)
    {
        var made = ImmutableArray.CreateBuilder<ContentPart>(parts.Count);
        foreach (var part in parts)
        {
            if (part(style) is { } one)
                made.Add(one);
        }

        return made.DrainToImmutable();
    }

    private static Specified<ContentPart?>? Part(ValueReader reader)
    {
        if (reader.TryString(out var text))
            return Fixed(new ContentPart.Literal(text));
        if (reader.Current.Kind == CssTokenKind.Url || reader.Current.IsFunction("url"))
            return Image(reader);
        if (reader.Current.Kind == CssTokenKind.Ident && reader.Current.Text.EndsWith("-quote", StringComparison.OrdinalIgnoreCase))
            reader.Context.Problem = new ValueProblem($"'{reader.Current.Text}'", "Write the quotation mark itself: content: \"”\".");
        if (reader.Current.Kind != CssTokenKind.Function)
            return null;

        var name = reader.Current.Text.ToLowerInvariant();
        var inside = reader.Inside();
        var part = Function(name, inside);
        if (part is null && name is "target-text" or "target-counters")
            reader.Context.Problem = new ValueProblem($"the function '{name}()'", "Use target-counter(attr(href), page).");
        return inside.IsAtEnd ? part : null;
    }

    private static Specified<ContentPart?>? Function(string name, ValueReader reader) => name switch
    {
        "attr" => Attribute(reader) is { } attribute ? style => new ContentPart.Literal(attribute(style)) : null,
        "counter" => Counter(reader),
        "counters" => Counters(reader),
        "string" => Named(reader, (n, p) => new ContentPart.NamedString(n, p)),
        "element" => Named(reader, (n, p) => new ContentPart.RunningElement(n, p)),
        "content" => Content(reader),
        "target-counter" => Target(reader),
        "leader" => Leader(reader),
        _ => null,
    };

    private static Specified<ContentPart?> Fixed(ContentPart part) => _ => part;

    private static Specified<string>? Attribute(ValueReader reader)
    {
        if (!reader.TryIdent(out var name))
            return null;
        var lower = name.ToLowerInvariant();
        return style => style.AttributeOfElement(lower);
    }

    private static Specified<ContentPart?>? Counter(ValueReader reader)
    {
        if (!reader.TryIdent(out var name) || !TryStyle(reader, out var style))
            return null;
        return Fixed(new ContentPart.Counter(name, style));
    }

    private static Specified<ContentPart?>? Counters(ValueReader reader)
    {
        if (!reader.TryIdent(out var name) || !reader.TryComma() || !reader.TryString(out var separator) || !TryStyle(reader, out var style))
            return null;
        return Fixed(new ContentPart.Counters(name, separator, style));
    }

    private static bool TryStyle(ValueReader reader, out CounterStyle style)
    {
        style = CounterStyle.Decimal;
        return !reader.TryComma() || TextProperties.TryCounterStyle(reader, out style);
    }

    private static Specified<ContentPart?>? Named(ValueReader reader, Func<string, NamedStringPosition, ContentPart> create)
    {
        if (!reader.TryIdent(out var name))
            return null;
        var position = NamedStringPosition.First;
        if (reader.TryComma() && !KeywordTable<NamedStringPosition>.TryRead(reader, out position))
            return null;
        return Fixed(create(name, position));
    }

    private static Specified<ContentPart?>? Content(ValueReader reader)
    {
        if (reader.IsAtEnd || reader.TryKeyword("text"))
            return Fixed(new ContentPart.ElementText());
        return null;
    }

    private static Specified<ContentPart?>? Target(ValueReader reader)
    {
        Specified<string>? target;
        if (reader.TryFunction("attr", out var inner))
            target = Attribute(inner);
        else
            target = reader.TryUrl(out var url) || reader.TryString(out url) ? _ => url : null;

        if (target is null || !reader.TryComma() || !reader.TryKeyword("page") || !TryStyle(reader, out var counterStyle))
            return null;
        return style => target(style) is ['#', .. var id] ? new ContentPart.TargetPage(id, counterStyle) : null;
    }

    private static Specified<ContentPart?>? Leader(ValueReader reader)
    {
        var pattern = Values.Words(("dotted", ". "), ("solid", "_"), ("space", " "))(reader);
        if (pattern is not null)
            return style => new ContentPart.Leader(pattern(style));
        return reader.TryString(out var text) && text.Length > 0 ? Fixed(new ContentPart.Leader(text)) : null;
    }

    private static Specified<ContentPart?>? Image(ValueReader reader)
    {
        if (!reader.TryUrl(out var url))
            return null;
        var image = reader.Context.Resources.LoadImage(url, reader.Context.BasePath);
        if (image.Problem is null)
            return Fixed(new ContentPart.Image(image.Bitmap, image.Drawing));
        reader.Context.Problem = image.Problem;
        return null;
    }
}
