using System.Collections.Immutable;
using EsfReports.Diagnostics;
using EsfReports.Documents;
using EsfReports.Layout.Inline;

namespace EsfReports.Layout;

/// <summary>
/// Names what a style asks for and layout does not do where it stands, or has no font for, so that nothing is dropped in silence. What has no effect by the
/// specifications themselves, such as the width of an inline box, is not named.
/// </summary>
internal sealed class IgnoredStyles(IFontLibrary fonts, DiagnosticBag diagnostics)
{
    // Named already; null until there is one.
    private HashSet<string>? _families;
    private readonly List<ImmutableArray<string>> _known = [];

    // Of the element before: most have that of what they stand in.
    private TextStyle? _lastText;

    /// <summary>Looks at an element and all that is in it.</summary>
    /// <param name="element">The element.</param>
    /// <param name="columns">What the columns that it stands in are to it.</param>
    public void Check(StyledElement element, ColumnContext columns = ColumnContext.None)
    {
        CheckBox(element);
        CheckBackground(element);
        CheckFamilies(element);
        if (columns == ColumnContext.Deeper && element.Style.Columns.Span == ColumnSpan.All)
            Report(element, "column-span: all", "Only children of the element with column-count can span its columns.");

        var inner = Inside(element, columns);
        foreach (var child in element.Children)
        {
            if (child is StyledElement nested)
                Check(nested, inner);
        }
    }

    private void CheckBox(StyledElement element)
    {
        switch (element.Style.Flow.Display)
        {
            case Display.TableRow or Display.TableRowGroup or Display.TableHeaderGroup or Display.TableFooterGroup:
                CheckRow(element);
                break;
            case Display.TableColumn or Display.TableColumnGroup:
                CheckColumn(element);
                break;
            case Display.Grid when element.Style.Flex.GridRows.Any(track => track.Kind == TrackSizeKind.Fraction):
                Report(element, "fr in grid-template-rows", "Rows are as high as their content; give a length, as in grid-template-rows: 40mm.");
                break;
            case Display.Inline when element.Style.Box.Opacity < 1 && !BoxBuilder.IsGraphic(element):
                Report(element, "opacity", "Add display: inline-block, or give the text a colour with alpha: rgb(0 0 0 / 50%).");
                break;
        }
    }

    // Text of a drawing behind other text could be read by nobody, and so has no place in the tags.
    private void CheckBackground(StyledElement element)
    {
        if (element.Style.Box.BackgroundImage is { Drawing: { } drawing } && drawing.Content.Any(HasText))
            Report(element, "text in the drawing of background-image", "Put the drawing into an img element, or turn its text into paths.");
    }

    private static bool HasText(SvgNode node) => node is SvgText || (node is SvgGroup group && group.Children.Any(HasText));

    private void CheckFamilies(StyledElement element)
    {
        var text = element.Style.Text;
        if (ReferenceEquals(text, _lastText))
            return;

        _lastText = text;
        var families = text.FontFamily;
        if (families.IsDefaultOrEmpty || IsKnown(families))
            return;

        _known.Add(families);
        if (HasFamilyOf(families))
            return;
        var names = string.Join(", ", families.Select(family => $"“{family}”"));
        _families ??= new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        if (_families.Add(names))
            diagnostics.Add(InlineDiagnostics.NoFamily(element.Origin, names));
    }

    // Generic families stand for any font (CSS Fonts 4, 2.1.3), so that a list that ends with one always has its way.
    private bool HasFamilyOf(ImmutableArray<string> families)
    {
        foreach (var family in families)
        {
            if (IsGeneric(family) || fonts.HasFamily(family))
                return true;
        }

        return false;
    }

    // A document has few lists of families, and its styles share them.
    private bool IsKnown(ImmutableArray<string> families)
    {
        foreach (var known in _known)
        {
            if (known == families)
                return true;
        }

        return false;
    }

    private static bool IsGeneric(string family) =>
        family.Equals("sans-serif", StringComparison.OrdinalIgnoreCase)
        || family.Equals("serif", StringComparison.OrdinalIgnoreCase)
        || family.Equals("monospace", StringComparison.OrdinalIgnoreCase)
        || family.Equals("system-ui", StringComparison.OrdinalIgnoreCase);

    private void CheckRow(StyledElement element)
    {
        if (element.Style.Box.BackgroundImage is not null)
            Report(element, "background-image", "Give it to the table or to the cells.");
        if (element.Style.Box.Opacity < 1)
            Report(element, "opacity", "Give it to the cells.");
    }

    private void CheckColumn(StyledElement element)
    {
        var box = element.Style.Box;
        if (!box.BackgroundColor.IsTransparent || box.BackgroundImage is not null)
            Report(element, "background", "Give it to the cells: td:nth-child(2) { … }.");
        if (BoxFrame.HasBorder(box))
            Report(element, "border", "Give it to the cells: td:nth-child(2) { … }.");
    }

    private void Report(StyledElement element, string property, string hint) =>
        diagnostics.Add(LayoutDiagnostics.NoEffect(element.Origin, property, element.Name, hint));

    private static ColumnContext Inside(StyledElement element, ColumnContext outer)
    {
        if (element.Style.Columns.Count > 1)
            return ColumnContext.Child;
        return outer == ColumnContext.None ? ColumnContext.None : ColumnContext.Deeper;
    }
}

/// <summary>How deep an element stands in columns.</summary>
internal enum ColumnContext { None, Child, Deeper }
