using System.Collections.Immutable;
using System.Runtime.InteropServices;
using EsfReports.Documents.Css;

namespace EsfReports.Documents.Properties;

/// <summary>What an element is to the flow, to the page and to the outline (CSS Display 3, Fragmentation 3, Content 3, GCPM 3).</summary>
internal static class FlowProperties
{
    /// <summary>All of them.</summary>
    public static IEnumerable<Property> All()
    {
        var before = Flow("break-before", BreakSyntax, Break, f => f.BreakBefore, (f, v) => f with { BreakBefore = v });
        var after = Flow("break-after", BreakSyntax, Break, f => f.BreakAfter, (f, v) => f with { BreakAfter = v });
        var inside = Keyword("break-inside", f => f.BreakInside, (f, v) => f with { BreakInside = v });
        return
        [
            Keyword("display", f => f.Display, (f, v) => f with { Display = v }),
            before, after, inside, LegacyBreak("page-break-before", before), LegacyBreak("page-break-after", after),
            new Shorthand("page-break-inside", "auto | avoid", [inside], reader => One(inside, reader)),
            Flow("page", "auto | <name>", PageName, f => f.PageName, (f, v) => f with { PageName = v }),
            Flow("position", "static | running(<name>)", RunningName, f => f.RunningName, (f, v) => f with { RunningName = v }),
            Flow("-esf-artifact", "no | yes", Values.Words(("no", false), ("yes", true)), f => f.IsArtifact, (f, v) => f with { IsArtifact = v }),
            Flow("bookmark-level", "none | <integer 1-9>", BookmarkLevel, f => f.BookmarkLevel, (f, v) => f with { BookmarkLevel = v }),
            Flow("bookmark-label", ContentReader.Syntax, ContentReader.Parts, f => f.BookmarkLabel, (f, v) => f with { BookmarkLabel = v }),
            Flow("string-set", "none | [ <name> <content-list> ]#", StringSets, f => f.StringSets, (f, v) => f with { StringSets = v }),
            Counter("counter-reset", CounterChangeKind.Reset, 0), Counter("counter-set", CounterChangeKind.Set, 0),
            Counter("counter-increment", CounterChangeKind.Increment, 1),
            new Longhand<ImmutableArray<ContentPart>?>(
                "content", "normal | none | " + ContentReader.Syntax, false, Content, _ => null, (style, value) => style.Content = value, null),
        ];
    }

    private const string BreakSyntax = "auto | avoid | avoid-page | avoid-column | page | left | right | recto | verso | column";

    private static Longhand<T> Flow<T>(
        string name, string syntax, ValueParser<T> parse, Func<FlowStyle, T> get, Func<FlowStyle, T, FlowStyle> set) =>
        new(name, syntax, false, parse, style => get(style.Flow), (style, value) => style.Flow = set(style.Flow, value), get(FlowStyle.Initial));

    private static Longhand<T> Keyword<T>(string name, Func<FlowStyle, T> get, Func<FlowStyle, T, FlowStyle> set)
        where T : struct, Enum =>
        Flow(name, KeywordTable<T>.Syntax, KeywordTable<T>.Parse, get, set);

    private static Specified<BreakBetween>? Break(ValueReader reader) =>
        reader.TryKeyword("always") ? _ => BreakBetween.Page : KeywordTable<BreakBetween>.Parse(reader);

    // CSS Fragmentation 3, 3.4: the old names are aliases.
    private static Shorthand LegacyBreak(string name, Longhand modern) =>
        new(name, "auto | avoid | always | left | right", [modern], reader => One(modern, reader));

    private static PropertySetter[]? One(Longhand property, ValueReader reader) =>
        property.ParseSetter(reader) is { } setter ? [new PropertySetter(property, setter)] : null;

    private static Specified<string?>? PageName(ValueReader reader)
    {
        if (reader.TryKeyword("auto"))
            return _ => null;
        return reader.TryIdent(out var name) ? _ => name : null;
    }

    private static Specified<string?>? RunningName(ValueReader reader)
    {
        if (reader.TryKeyword("static"))
            return _ => null;
        if (reader.Current.Kind == CssTokenKind.Ident)
        {
            reader.Context.Problem = new ValueProblem(
                $"'{reader.Current.Text}'", "Place boxes with margins, display: flex or grid; position: running(name) moves an element to a margin box.");
        }

        return reader.TryFunction("running", out var inner) && inner.TryIdent(out var name) && inner.IsAtEnd ? _ => name : null;
    }

    private static Specified<int?>? BookmarkLevel(ValueReader reader)
    {
        if (reader.TryKeyword("none"))
            return _ => null;
        return reader.TryInteger(out var level) && level is >= 1 and <= 9 ? _ => level : null;
    }

    private static Specified<ImmutableArray<StringSet>>? StringSets(ValueReader reader)
    {
        if (reader.TryKeyword("none"))
            return _ => [];
        var (names, values) = (new List<string>(), new List<Specified<ImmutableArray<ContentPart>>>());
        do
        {
            if (!reader.TryIdent(out var name) || ContentReader.Parts(reader) is not { } value)
                return null;
            names.Add(name);
            values.Add(value);
        }
        while (reader.TryComma());
        return style =>
        {
            var sets = new StringSet[names.Count];
            for (var index = 0; index < sets.Length; index++)
                sets[index] = new StringSet(names[index], values[index](style));
            return ImmutableCollectionsMarshal.AsImmutableArray(sets);
        };
    }

    private static Longhand<ImmutableArray<CounterChange>> Counter(string name, CounterChangeKind kind, int usual) =>
        Flow(
            name, "none | [ <name> <integer>? ]+", reader => Changes(reader, kind, usual),
            flow => [.. flow.Counters.Where(change => change.Kind == kind)],
            (flow, changes) => flow with { Counters = Merge(flow.Counters, changes, kind) });

    // Resets come before increments, those before sets, and each kind in the order in which it is written.
    private static ImmutableArray<CounterChange> Merge(ImmutableArray<CounterChange> known, ImmutableArray<CounterChange> changes, CounterChangeKind kind)
    {
        if (known.IsEmpty)
            return changes;
        var merged = ImmutableArray.CreateBuilder<CounterChange>(known.Length + changes.Length);
        foreach (var change in known)
        {
            if (change.Kind < kind)
                merged.Add(change);
        }

        merged.AddRange(changes);
        foreach (var change in known)
        {
            if (change.Kind > kind)
                merged.Add(change);
        }

        return merged.DrainToImmutable();
    }

    private static Specified<ImmutableArray<CounterChange>>? Changes(ValueReader reader, CounterChangeKind kind, int usual)
    {
        if (reader.TryKeyword("none"))
            return _ => [];
        var changes = ImmutableArray.CreateBuilder<CounterChange>();
        while (reader.TryIdent(out var name))
            changes.Add(new CounterChange(kind, name, reader.TryInteger(out var value) ? value : usual));
        var all = changes.ToImmutable();
        return all.IsEmpty ? null : _ => all;
    }

    private static Specified<ImmutableArray<ContentPart>?>? Content(ValueReader reader)
    {
        if (reader.TryKeyword("normal"))
            return _ => null;
        if (reader.TryKeyword("none"))
            return _ => [];
        return ContentReader.Parts(reader) is { } parts ? style => parts(style) : null;
    }
}
