using System.Collections.Immutable;
using System.Globalization;
using EsfReports.Documents;

namespace EsfReports.Layout;

/// <summary>Builds the boxes and the structure of tables; parts that are missing are made (CSS 2.2, 17.2.1).</summary>
internal sealed class TableBuilder(BoxBuilder builder)
{
    // HTML, 4.9.11: more is taken as this.
    private const int MaxColumnSpan = 1000;
    private const int MaxRowSpan = 65534;

    /// <summary>Builds a table.</summary>
    public TableBox Build(StyledElement table, BuildScope outer, ImmutableArray<Mark> marks)
    {
        var before = builder.Generated.PageNumbers;
        var isTable = table.Name == "table" && !StructureRoles.IsPresentation(table) && outer.Element is not null;
        var scope = isTable ? outer with { Element = StructureRoles.Create(table, StructureRole.Table, null) } : outer;
        var parts = new Parts();
        AddParts(table, scope, parts, isTable);
        FinishLoose(table, scope, parts, isTable);
        if (isTable)
            RegularRows.Complete(scope.Element!);
        StructureBuilder.Leave(scope, outer);

        var groups = parts.Groups.OrderBy(group => group.Kind).ToImmutableArray();
        return new TableBox(table.Style, [.. parts.Captions], [.. parts.Columns], groups, table.Origin)
        {
            Marks = marks,
            IsSameInAllRounds = builder.Generated.PageNumbers == before,
        };
    }

    private void AddParts(StyledElement table, BuildScope scope, Parts parts, bool isTable)
    {
        foreach (var child in table.Children)
        {
            if (child is StyledElement { Style.Flow.RunningName: null } element)
            {
                builder.Enter(element);
                AddPart(table, element, scope, parts, isTable);
                builder.Leave();
            }
            else if (child is StyledText text && !BlankText.IsBlank(text.Text))
            {
                parts.Loose.Add(text);
            }
        }
    }

    private void AddPart(StyledElement table, StyledElement element, BuildScope scope, Parts parts, bool isTable)
    {
        switch (element.Style.Flow.Display)
        {
            case Display.TableCaption:
                var caption = isTable ? StructureBuilder.Enter(StructureRole.Caption, element, scope) : scope;
                parts.Captions.Add(new BlockBox(element.Style, builder.Children(element, caption), element.Origin) { Marks = builder.MarksOf(element, caption.OpenedIn(scope)) });
                StructureBuilder.Leave(caption, scope);
                break;
            case Display.TableColumn:
                AddColumns(parts, element);
                break;
            case Display.TableColumnGroup:
                AddColumnGroup(parts, element);
                break;
            case Display.TableHeaderGroup:
                AddGroup(table, element, RowGroupKind.Head, StructureRole.TableHead, scope, parts, isTable);
                break;
            case Display.TableFooterGroup:
                AddGroup(table, element, RowGroupKind.Foot, StructureRole.TableFoot, scope, parts, isTable);
                break;
            case Display.TableRowGroup:
                AddGroup(table, element, RowGroupKind.Body, StructureRole.TableBody, scope, parts, isTable);
                break;
            case Display.None:
                break;
            default:
                parts.Loose.Add(element);
                break;
        }
    }

    /// <summary>Rows and other content that stand in no group get a group of their own.</summary>
    private void FinishLoose(StyledElement table, BuildScope scope, Parts parts, bool isTable)
    {
        if (parts.Loose.Count == 0)
            return;

        var anonymous = new StyledElement("tbody", AttributeList.Empty, ContentBuilder.Anonymous(table.Style), [.. parts.Loose], table.Origin);
        parts.Loose.Clear();
        AddGroup(table, anonymous, RowGroupKind.Body, StructureRole.TableBody, scope, parts, isTable);
    }

    private void AddGroup(
        StyledElement table, StyledElement group, RowGroupKind kind, StructureRole role, BuildScope scope, Parts parts, bool isTable)
    {
        // Loose rows before this group come first.
        FinishLoose(table, scope, parts, isTable);
        var inner = isTable ? StructureBuilder.Enter(role, group, scope) : scope;
        var rows = ImmutableArray.CreateBuilder<RowBox>();
        var loose = new List<StyledNode>();
        var left = group.Children.Count(child => child is StyledElement { Style.Flow.Display: Display.TableRow });
        foreach (var child in group.Children)
        {
            if (child is StyledElement { Style.Flow.Display: Display.TableRow } row)
            {
                FinishCells(group, loose, kind, inner, rows, isTable);
                rows.Add(Row(row, kind, inner, isTable, left--));
            }
            else if (child is StyledElement { Style.Flow.Display: not Display.None } || (child is StyledText text && !BlankText.IsBlank(text.Text)))
            {
                loose.Add(child);
            }
        }

        FinishCells(group, loose, kind, inner, rows, isTable);
        StructureBuilder.Leave(inner, scope);

        // Only the first head and foot are shown at the edges; more of them are bodies (CSS 2.2, 17.2).
        var isFirst = kind == RowGroupKind.Body || parts.Groups.TrueForAll(other => other.Kind != kind);
        parts.Groups.Add(new RowGroupBox(group.Style, isFirst ? kind : RowGroupKind.Body, rows.ToImmutable(), group.Origin) { Marks = builder.MarksOf(group, inner.OpenedIn(scope)) });
    }

    private void FinishCells(
        StyledElement group, List<StyledNode> loose, RowGroupKind kind, BuildScope scope, ImmutableArray<RowBox>.Builder rows, bool isTable)
    {
        if (loose.Count == 0)
            return;

        var row = new StyledElement("tr", AttributeList.Empty, ContentBuilder.Anonymous(group.Style), [.. loose], loose[0].Origin);
        loose.Clear();
        rows.Add(Row(row, kind, scope, isTable, 1));
    }

    private RowBox Row(StyledElement row, RowGroupKind kind, BuildScope scope, bool isTable, int rowsLeft)
    {
        var inner = isTable ? StructureBuilder.Enter(StructureRole.TableRow, row, scope) : scope;
        var cells = ImmutableArray.CreateBuilder<CellBox>(row.Children.Length);
        builder.Enter(row);
        foreach (var child in row.Children)
        {
            if (child is StyledElement { Style.Flow.Display: Display.TableCell } cell)
                cells.Add(Cell(cell, kind, cells.Count == 0, inner, isTable, rowsLeft));
            else if (child is StyledElement { Style.Flow.Display: not Display.None } || (child is StyledText text && !BlankText.IsBlank(text.Text)))
                cells.Add(Cell(AnonymousCell(row, child), kind, cells.Count == 0, inner, isTable, rowsLeft));
        }

        builder.Leave();
        StructureBuilder.Leave(inner, scope);
        return new RowBox(row.Style, cells.DrainToImmutable(), row.Origin) { Marks = builder.MarksOf(row, inner.OpenedIn(scope)) };
    }

    private static StyledElement AnonymousCell(StyledElement row, StyledNode content) =>
        new("td", AttributeList.Empty, ContentBuilder.Anonymous(row.Style), [content], content.Origin);

    private CellBox Cell(StyledElement cell, RowGroupKind kind, bool isFirst, BuildScope scope, bool isTable, int rowsLeft)
    {
        var columnSpan = Span(cell.Attributes["colspan"], 1, MaxColumnSpan);
        // HTML, 4.9.12: a span ends with its group, and 0 means up to there.
        var asked = Span(cell.Attributes["rowspan"], 0, MaxRowSpan);
        var rowSpan = asked == 0 ? rowsLeft : Math.Min(asked, rowsLeft);
        var inner = isTable && scope.Element is not null
            ? scope with { Element = TableCells.Create(cell, columnSpan, rowSpan, kind, isFirst, Language(cell, scope)) }
            : scope;
        inner = inner.Element?.Language is { } language ? inner with { Language = language } : inner;
        builder.Enter(cell);
        var box = new CellBox(cell.Style, columnSpan, rowSpan, CellChildren(cell, inner), cell.Origin) { Marks = builder.MarksOf(cell, inner.OpenedIn(scope)) };
        builder.Leave();
        StructureBuilder.Leave(inner, scope, keepsEmpty: true);
        return box;
    }

    /// <summary>A cell whose text stands in columns holds one anonymous box with these columns.</summary>
    private ImmutableArray<Box> CellChildren(StyledElement cell, BuildScope scope)
    {
        var children = builder.Children(cell, scope);
        if (cell.Style.Columns.Count is null or 1)
            return children;
        var style = ContentBuilder.Anonymous(cell.Style) with { Columns = cell.Style.Columns, Flex = cell.Style.Flex };
        return [new ContainerBox(style, ContainerKind.Columns, children, cell.Origin)];
    }

    private static string? Language(StyledElement cell, BuildScope scope) =>
        cell.Style.Text.Language is { Length: > 0 } language && language != scope.Language ? language : null;

    private static int Span(string? text, int least, int most) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var span) ? Math.Clamp(span, least, most) : 1;

    private static void AddColumnGroup(Parts parts, StyledElement group)
    {
        var columns = group.Children.OfType<StyledElement>().Where(child => child.Style.Flow.Display == Display.TableColumn).ToList();
        if (columns.Count == 0)
            AddColumns(parts, group);
        foreach (var column in columns)
            AddColumns(parts, column);
    }

    private static void AddColumns(Parts parts, StyledElement column)
    {
        for (var count = Span(column.Attributes["span"], 1, MaxColumnSpan); count > 0 && parts.Columns.Count < MaxColumnSpan; count--)
            parts.Columns.Add(column.Style);
    }

    /// <summary>Parts of a table while they are collected.</summary>
    private sealed class Parts
    {
        public List<BlockBox> Captions { get; } = [];

        public List<ComputedStyle> Columns { get; } = [];

        public List<RowGroupBox> Groups { get; } = [];

        public List<StyledNode> Loose { get; } = [];
    }
}
