namespace EsfReports.Documents.Properties;

/// <summary>Values that several properties share, in the notation of the specifications.</summary>
internal static class ValueTypes
{
    /// <summary>The grammars, by name.</summary>
    public static readonly Dictionary<string, string> All = new(StringComparer.Ordinal)
    {
        ["line-width"] = "thin | medium | thick | <length>",
        ["line-style"] = KeywordTable<BorderStyle>.Syntax,
        ["counter-style"] = string.Join(" | ", KeywordTable<CounterStyle>.Syntax.Split(" | ").Where(word => word != "text")) + " | lower-latin | upper-latin",
        ["track"] = "<track-size> | minmax([ auto | <length> | <percentage> ], <track-size>)",
        ["track-size"] = "<length> | <percentage> | <flex> | auto | min-content | max-content",
        ["grid-line"] = "auto | <integer> | span <integer 1-1000>",
        ["content-list"] =
            "[ <string> | url(<file>) | attr(<name>) | counter(<name> [ , <counter-style> ]?) | counters(<name>, <string> [ , <counter-style> ]?) "
            + "| string(<name> [ , <page-value> ]?) | element(<name> [ , <page-value> ]?) | content([ text ]?) "
            + "| target-counter([ <url> | attr(<name>) ], page [ , <counter-style> ]?) | leader([ dotted | solid | space | <string> ]) ]+",
        ["page-value"] = KeywordTable<NamedStringPosition>.Syntax,
    };

    /// <summary>A grammar with those of the names in it written out, so that a message says what can be written.</summary>
    public static string Spell(string syntax)
    {
        foreach (var (name, grammar) in All)
            syntax = syntax == $"<{name}>" ? grammar : syntax.Replace($"<{name}>", $"[ {grammar} ]", StringComparison.Ordinal);
        return syntax;
    }

    /// <summary>The grammar of a name in angle brackets: one of these, or that of the property of this name; null if there is neither.</summary>
    public static string? Find(string name) => All.GetValueOrDefault(name) ?? PropertyRegistry.Find(name)?.Syntax;
}
