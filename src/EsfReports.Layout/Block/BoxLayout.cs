using System.Collections.Immutable;
using EsfReports.Diagnostics;
using EsfReports.Layout.Inline;

namespace EsfReports.Layout;

/// <summary>Lays out boxes into galleys: the meeting point of normal flow, tables, flex, grid and columns.</summary>
/// <remarks>Works on one document at a time. Results depend only on the box and the area; only diagnostics are collected.</remarks>
internal sealed class BoxLayout
{
    private readonly KeptLayouts? _kept;
    private readonly Typesetter _typesetter;
    private readonly BlockFlow _blocks;
    private readonly TableFlow _tables;
    private readonly FlexFlow _flex;
    private readonly GridFlow _grid;
    private readonly ColumnsFlow _columns;

    /// <param name="fonts">Fonts of the document.</param>
    /// <param name="pageWidth">Width of the content on a page of a name.</param>
    /// <param name="diagnostics">What there is to say.</param>
    /// <param name="targets">Page numbers of ids, for texts that show them; null if there are none.</param>
    /// <param name="kept">What earlier rounds laid out of the same boxes; null if there is one round only.</param>
    public BoxLayout(
        IFontLibrary fonts, Func<string?, double> pageWidth, DiagnosticBag diagnostics, IReadOnlyDictionary<string, int>? targets = null, KeptLayouts? kept = null)
    {
        _kept = kept;
        Diagnostics = diagnostics;
        PageWidth = pageWidth;
        _typesetter = new Typesetter(fonts);
        Lines = new LineFlow(this, fonts, _typesetter, targets ?? ImmutableDictionary<string, int>.Empty);
        Graphics = new GraphicFlow(_typesetter, diagnostics);
        Intrinsic = new IntrinsicSizes(this);
        _blocks = new BlockFlow(this);
        _tables = new TableFlow(this);
        _flex = new FlexFlow(this);
        _grid = new GridFlow(this);
        _columns = new ColumnsFlow(this);
    }

    public DiagnosticBag Diagnostics { get; }

    /// <summary>Width of the content on a page of a name.</summary>
    public Func<string?, double> PageWidth { get; }

    public LineFlow Lines { get; }

    public GraphicFlow Graphics { get; }

    public IntrinsicSizes Intrinsic { get; }

    /// <inheritdoc cref="Typesetter.Rest"/>
    public void Rest() => _typesetter.Rest();

    /// <summary>Lays out a block-level box in normal flow.</summary>
    public void Add(Box box, FlowBuilder flow, Area area)
    {
        switch (box)
        {
            case LinesBox lines:
                Lines.Add(lines, flow, area);
                break;
            case BlockBox block:
                _blocks.Add(block, flow, area);
                break;
            case GraphicBox graphic:
                _blocks.AddGraphic(graphic, flow, area);
                break;
            case TableBox table:
                _tables.Add(table, flow, area);
                break;
            case ContainerBox container:
                _blocks.AddContainer(container, flow, area);
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(box), box, "Not a block-level box.");
        }
    }

    /// <summary>A costly part of the layout of a box, taken from an earlier round if it is the same in all of them.</summary>
    /// <param name="box">The box.</param>
    /// <param name="area">What the part depends on besides the box.</param>
    /// <param name="make">Makes it.</param>
    public T Once<T>(Box box, Area area, Func<T> make)
        where T : class => _kept is not null && box.IsSameInAllRounds ? _kept.Get(box, area, Diagnostics, make) : make();

    /// <summary>Lays out what a container holds, without its own margins, borders and padding.</summary>
    /// <param name="height">Of the content if it is definite; else null.</param>
    public void AddItems(ContainerBox container, FlowBuilder flow, Area area, double? height)
    {
        switch (container.Kind)
        {
            case ContainerKind.Flex:
                _flex.Add(container, flow, area, height);
                break;
            case ContainerKind.Grid:
                _grid.Add(container, flow, area);
                break;
            default:
                _columns.Add(container, flow, area);
                break;
        }
    }

    /// <summary>Lays out the inside of a box as a formatting context of its own (CSS 2.2, 9.4.1).</summary>
    /// <param name="box">The box; its own margins, borders and padding are left out.</param>
    /// <param name="width">Of its content.</param>
    /// <param name="height">Of its content if it is definite; else null.</param>
    public Galley Inside(Box box, double width, double? height)
    {
        // As most cells and items do.
        if (OnlyLines(box) is { } lines && Lines.OnlyLine(lines, width) is { } strip)
            return new Galley([strip], strip.Height);

        var flow = new FlowBuilder();
        var area = new Area(0, width, height);
        switch (box)
        {
            case BlockBox block:
                if (block.Marker is { } marker)
                    flow.AddMarker(Lines.Marker(marker, area));
                AddAll(block.Children.AsSpan(), flow, area);
                break;
            case CellBox cell:
                AddAll(cell.Children.AsSpan(), flow, area);
                break;
            case ContainerBox container:
                AddItems(container, flow, area, height);
                break;
            default:
                Add(box, flow, area);
                break;
        }

        flow.FlushMarkers();
        var galley = flow.ToGalley();
        if (galley.HasForcedBreak)
            Diagnostics.Add(LayoutDiagnostics.BreakInRow(box.Origin));
        return galley;
    }

    /// <summary>The lines of a box that holds nothing else; null if it does.</summary>
    private static LinesBox? OnlyLines(Box box) => box switch
    {
        CellBox { Children: [LinesBox lines] } => lines,
        BlockBox { Children: [LinesBox lines], Marker: null } => lines,
        _ => null,
    };

    /// <summary>Lays out a box with its margins, borders and padding as a formatting context of its own, such as an inline block.</summary>
    /// <param name="box">The box.</param>
    /// <param name="width">Of its content.</param>
    /// <param name="area">The containing block, to which percentages refer.</param>
    public Galley Framed(Box box, double width, Area area)
    {
        var flow = new FlowBuilder();
        var local = area with { X = 0, FollowsPage = false };
        if (box is TableBox table)
            _tables.Add(table, flow, local);
        else
            AddFramed(box, flow, local, BoxMetrics.OfWidth(box.Style.Box, local, width));
        return flow.ToGalley();
    }

    private void AddFramed(Box box, FlowBuilder flow, Area area, BoxMetrics metrics)
    {
        var open = _blocks.Open(box, flow, area, metrics);
        AddInside(box, flow, open.Content);
        _blocks.Close(open, flow);
    }

    private void AddInside(Box box, FlowBuilder flow, Area content)
    {
        flow.Flush();
        if (box is ContainerBox container)
            AddItems(container, flow, content, content.Height);
        else if (box is BlockBox block)
            AddAll(block.Children.AsSpan(), flow, content);
        flow.EndContext();
    }

    /// <summary>Lays out boxes one below the other.</summary>
    public void AddAll(ReadOnlySpan<Box> boxes, FlowBuilder flow, Area area)
    {
        foreach (var box in boxes)
            Add(box, flow, area);
    }
}
