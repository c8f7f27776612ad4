using EsfReports.Diagnostics;

namespace EsfReports.Templating.Parsing;

/// <summary>The messages of one parse: the parser's in the order of the text, then the lexer's.</summary>
internal sealed class ParsedMessages
{
    private readonly List<Diagnostic> _ofParser = [];
    private readonly List<Diagnostic> _ofLexer = [];

    public void AddFromParser(Diagnostic diagnostic) => _ofParser.Add(diagnostic);

    public void AddFromLexer(Diagnostic diagnostic) => _ofLexer.Add(diagnostic);

    public IReadOnlyList<Diagnostic> ToList() => [.. _ofParser, .. _ofLexer];
}
