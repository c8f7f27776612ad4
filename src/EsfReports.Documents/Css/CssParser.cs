using EsfReports.Diagnostics;

namespace EsfReports.Documents.Css;

/// <summary>Finds rules and declarations in tokens (CSS Syntax 3, 5.4); a mistake costs one rule or one declaration, never the rest.</summary>
internal sealed class CssParser(DiagnosticBag diagnostics)
{
    // Deeper blocks cannot mean anything in CSS; the limit keeps the stack safe.
    private const int MaximumDepth = 64;

    /// <summary>The rules of a style sheet, or of the block of an at-rule.</summary>
    public IReadOnlyList<CssRule> ParseRules(CssTokens tokens)
    {
        var rules = new List<CssRule>();
        var at = 0;
        while (at < tokens.Count && tokens[at].Kind != CssTokenKind.End)
        {
            if (tokens[at].Kind is CssTokenKind.Whitespace or CssTokenKind.Semicolon or CssTokenKind.RightBrace)
                at++;
            else if (ParseRule(tokens, ref at) is { } rule)
                rules.Add(rule);
        }

        return rules;
    }

    /// <summary>The declarations of a block; the at-rules among them (the margin boxes of a page) go to <paramref name="nested"/>.</summary>
    public IReadOnlyList<CssDeclaration> ParseDeclarations(CssTokens tokens, ICollection<CssRule>? nested = null)
    {
        var declarations = new List<CssDeclaration>();
        var at = 0;
        while (at < tokens.Count && tokens[at].Kind != CssTokenKind.End)
        {
            if (tokens[at].Kind is CssTokenKind.Whitespace or CssTokenKind.Semicolon)
                at++;
            else if (tokens[at].Kind == CssTokenKind.AtKeyword)
                AddNested(ParseRule(tokens, ref at), nested, tokens.Source);
            else if (ParseDeclaration(tokens, ref at) is { } declaration)
                declarations.Add(declaration);
        }

        return declarations;
    }

    private void AddNested(CssRule? rule, ICollection<CssRule>? nested, CssSource source)
    {
        if (rule is null)
            return;
        if (nested is null)
            diagnostics.Add(DocumentDiagnostics.NestedRule(source.Locate(rule.Start), "@" + rule.AtName));
        else
            nested.Add(rule);
    }

    private CssRule? ParseRule(CssTokens tokens, ref int at)
    {
        var first = tokens[at];
        var isAtRule = first.Kind == CssTokenKind.AtKeyword;
        var start = isAtRule ? ++at : at;

        while (at < tokens.Count && tokens[at].Kind is not (CssTokenKind.LeftBrace or CssTokenKind.End))
        {
            if (isAtRule && tokens[at].Kind == CssTokenKind.Semicolon)
                return new CssRule(first.Text.ToLowerInvariant(), first.Start, tokens.Slice(start, at++).Trim(), null);
            at++;
        }

        var prelude = tokens.Slice(start, at).Trim();
        if (at >= tokens.Count || tokens[at].Kind == CssTokenKind.End)
        {
            if (!isAtRule)
                diagnostics.Add(DocumentDiagnostics.RuleWithoutBlock(tokens.Source.Locate(first.Start), prelude.Print()));
            return isAtRule ? new CssRule(first.Text.ToLowerInvariant(), first.Start, prelude, null) : null;
        }

        var end = EndOfBlock(tokens, at);
        var block = tokens.Slice(at + 1, end);
        at = Math.Min(end + 1, tokens.Count);
        return new CssRule(isAtRule ? first.Text.ToLowerInvariant() : null, first.Start, prelude, block);
    }

    private CssDeclaration? ParseDeclaration(CssTokens tokens, ref int at)
    {
        var start = at;
        var end = EndOfDeclaration(tokens, at);
        at = Math.Min(end + 1, tokens.Count);
        var name = tokens[start];
        var colon = start + 1;
        while (colon < end && tokens[colon].Kind == CssTokenKind.Whitespace)
            colon++;

        if (name.Kind != CssTokenKind.Ident || colon >= end || tokens[colon].Kind != CssTokenKind.Colon)
        {
            var text = tokens.Slice(start, end).Print();
            diagnostics.Add(DocumentDiagnostics.BadDeclaration(tokens.Source.Locate(name.Start), Shorten(text)));
            return null;
        }

        var value = tokens.Slice(colon + 1, end).Trim();
        var isImportant = EndsWithImportant(ref value);
        var isCustom = name.Text.StartsWith("--", StringComparison.Ordinal);
        if (isCustom || !HasBrace(value))
            return new CssDeclaration(isCustom ? name.Text : name.Text.ToLowerInvariant(), value, isImportant, name.Start);

        diagnostics.Add(DocumentDiagnostics.NestedRule(tokens.Source.Locate(name.Start), Shorten(tokens.Slice(start, end).Print())));
        return null;
    }

    private static bool EndsWithImportant(ref CssTokens value)
    {
        if (value.Count < 2 || !value[value.Count - 1].IsIdent("important"))
            return false;
        var rest = value.Slice(0, value.Count - 1).Trim();
        if (rest.Count == 0 || !rest[rest.Count - 1].IsDelim('!'))
            return false;
        value = rest.Slice(0, rest.Count - 1).Trim();
        return true;
    }

    private static bool HasBrace(CssTokens value)
    {
        foreach (var token in value.Items.Span)
        {
            if (token.Kind == CssTokenKind.LeftBrace)
                return true;
        }

        return false;
    }

    // The index of the closing brace, or of the end of the tokens.
    private int EndOfBlock(CssTokens tokens, int open)
    {
        var depth = 0;
        for (var at = open; at < tokens.Count; at++)
        {
            var kind = tokens[at].Kind;
            if (kind == CssTokenKind.End)
                return at;
            if (kind == CssTokenKind.LeftBrace && ++depth == MaximumDepth)
                diagnostics.Add(DocumentDiagnostics.BlocksTooDeep(tokens.Source.Locate(tokens[at].Start), MaximumDepth));
            if (kind == CssTokenKind.RightBrace && --depth == 0)
                return at;
        }

        return tokens.Count;
    }

    // A semicolon inside of brackets belongs to the value (a data URL in quotes is one token anyway).
    private static int EndOfDeclaration(CssTokens tokens, int start)
    {
        var depth = 0;
        for (var at = start; at < tokens.Count; at++)
        {
            var kind = tokens[at].Kind;
            if (kind == CssTokenKind.End || (kind == CssTokenKind.Semicolon && depth <= 0))
                return at;
            if (kind is CssTokenKind.Function or CssTokenKind.LeftParenthesis or CssTokenKind.LeftBracket or CssTokenKind.LeftBrace)
                depth++;
            if (kind is CssTokenKind.RightParenthesis or CssTokenKind.RightBracket or CssTokenKind.RightBrace)
                depth--;
        }

        return tokens.Count;
    }

    private static string Shorten(string text) => text.Length <= 60 ? text : text[..57] + "...";
}
