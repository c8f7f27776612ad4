using System.Globalization;
using EsfReports.Documents;

namespace EsfReports.Excel;

/// <summary>Reads the blocks of one sheet in their order.</summary>
internal sealed class SheetReader(ReadingContext context)
{
    private readonly List<SheetBlock> _blocks = [];
    private readonly List<ChartContent> _charts = [];
    private readonly CellReader _cells = new(context.Findings);
    private int _rowsLeft = SheetLimits.Rows;

    /// <summary>Reads a section; a sheet without content shows its name, so that no sheet is blank.</summary>
    public SheetContent Read(StyledElement section, string name)
    {
        ReadChildren(section);
        if (_blocks.Count == 0)
            Add(new TextBlock(CellRole.Title, CellValue.OfText(name), null, section.Origin));

        return new SheetContent(name, section.Id, [.. _blocks], [.. _charts], section.Attributes["data-footer"]);
    }

    private void ReadChildren(StyledElement element)
    {
        foreach (var child in element.Children)
        {
            if (child is StyledElement inner)
                ReadElement(inner);
            else if (child is StyledText { Text: var text } && !string.IsNullOrWhiteSpace(text))
                context.Diagnostics.Add(ExcelDiagnostics.LooseText(child.Origin));
        }
    }

    private void ReadElement(StyledElement element)
    {
        if (FindRole(element.Name) is { } role)
        {
            AddText(role, element);
            return;
        }

        switch (element.Name)
        {
            case "section" or "article" or "div" or "main" or "aside" or "header" or "footer" or "blockquote":
                ReadChildren(element);
                break;
            case "ul" or "ol":
                ReadList(element);
                break;
            case "dl":
                ReadFacts(element);
                break;
            case "table":
                AddTable(element, null);
                break;
            case "figure":
                ReadFigure(element);
                break;
            case "hr" or "br" or "wbr" or "nav":
                break;
            default:
                ReadOther(element);
                break;
        }
    }

    private static CellRole? FindRole(string name) => name switch
    {
        "h1" => CellRole.Title,
        "h2" => CellRole.Heading,
        "h3" or "h4" or "h5" or "h6" or "figcaption" => CellRole.Subheading,
        "p" or "pre" or "a" or "data" or "time" or "address" => CellRole.Paragraph,
        _ => null,
    };

    private void ReadOther(StyledElement element)
    {
        // Generated content is decoration.
        if (!element.Name.StartsWith("::", StringComparison.Ordinal))
            context.Diagnostics.Add(ExcelDiagnostics.UnsupportedElement(element.Origin, element.Name));
    }

    private void AddText(CellRole role, StyledElement element)
    {
        var value = _cells.Read(element);
        if (value.Kind != CellKind.Empty)
            Add(new TextBlock(role, value, RegisterName(element), element.Origin));
    }

    private void ReadList(StyledElement list)
    {
        var number = int.TryParse(list.Attributes["start"], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var start) ? start : 1;
        foreach (var item in list.Children.OfType<StyledElement>().Where(child => child.Name == "li"))
        {
            var value = _cells.Read(item);
            var mark = list.Name == "ol" ? number++.ToString(CultureInfo.InvariantCulture) + ". " : "• ";
            if (value.Kind == CellKind.Text)
                value = value with { Text = mark + value.Text };
            if (value.Kind != CellKind.Empty)
                Add(new TextBlock(CellRole.ListItem, value, RegisterName(item), item.Origin));
        }
    }

    private void ReadFacts(StyledElement list)
    {
        var label = string.Empty;
        foreach (var child in list.Children.OfType<StyledElement>())
        {
            if (child.Name == "div")
                ReadFacts(child);
            else if (child.Name == "dt")
                label = _cells.Read(child).Text;
            else if (child.Name == "dd")
            {
                Add(new FactBlock(label, _cells.Read(child), RegisterName(child), child.Origin));
                label = string.Empty;
            }
        }
    }

    /// <summary>The name that the element, or the data in it, asks for.</summary>
    private string? RegisterName(StyledElement element)
    {
        var named = FindNamed(element);
        if (named is null)
            return null;

        var wish = named.Attributes["data-name"] ?? named.Id!;
        var name = context.Names.Register(wish);
        // A hyphen is usual in an id and impossible in Excel: that much is expected.
        if (name != wish.Replace('-', '_'))
            context.Diagnostics.Add(ExcelDiagnostics.NameChanged(named.Origin, wish, name));
        return name;
    }

    private static StyledElement? FindNamed(StyledElement element)
    {
        if (element.Attributes["data-name"] is { Length: > 0 })
            return element;
        if (element.Name == "data" && element.Id is { Length: > 0 })
            return element;
        return element.Children.OfType<StyledElement>().Select(FindNamed).FirstOrDefault(found => found is not null);
    }

    private SheetTable? AddTable(StyledElement element, string? fallbackName)
    {
        if (element.Children.OfType<StyledElement>().FirstOrDefault(child => child.Name == "caption") is { } caption)
            AddText(CellRole.Subheading, caption);
        if (new TableReader(context, element, _rowsLeft).Read(fallbackName) is not { } table)
            return null;

        Add(table);
        return table;
    }

    private void ReadFigure(StyledElement figure)
    {
        var kind = figure.Attributes["data-chart"];
        if (kind is null)
        {
            ReadChildren(figure);
            return;
        }

        // The drawing in the figure is for readers of the page; the native chart takes its place.
        var reader = new ChartReader(context, figure);
        var table = reader.FindTable() is { } element ? AddCaptionedTable(figure, element, reader.Title) : null;
        if (reader.Read(kind, table) is { } chart)
            _charts.Add(chart);
    }

    /// <summary>The caption is the title of the chart, and the heading of the table below it.</summary>
    private SheetTable? AddCaptionedTable(StyledElement figure, StyledElement table, string title)
    {
        foreach (var child in figure.Children.OfType<StyledElement>().Where(child => child.Name == "figcaption"))
            AddText(CellRole.Subheading, child);
        return AddTable(table, title);
    }

    private void Add(SheetBlock block)
    {
        if (block.RowCount > _rowsLeft)
        {
            context.Diagnostics.Add(ExcelDiagnostics.TooManyRows(block.Origin, block.RowCount));
            return;
        }

        _rowsLeft -= block.RowCount;
        _blocks.Add(block);
    }
}
