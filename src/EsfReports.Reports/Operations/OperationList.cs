using EsfReports.Diagnostics;
using EsfReports.Domain;

namespace EsfReports.Reports;

/// <summary>The list of operations of a programming period, as the managing authority has to publish it.</summary>
public sealed class OperationList
{
    /// <summary>Stands where a natural person's name would; each language has its own words for it.</summary>
    internal const string Person = "\uE000person";

    private readonly IReadOnlyList<TextCatalog> _texts;

    /// <summary>Creates a list.</summary>
    /// <param name="period">2014–2020 or 2021–2027; those of earlier periods had other rules.</param>
    /// <param name="projects">All projects; those of other periods are left out.</param>
    /// <param name="updated">The date of the last update.</param>
    /// <param name="lists">The names of codes.</param>
    /// <param name="texts">The languages of the headings, in their order.</param>
    public OperationList(
        ProgrammingPeriod period, IEnumerable<Project> projects, DateOnly updated, CodeLists lists, IReadOnlyList<TextCatalog> texts)
    {
        Period = period;
        Updated = updated;
        _texts = texts;
        Columns = OperationColumns.Of(period);
        Rows = [.. projects.Where(project => project.ProgrammingPeriod == period).Select(project => RowOf(project, lists))];
    }

    /// <summary>The programming period.</summary>
    public ProgrammingPeriod Period { get; }

    /// <summary>The date of the last update of the list.</summary>
    public DateOnly Updated { get; }

    /// <summary>How many operations.</summary>
    public int Count => Rows.Count;

    /// <summary>The provision that the list is published by.</summary>
    public string Basis => OperationColumns.BasisOf(Period);

    /// <summary>A finding for each row that lacks a compulsory item.</summary>
    public IReadOnlyList<Diagnostic> Findings =>
    [
        .. Rows.Where(row => row.Lacking.Count > 0).Select(row =>
        {
            var source = row.Project.Sources.GetValueOrDefault(ProjectField.Id);
            var place = source is null ? SourceLocation.None : new SourceLocation(source.File, source.Line);
            return ReportDiagnostics.OperationIncomplete(place, row.Project.Id.Text, [.. row.Lacking.Select(column => column.Key)], Basis);
        }),
    ];

    internal IReadOnlyList<OperationColumn> Columns { get; }

    internal IReadOnlyList<OperationRow> Rows { get; }

    /// <summary>The heading of a column: all languages with a slash between, as in <c>Diarienummer / Operation ID</c>.</summary>
    internal string HeadingOf(string key) =>
        string.Join(" / ", _texts.Select(texts => texts.Find($"operations.column.{key}") ?? key).Distinct(StringComparer.Ordinal));

    /// <summary>A text cell as the list prints it.</summary>
    internal string Print(string text) => text == Person
        ? string.Join(" / ", _texts.Select(texts => texts.Find("operations.person") ?? "-"))
        : text;

    private OperationRow RowOf(Project project, CodeLists lists)
    {
        IReadOnlyList<object?> cells = [.. Columns.Select(column => column.Value(project, lists))];
        return new OperationRow(project, cells, [.. Columns.Where((column, index) => column.Provision is not null && cells[index] is null)]);
    }
}
