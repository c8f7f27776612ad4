using System.Xml;
using EsfReports.Diagnostics;
using EsfReports.Domain;

namespace EsfReports.Sources;

/// <summary>Reads projects from the list of operations that the council exports, as separated values or as a workbook.</summary>
/// <remarks>
/// Columns are known by either half of their bilingual heading, in any order. Rows are read one at a time, so that the list
/// may have any length. Nothing in a file makes it throw.
/// </remarks>
public sealed class OperationListReader(ReadOptions options)
{
    // Above the headings stand a title, a date, or Excel's "sep=;".
    private const int MostRowsAboveHeadings = 20;

    private static readonly string[] EmptyWords = ["N.A.", "NA", "N/A", "NONE", "NULL", "-"];

    private readonly PersonalDataMask _mask = new(options.Contacts);

    /// <summary>Reads all rows; findings are added while rows are read.</summary>
    /// <param name="file">The name of the file, for findings and sources.</param>
    /// <param name="stream">The file; must be able to seek.</param>
    /// <param name="diagnostics">Gets the findings.</param>
    public IEnumerable<Project> Read(string file, Stream stream, DiagnosticBag diagnostics)
    {
        using var rows = Rows(file, stream, diagnostics).GetEnumerator();
        var columns = ReadHeader(file, rows, diagnostics);
        while (columns is not null && TryNext(rows, file, diagnostics))
        {
            if (ReadRow(file, columns, rows.Current, diagnostics) is { } project)
                yield return project;
        }
    }

    /// <summary>The columns of a list, in order; empty, with a finding, if the file is none.</summary>
    /// <param name="file">The name of the file, for findings.</param>
    /// <param name="stream">The file; must be able to seek.</param>
    /// <param name="diagnostics">Gets the findings.</param>
    public static IReadOnlyList<ListColumn> ReadColumns(string file, Stream stream, DiagnosticBag diagnostics)
    {
        using var rows = Rows(file, stream, diagnostics).GetEnumerator();
        return ReadHeader(file, rows, diagnostics) ?? [];
    }

    private static IEnumerable<TableRow> Rows(string file, Stream stream, DiagnosticBag diagnostics)
    {
        stream.Position = 0;
        if (file.EndsWith(".xlsx", StringComparison.OrdinalIgnoreCase))
            return XlsxTable.Read(stream);
        var encoding = TextDecoder.Detect(stream);
        if (encoding.IsGuess)
            diagnostics.Add(SourceDiagnostics.EncodingGuessed(file, encoding.Name));
        var reader = new StreamReader(stream, encoding.Encoding, detectEncodingFromByteOrderMarks: true);
        return CsvTable.Read(reader, line => diagnostics.Add(SourceDiagnostics.BadQuotes(new SourceLocation(file, line))));
    }

    private static bool TryNext(IEnumerator<TableRow> rows, string file, DiagnosticBag diagnostics)
    {
        try
        {
            return rows.MoveNext();
        }
        catch (Exception exception) when (exception is InvalidDataException or XmlException)
        {
            diagnostics.Add(SourceDiagnostics.NotAWorkbook(file));
            return false;
        }
    }

    private static List<ListColumn>? ReadHeader(string file, IEnumerator<TableRow> rows, DiagnosticBag diagnostics)
    {
        int? first = null;
        for (var row = 0; row <= MostRowsAboveHeadings && TryNext(rows, file, diagnostics); row++)
        {
            first ??= rows.Current.Number;
            var columns = ColumnsOf(rows.Current);
            if (!columns.Exists(column => column.Field == ProjectField.Id))
                continue;
            if (row > 0)
                diagnostics.Add(SourceDiagnostics.RowsAboveHeadings(new SourceLocation(file, rows.Current.Number), row));
            ReportColumns(new SourceLocation(file, rows.Current.Number), columns, diagnostics);
            return columns;
        }

        if (!diagnostics.HasErrors)
            diagnostics.Add(first is { } line ? SourceDiagnostics.NotAList(new SourceLocation(file, line)) : SourceDiagnostics.EmptyFile(file));
        return null;
    }

    private static List<ListColumn> ColumnsOf(TableRow row) =>
        [.. row.Cells.Select(heading => new ListColumn(heading.Trim(), ListColumns.Find(heading)))];

    private static void ReportColumns(SourceLocation at, List<ListColumn> columns, DiagnosticBag diagnostics)
    {
        foreach (var column in columns.Where(column => column is { Field: null, Heading.Length: > 0 }))
            diagnostics.Add(SourceDiagnostics.UnknownColumn(at, column.Heading, ListColumns.Nearest(column.Heading)));
        foreach (var missing in ListColumns.Missing([.. columns.Select(column => column.Field)]))
            diagnostics.Add(SourceDiagnostics.MissingColumn(at, missing));
    }

    private Project? ReadRow(string file, List<ListColumn> columns, TableRow row, DiagnosticBag diagnostics)
    {
        var fields = new List<PageField>();
        IReadOnlyList<DescriptionBlock> description = [];
        IReadOnlyList<DescriptionBlock> english = [];
        for (var index = 0; index < Math.Min(columns.Count, row.Cells.Count); index++)
        {
            var (heading, field) = columns[index];
            if (field == ProjectField.Description)
                description = ReadText(file, row.Number, row.Cells[index], diagnostics);
            else if (field == ProjectField.EnglishSummary)
                english = ReadText(file, row.Number, row.Cells[index], diagnostics);
            else if (heading.Length > 0)
                AddField(fields, file, row.Number, columns[index], row.Cells[index], diagnostics);
        }

        if (fields.TrueForAll(field => field.Value is null) && description.Count == 0)
            return null;
        if (row.Cells.Skip(columns.Count).Any(cell => cell.Trim().Length > 0))
            diagnostics.Add(SourceDiagnostics.RowTooLong(new SourceLocation(file, row.Number), row.Cells.Count, columns.Count));
        return Build(file, row.Number, fields, description, english, diagnostics);
    }

    private static void AddField(
        List<PageField> fields, string file, int number, ListColumn column, string cell, DiagnosticBag diagnostics)
    {
        var text = PageLines.Clean(file, number, cell.ReplaceLineEndings(" "), diagnostics).Text;
        var isEmpty = text.Length == 0 || EmptyWords.Contains(text, StringComparer.OrdinalIgnoreCase);
        // An empty cell of an unknown column says nothing.
        if (!isEmpty || column.Field is not null)
            fields.Add(new PageField(column.Heading, column.Field, isEmpty ? null : text, number));
    }

    private Project? Build(
        string file, int number, List<PageField> fields, IReadOnlyList<DescriptionBlock> description,
        IReadOnlyList<DescriptionBlock> english, DiagnosticBag diagnostics)
    {
        var values = new FieldValues(file, fields, _mask, diagnostics);
        var project = new ProjectBuilder(file, new PageTitle(null, null, number), values, isGluedPage: false, options).Build(description, number);
        if (project is null)
            return null;
        if (english.Count > 0)
            values.AddSource(ProjectField.EnglishSummary, number, null);
        return project with { EnglishSummary = english };
    }

    private IReadOnlyList<DescriptionBlock> ReadText(string file, int number, string html, DiagnosticBag diagnostics)
    {
        if (string.IsNullOrWhiteSpace(html) || EmptyWords.Contains(html.Trim(), StringComparer.OrdinalIgnoreCase))
            return [];
        var lines = html.Contains('<', StringComparison.Ordinal) || html.Contains('&', StringComparison.Ordinal)
            ? HtmlLines.Split(file, html, diagnostics)
            : PageLines.Split(file, html, diagnostics);
        var page = new Page(file, [.. lines.Select(line => line with { Number = number })], diagnostics);
        return new DescriptionReader(page, _mask, unknownHeadings: false).Read(0);
    }
}
