using EsfReports.Templating.Syntax;

namespace EsfReports.Templating.Parsing;

/// <summary>Finds and parses the code between the two marker lines at the start of a template.</summary>
internal static class FrontMatterParser
{
    /// <summary>The code, and the offset of what follows it; null and 0 if the template does not begin with a marker.</summary>
    public static (Block? FrontMatter, int Start) Parse(SourceText source, ParseOptions options, ParsedMessages messages)
    {
        var text = source.Text;
        var marker = options.FrontMatterMarker;
        if (!IsMarkerLine(text, 0, marker))
            return (null, 0);

        var first = LineEnd(text, 0);
        for (var line = first; line < text.Length; line = LineEnd(text, line))
        {
            if (!IsMarkerLine(text, line, marker))
                continue;
            var tokens = new Lexer(source, messages, options).ReadScript(first, line);
            return (TemplateParser.ParsePage(source, tokens, messages, options), LineEnd(text, line));
        }

        messages.AddFromParser(SyntaxDiagnostics.OpenFrontMatter(new TextSpan(source, 0, marker.Length), marker));
        return (null, text.Length);
    }

    private static bool IsMarkerLine(string text, int start, string marker) =>
        text.AsSpan(start, LineEnd(text, start) - start).TrimEnd().SequenceEqual(marker);

    private static int LineEnd(string text, int start)
    {
        var end = text.IndexOf('\n', start);
        return end < 0 ? text.Length : end + 1;
    }
}
