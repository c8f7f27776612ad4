using EsfReports.Diagnostics;
using EsfReports.Documents.Css;

namespace EsfReports.Documents.Cascade;

/// <summary>Media queries (Media Queries 4) of which only the medium counts: print.</summary>
internal static class MediaQueries
{
    /// <summary>Whether any query of the list holds for print; an empty list does.</summary>
    public static bool IncludesPrint(CssTokens queries, DiagnosticBag diagnostics)
    {
        var list = queries.Trim();
        if (list.Count == 0)
            return true;
        var start = 0;
        var includes = false;
        for (var at = 0; at <= list.Count; at++)
        {
            if (at < list.Count && list[at].Kind != CssTokenKind.Comma)
                continue;
            includes |= Holds(list.Slice(start, at).Trim(), diagnostics);
            start = at + 1;
        }

        return includes;
    }

    // not print and (…), only screen: the words that are not the medium are few.
    private static bool Holds(CssTokens query, DiagnosticBag diagnostics)
    {
        var words = Words(query);
        var isNegated = words.Count > 0 && words[0].IsIdent("not");
        var medium = isNegated || (words.Count > 0 && words[0].IsIdent("only")) ? 1 : 0;
        if (medium == words.Count - 1 && words[medium].Kind == CssTokenKind.Ident)
        {
            var isPrint = words[medium].IsIdent("print") || words[medium].IsIdent("all");
            return isPrint != isNegated;
        }

        // A query for a screen with conditions is no loss on paper.
        if (medium < words.Count && words[medium].IsIdent("screen") && !isNegated)
            return false;
        diagnostics.Add(DocumentDiagnostics.MediaFeature(query.Source.Locate(query.Start), query.Print()));
        return false;
    }

    private static List<CssToken> Words(CssTokens query)
    {
        var words = new List<CssToken>();
        foreach (var token in query.Items.Span)
        {
            if (token.Kind != CssTokenKind.Whitespace)
                words.Add(token);
        }

        return words;
    }
}
