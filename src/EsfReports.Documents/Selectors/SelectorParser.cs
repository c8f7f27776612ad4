using System.Collections.Immutable;
using EsfReports.Documents.Css;

namespace EsfReports.Documents.Selectors;

/// <summary>Reads a list of selectors (Selectors 4, 19). One bad selector makes the whole rule invalid, as the specification says.</summary>
internal sealed class SelectorParser
{
    private const int MaximumDepth = 16;

    private readonly CssTokens _tokens;
    private readonly int _depth;
    private int _at;

    private SelectorParser(CssTokens tokens, int depth)
    {
        _tokens = tokens;
        _depth = depth;
    }

    /// <summary>Why the list could not be read; null if it could.</summary>
    public ValueProblem? Problem { get; private set; }

    /// <summary>Reads a list of selectors; empty if <paramref name="problem"/> says why not.</summary>
    public static ImmutableArray<ComplexSelector> Parse(CssTokens tokens, out ValueProblem? problem)
    {
        var parser = new SelectorParser(tokens.Trim(), 0);
        var selectors = parser.List();
        problem = parser.Problem;
        return problem is null ? selectors : [];
    }

    private CssToken Current => _at < _tokens.Count ? _tokens[_at] : new CssToken(CssTokenKind.End, string.Empty, 0, 0, 0);

    private bool IsAtEnd => _at >= _tokens.Count;

    private ImmutableArray<ComplexSelector> List()
    {
        var selectors = ImmutableArray.CreateBuilder<ComplexSelector>();
        do
        {
            SkipSpaces();
            if (Complex() is not { } selector)
                return Fail<ComplexSelector>("an incomplete selector", null);
            selectors.Add(selector);
        }
        while (TrySkip(CssTokenKind.Comma));

        return IsAtEnd ? selectors.ToImmutable() : Fail<ComplexSelector>($"'{_tokens.Slice(_at, _tokens.Count).Print()}'", null);
    }

    private ComplexSelector? Complex()
    {
        var context = new List<SelectorStep>();
        if (Compound(out var pseudoElement) is not { } compound)
            return null;

        while (TryCombinator(out var combinator))
        {
            if (pseudoElement is not null)
                return null;
            context.Insert(0, new SelectorStep(combinator, compound));
            if (Compound(out pseudoElement) is not { } next)
                return null;
            compound = next;
        }

        return new ComplexSelector(compound, [.. context], pseudoElement);
    }

    private bool TryCombinator(out Combinator combinator)
    {
        var hadSpace = SkipSpaces();
        combinator = Current switch
        {
            var token when token.IsDelim('>') => Combinator.Child,
            var token when token.IsDelim('+') => Combinator.NextSibling,
            var token when token.IsDelim('~') => Combinator.SubsequentSibling,
            _ => Combinator.Descendant,
        };
        if (combinator == Combinator.Descendant)
            return hadSpace && !IsAtEnd && Current.Kind != CssTokenKind.Comma;
        _at++;
        SkipSpaces();
        return true;
    }

    private CompoundSelector? Compound(out string? pseudoElement)
    {
        pseudoElement = null;
        var parts = ImmutableArray.CreateBuilder<SimpleSelector>();
        var start = _at;
        if (Current.Kind == CssTokenKind.Ident)
            parts.Add(new TypeSelector(_tokens[_at++].Text));
        else if (Current.IsDelim('*'))
            _at++;

        while (pseudoElement is null && !IsAtEnd && Problem is null)
        {
            if (Current.Kind == CssTokenKind.Colon && IsPseudoElement())
                pseudoElement = PseudoElement();
            else if (Simple() is { } simple)
                parts.Add(simple);
            else
                break;
        }

        return _at == start || Problem is not null ? null : new CompoundSelector(parts.ToImmutable());
    }

    private SimpleSelector? Simple()
    {
        var token = Current;
        switch (token.Kind)
        {
            case CssTokenKind.Hash:
                _at++;
                return new IdSelector(token.Text);
            case CssTokenKind.Delim when token.IsDelim('.') && KindAt(_at + 1) == CssTokenKind.Ident:
                _at += 2;
                return new ClassSelector(_tokens[_at - 1].Text);
            case CssTokenKind.LeftBracket:
                return Attribute();
            case CssTokenKind.Colon when KindAt(_at + 1) == CssTokenKind.Ident:
                _at += 2;
                return Known(PseudoClassTable.Find(_tokens[_at - 1].Text), _tokens[_at - 1].Text);
            case CssTokenKind.Colon when KindAt(_at + 1) == CssTokenKind.Function:
                return Function();
            default:
                return null;
        }
    }

    private SimpleSelector? Known(SimpleSelector? selector, string name)
    {
        if (selector is null)
            Problem ??= new ValueProblem($"the pseudo-class ':{name}'", PseudoClassTable.Hint);
        return selector;
    }

    private bool IsPseudoElement() =>
        KindAt(_at + 1) == CssTokenKind.Colon
        || (KindAt(_at + 1) == CssTokenKind.Ident && _tokens[_at + 1].Text.ToLowerInvariant() is "before" or "after" or "first-line" or "first-letter");

    private string? PseudoElement()
    {
        _at += KindAt(_at + 1) == CssTokenKind.Colon ? 2 : 1;
        var name = Current.Text.ToLowerInvariant();
        _at++;
        if (name is not ("before" or "after" or "marker"))
            Problem ??= new ValueProblem($"the pseudo-element '::{name}'", "Only ::before, ::after and ::marker are supported.");
        return name;
    }

    private AttributeSelector? Attribute()
    {
        _at++;
        SkipSpaces();
        if (Current.Kind != CssTokenKind.Ident)
            return null;
        var name = _tokens[_at++].Text.ToLowerInvariant();
        SkipSpaces();
        if (TrySkip(CssTokenKind.RightBracket))
            return new AttributeSelector(name, AttributeComparison.Exists, string.Empty, false);

        var comparison = Comparison();
        SkipSpaces();
        if (comparison is null || Current.Kind is not (CssTokenKind.Ident or CssTokenKind.String))
            return null;
        var value = _tokens[_at++].Text;
        SkipSpaces();
        var ignoresCase = Current.IsIdent("i");
        if (ignoresCase || Current.IsIdent("s"))
            _at++;
        SkipSpaces();
        return TrySkip(CssTokenKind.RightBracket) ? new AttributeSelector(name, comparison.Value, value, ignoresCase) : null;
    }

    private AttributeComparison? Comparison()
    {
        var mark = Current.Kind == CssTokenKind.Delim ? Current.Text[0] : ' ';
        AttributeComparison? comparison = mark switch
        {
            '=' => AttributeComparison.Equals,
            '~' => AttributeComparison.Includes,
            '|' => AttributeComparison.DashMatch,
            '^' => AttributeComparison.Prefix,
            '$' => AttributeComparison.Suffix,
            '*' => AttributeComparison.Contains,
            _ => null,
        };
        _at++;
        if (mark == '=' || comparison is null)
            return comparison;
        return Current.IsDelim('=') && _at++ >= 0 ? comparison : null;
    }

    private SimpleSelector? Function()
    {
        var name = _tokens[_at + 1].Text.ToLowerInvariant();
        var close = Closing(_at + 1);
        var inside = _tokens.Slice(_at + 2, Math.Min(close, _tokens.Count)).Trim();
        _at = Math.Min(close + 1, _tokens.Count);

        switch (name)
        {
            case "is" or "where" or "not":
                return Alternatives(inside) is { Length: > 0 } list ? new LogicalSelector(list, name == "not", name != "where") : null;
            case "has":
                return Has(inside);
            case "lang":
                return new LanguageSelector(Words(inside));
            case "nth-child" or "nth-last-child" or "nth-of-type" or "nth-last-of-type":
                return Nth(inside, name);
            default:
                return Known(null, name + "()");
        }
    }

    private static ImmutableArray<string> Words(CssTokens inside)
    {
        var words = ImmutableArray.CreateBuilder<string>();
        foreach (var token in inside.Items.Span)
        {
            if (token.Text.Length > 0)
                words.Add(token.Text);
        }

        return words.ToImmutable();
    }

    private ImmutableArray<ComplexSelector> Alternatives(CssTokens inside)
    {
        if (_depth >= MaximumDepth)
            return Fail<ComplexSelector>("a selector nested this deep", null);
        var parser = new SelectorParser(inside, _depth + 1);
        var list = parser.List();
        Problem ??= parser.Problem;
        if (Problem is null && list.Any(one => one.PseudoElement is not null))
            return Fail<ComplexSelector>("a pseudo-element inside of a pseudo-class", null);
        return Problem is null ? list : [];
    }

    private HasSelector? Has(CssTokens inside)
    {
        var onlyChildren = inside.Count > 0 && inside[0].IsDelim('>');
        if (inside.Count > 0 && (inside[0].IsDelim('+') || inside[0].IsDelim('~')))
        {
            Problem ??= new ValueProblem("':has()' with siblings", "Only descendants and, after '>', children are supported in ':has()'.");
            return null;
        }

        var list = Alternatives(onlyChildren ? inside.Slice(1, inside.Count).Trim() : inside);
        var anchor = onlyChildren ? Combinator.Child : Combinator.Descendant;
        return list.IsEmpty ? null : new HasSelector([.. list.Select(one => one with { Anchor = anchor })]);
    }

    private NthSelector? Nth(CssTokens inside, string name)
    {
        if (NthExpression.TryParse(inside.RawText, out var step, out var offset))
            return new NthSelector(step, offset, name.Contains("last", StringComparison.Ordinal), name.EndsWith("type", StringComparison.Ordinal));
        Problem ??= new ValueProblem($"':{name}({inside.RawText})'", "Write odd, even, a number, or a pattern such as 2n+1.");
        return null;
    }

    private int Closing(int open)
    {
        var depth = 0;
        for (var at = open; at < _tokens.Count; at++)
        {
            if (KindAt(at) is CssTokenKind.Function or CssTokenKind.LeftParenthesis)
                depth++;
            else if (KindAt(at) == CssTokenKind.RightParenthesis && --depth == 0)
                return at;
        }

        return _tokens.Count;
    }

    private ImmutableArray<T> Fail<T>(string what, string? hint)
    {
        Problem ??= new ValueProblem(what, hint);
        return [];
    }

    private CssTokenKind KindAt(int index) => index < _tokens.Count ? _tokens[index].Kind : CssTokenKind.End;

    private bool TrySkip(CssTokenKind kind)
    {
        if (Current.Kind != kind || IsAtEnd)
            return false;
        _at++;
        return true;
    }

    private bool SkipSpaces()
    {
        var start = _at;
        while (KindAt(_at) == CssTokenKind.Whitespace)
            _at++;
        return _at > start;
    }
}
