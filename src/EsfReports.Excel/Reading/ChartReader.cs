using System.Collections.Immutable;
using System.Globalization;
using EsfReports.Documents;

namespace EsfReports.Excel;

/// <summary>Reads what a <c>figure data-chart</c> asks for.</summary>
internal sealed class ChartReader(ReadingContext context, StyledElement figure)
{
    /// <summary>The caption; empty if the figure has none.</summary>
    public string Title { get; } =
        figure.Children.OfType<StyledElement>().FirstOrDefault(child => child.Name == "figcaption") is { } caption
            ? ElementText.Of(caption)
            : string.Empty;

    /// <summary>The first table in the figure; null if there is none.</summary>
    public StyledElement? FindTable() => FindTable(figure);

    /// <summary>The chart; null if the template asks for one that there is not.</summary>
    public ChartContent? Read(string kindName, SheetTable? table)
    {
        if (FindKind(kindName) is not { } kind)
        {
            context.Diagnostics.Add(ExcelDiagnostics.UnknownChart(figure.Origin, kindName));
            return null;
        }

        var reference = figure.Attributes["data-table-ref"];
        if (table is null && reference is null)
        {
            context.Diagnostics.Add(ExcelDiagnostics.ChartWithoutTable(figure.Origin));
            return null;
        }

        var alternative = figure.Attributes["aria-label"] is { Length: > 0 } label ? label : Title;
        return new ChartContent(
            kind, Title, alternative, table, reference, figure.Attributes["data-categories"], ReadSeries(), ReadFormat(), ReadRows(), figure.Origin);
    }

    private static StyledElement? FindTable(StyledElement element) => element.Children.OfType<StyledElement>()
        .Select(child => child.Name == "table" ? child : FindTable(child))
        .FirstOrDefault(found => found is not null);

    private static ChartKind? FindKind(string name) => name switch
    {
        "bar" => ChartKind.Bar,
        "stacked-bar" => ChartKind.StackedBar,
        "column" => ChartKind.Column,
        "stacked-column" => ChartKind.StackedColumn,
        "line" => ChartKind.Line,
        "pie" => ChartKind.Pie,
        "doughnut" => ChartKind.Doughnut,
        _ => null,
    };

    private ImmutableArray<string> ReadSeries() =>
        figure.Attributes["data-series"] is { } names
            ? [.. names.Split('|', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)]
            : [];

    private CellFormat? ReadFormat()
    {
        if (figure.Attributes["data-axis-format"] is not { } name)
            return null;
        if (CellFormats.Find(name) is { } format)
            return format;

        context.Diagnostics.Add(ExcelDiagnostics.UnknownFormat(figure.Origin, name));
        return null;
    }

    private int? ReadRows()
    {
        if (figure.Attributes["data-rows"] is not { } text)
            return null;
        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var rows) && rows > 0)
            return rows;

        context.Diagnostics.Add(ExcelDiagnostics.BadAttribute(figure.Origin, "data-rows", text, "a number of rows from 1"));
        return null;
    }
}
