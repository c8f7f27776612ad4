namespace EsfReports.Domain;

/// <summary>Reads filters by descending from <c>or</c> through <c>and</c> and <c>not</c> to comparisons.</summary>
internal sealed class FilterParser(string text, CodeLists lists)
{
    // Deeper nesting is no filter that somebody wrote, and would end in a stack overflow.
    private const int DeepestNesting = 50;

    private readonly IReadOnlyList<FilterToken> _tokens = FilterTokens.Split(text);
    private readonly List<FilterPart> _parts = [];
    private int _next;
    private int _depth;

    private FilterToken Current => _tokens[_next];

    public FilterResult Parse()
    {
        try
        {
            var matches = ParseOr();
            if (!Current.IsEnd)
                throw Unexpected("'and', 'or' or the end");
            return new FilterResult(new ProjectFilter(text, _parts, matches), null);
        }
        catch (FilterException exception)
        {
            return new FilterResult(null, exception.Error);
        }
    }

    private Func<Project, bool> ParseOr()
    {
        var left = ParseAnd();
        while (Current.Is("or"))
        {
            Take(FilterPartKind.Word, "or");
            var (first, second) = (left, ParseAnd());
            left = project => first(project) || second(project);
        }

        return left;
    }

    private Func<Project, bool> ParseAnd()
    {
        var left = ParseNot();
        while (Current.Is("and"))
        {
            Take(FilterPartKind.Word, "and");
            var (first, second) = (left, ParseNot());
            left = project => first(project) && second(project);
        }

        return left;
    }

    private Func<Project, bool> ParseNot()
    {
        if (++_depth > DeepestNesting)
            throw new FilterException(new FilterError(Current.Column, "The filter is nested too deeply."));
        try
        {
            if (Current.Is("not"))
            {
                Take(FilterPartKind.Word, "not");
                var inner = ParseNot();
                return project => !inner(project);
            }

            return Current is { Text: "(", IsQuoted: false } ? ParseParenthesis() : ParseComparison();
        }
        finally
        {
            _depth--;
        }
    }

    private Func<Project, bool> ParseParenthesis()
    {
        Take(FilterPartKind.Word, "(");
        var inner = ParseOr();
        if (Current is not { Text: ")", IsQuoted: false })
            throw Unexpected("')'");
        Take(FilterPartKind.Word, ")");
        return inner;
    }

    private Func<Project, bool> ParseComparison()
    {
        var name = Current;
        if (!name.IsWord)
            throw Unexpected("the name of a field");
        var field = FilterFields.Find(name.Text, lists)
            ?? throw new FilterException(new FilterError(
                name.Column, $"'{name.Text}' is not a field that can be filtered by; fields are {string.Join(", ", FilterFields.Names)}.", name.Text));
        Take(FilterPartKind.Field, name.Text.ToLowerInvariant());

        if (!Current.IsOperator)
            throw Unexpected($"one of = != < <= > >= ~ after '{name.Text}'");
        var operation = Current.Text;
        Take(FilterPartKind.Operator, operation);
        var column = Current.Column;
        var value = ParseValue();
        _parts.Add(new FilterPart(FilterPartKind.Value, value));
        return field.Compare(operation, value, column);
    }

    private string ParseValue()
    {
        var words = new List<string>();
        while (Current.IsWord && !(Current.Is("and") || Current.Is("or")))
            words.Add(_tokens[_next++].Text);
        return words.Count > 0 ? string.Join(' ', words) : throw Unexpected("a value");
    }

    private void Take(FilterPartKind kind, string part)
    {
        _next++;
        _parts.Add(new FilterPart(kind, part));
    }

    private FilterException Unexpected(string expected) =>
        new(new FilterError(Current.Column, $"Found {(Current.IsEnd ? "the end" : $"'{Current.Text}'")}, expected {expected}."));
}
