using EsfReports.Documents.Css;

namespace EsfReports.Documents.Properties;

/// <summary>Tables (CSS 2.2, 17) and multi-column layout (CSS Multicol 1).</summary>
internal static class TableProperties
{
    /// <summary>All of them.</summary>
    public static IEnumerable<Property> All() =>
    [
        Table("table-layout", false, KeywordTable<TableLayout>.Syntax, KeywordTable<TableLayout>.Parse, t => t.Layout, (t, v) => t with { Layout = v }),
        Table("border-collapse", true, "separate | collapse", KeywordTable<BorderCollapse>.Parse, t => t.BorderCollapse, (t, v) => t with { BorderCollapse = v }),
        Table<(double X, double Y)>("border-spacing", true, "<length>{1,2}", Spacing, t => (t.SpacingX, t.SpacingY), (t, v) => t with { SpacingX = v.X, SpacingY = v.Y }),
        Table("caption-side", true, "top | bottom", KeywordTable<CaptionSide>.Parse, t => t.CaptionSide, (t, v) => t with { CaptionSide = v }),
        .. Columns(),
    ];

    private static Longhand<T> Table<T>(
        string name, bool isInherited, string syntax, ValueParser<T> parse, Func<TableStyle, T> get, Func<TableStyle, T, TableStyle> set) =>
        new(name, syntax, isInherited, parse, style => get(style.Table), (style, value) => style.Table = set(style.Table, value), get(TableStyle.Initial));

    private static Specified<(double X, double Y)>? Spacing(ValueReader reader)
    {
        if (Values.PositivePoints(reader) is not { } x)
            return null;
        var y = reader.IsAtEnd ? x : Values.PositivePoints(reader);
        return y is null ? null : style => (x(style), y(style));
    }

    private static IEnumerable<Property> Columns()
    {
        var count = Column("column-count", "auto | <integer 1-100>", ColumnCount, c => c.Count, (c, v) => c with { Count = v });
        var width = new Longhand<double>(
            "column-rule-width", BorderProperties.WidthSyntax, false, BorderProperties.Width,
            s => s.Columns.Rule.Width, (b, v) => b.ColumnRule = b.ColumnRule with { Width = v }, 2.25);
        var style = new Longhand<BorderStyle>(
            "column-rule-style", "<line-style>", false, KeywordTable<BorderStyle>.Parse,
            s => s.Columns.Rule.Style, (b, v) => b.ColumnRule = b.ColumnRule with { Style = v }, BorderStyle.None);
        var color = new Longhand<Color?>(
            "column-rule-color", "<color>", false, Values.ColorOrCurrent,
            s => s.Columns.Rule.Color, (b, v) => b.ColumnRule = b.ColumnRule with { Color = v }, null);
        return
        [
            count, width, style, color,
            Shorthand.OfGroups("columns", "auto | <integer 1-100>", [count]),
            Shorthand.OfGroups("column-rule", BorderProperties.LineSyntax, [width], [style], [color]),
            Column("column-span", "none | all", KeywordTable<ColumnSpan>.Parse, c => c.Span, (c, v) => c with { Span = v }),
            Column("column-fill", "balance | auto", Values.Words(("balance", true), ("auto", false)), c => c.IsBalanced, (c, v) => c with { IsBalanced = v }),
        ];
    }

    private static Longhand<T> Column<T>(
        string name, string syntax, ValueParser<T> parse, Func<ColumnStyle, T> get, Func<ColumnStyle, T, ColumnStyle> set) =>
        new(name, syntax, false, parse, style => get(style.Columns), (style, value) => style.Columns = set(style.Columns, value), get(ColumnStyle.Initial));

    private static Specified<int?>? ColumnCount(ValueReader reader)
    {
        if (reader.TryKeyword("auto"))
            return _ => null;
        if (reader.Current.Kind == CssTokenKind.Dimension)
            reader.Context.Problem = new ValueProblem("a width of columns", "Give the number of columns.");
        return reader.TryInteger(out var count) && count is >= 1 and <= 100 ? _ => count : null;
    }
}
