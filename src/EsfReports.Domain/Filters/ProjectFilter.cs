namespace EsfReports.Domain;

/// <summary>A condition on projects, written by a user: <c>region=Västsverige and period=2014-2020 and support&gt;1000000</c>.</summary>
/// <remarks>
/// Fields are compared with <c>= != &lt; &lt;= &gt; &gt;= ~</c> (<c>~</c>: contains); conditions are joined by <c>and</c>, <c>or</c>,
/// <c>not</c> and parentheses. A value may have several words, and stands in quotes if one of them is such a word. The value
/// <c>missing</c> means that no source gives one; any other comparison with a missing value is false. Capitals do not count.
/// </remarks>
public sealed class ProjectFilter
{
    private readonly Func<Project, bool> _matches;

    internal ProjectFilter(string text, IReadOnlyList<FilterPart> parts, Func<Project, bool> matches)
    {
        Text = text;
        Parts = parts;
        _matches = matches;
    }

    /// <summary>The names of the fields, for help and messages.</summary>
    public static IReadOnlyList<string> FieldNames { get; } = FilterFields.Names;

    /// <summary>The condition as the user wrote it.</summary>
    public string Text { get; }

    /// <summary>The parts of the condition, in their order.</summary>
    public IReadOnlyList<FilterPart> Parts { get; }

    /// <summary>Reads a condition; the result has either a filter or an error.</summary>
    public static FilterResult Parse(string text, CodeLists lists) => new FilterParser(text, lists).Parse();

    public bool Matches(Project project) => _matches(project);
}
