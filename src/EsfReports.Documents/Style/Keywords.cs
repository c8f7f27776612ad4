// The keywords of CSS properties, one enumeration a property, named as the specification names them.
namespace EsfReports.Documents;

/// <summary>Values of <c>display</c> in the subset (CSS Display 3).</summary>
public enum Display
{
    Inline, Block, InlineBlock, ListItem, Flex, InlineFlex, Grid,
    Table, TableCaption, TableColumnGroup, TableColumn, TableHeaderGroup, TableRowGroup, TableFooterGroup, TableRow, TableCell,
    None,
}

/// <summary>Values of <c>text-align</c>.</summary>
public enum TextAlign { Start, End, Left, Right, Center, Justify }

/// <summary>Values of <c>white-space</c> (CSS Text 3, 3).</summary>
public enum WhiteSpace { Normal, NoWrap, Pre, PreWrap, PreLine }

/// <summary>Values of <c>text-transform</c>.</summary>
public enum TextTransform { None, Uppercase, Lowercase, Capitalize }

/// <summary>Values of <c>hyphens</c> (CSS Text 3, 5.4).</summary>
public enum Hyphens { None, Manual, Auto }

/// <summary>Values of <c>text-wrap</c> (CSS Text 4, 6): pretty and balance ask for total-fit line breaking.</summary>
public enum TextWrap { Wrap, NoWrap, Pretty, Balance }

/// <summary>Values of <c>overflow-wrap</c> (CSS Text 3, 5.5).</summary>
public enum OverflowWrap { Normal, BreakWord, Anywhere }

/// <summary>Keywords of <c>vertical-align</c>; lengths are <see cref="VerticalAlign.Raise"/>.</summary>
public enum VerticalAlignKeyword { Baseline, Sub, Super, Top, TextTop, Middle, Bottom, TextBottom, Length }

/// <summary>Values of <c>border-style</c> in the subset.</summary>
public enum BorderStyle { None, Hidden, Solid, Dashed, Dotted, Double }

/// <summary>Values of <c>border-collapse</c>.</summary>
public enum BorderCollapse { Separate, Collapse }

/// <summary>Values of <c>table-layout</c>.</summary>
public enum TableLayout { Auto, Fixed }

/// <summary>Values of <c>caption-side</c>.</summary>
public enum CaptionSide { Top, Bottom }

/// <summary>Values of <c>break-before</c> and <c>break-after</c> (CSS Fragmentation 3, 3.1).</summary>
public enum BreakBetween { Auto, Avoid, AvoidPage, AvoidColumn, Page, Left, Right, Recto, Verso, Column }

/// <summary>Values of <c>break-inside</c>.</summary>
public enum BreakInside { Auto, Avoid, AvoidPage, AvoidColumn }

/// <summary>Values of <c>box-decoration-break</c>.</summary>
public enum BoxDecorationBreak { Slice, Clone }

/// <summary>Values of <c>box-sizing</c>.</summary>
public enum BoxSizing { ContentBox, BorderBox }

/// <summary>Values of <c>flex-direction</c> in the subset.</summary>
public enum FlexDirection { Row, Column }

/// <summary>Values of <c>flex-wrap</c> in the subset.</summary>
public enum FlexWrap { NoWrap, Wrap }

/// <summary>Values of <c>justify-content</c> and <c>align-content</c>.</summary>
public enum ContentDistribution { Normal, Start, End, Center, SpaceBetween, SpaceAround, SpaceEvenly, Stretch }

/// <summary>Values of <c>align-items</c>, <c>align-self</c> and <c>justify-items</c>.</summary>
public enum ItemAlignment { Auto, Normal, Stretch, Start, End, Center, Baseline }

/// <summary>Values of <c>list-style-position</c>.</summary>
public enum ListStylePosition { Outside, Inside }

/// <summary>Values of <c>list-style-type</c> and of counter styles (CSS Counter Styles 3, 6).</summary>
public enum CounterStyle { None, Disc, Circle, Square, Decimal, DecimalLeadingZero, LowerAlpha, UpperAlpha, LowerRoman, UpperRoman, EnDash, Text }

/// <summary>Lines of <c>text-decoration-line</c>.</summary>
[Flags]
public enum TextDecorationLines { None = 0, Underline = 1, Overline = 2, LineThrough = 4 }

/// <summary>Values of <c>font-variant-numeric</c> (CSS Fonts 4, 6.7).</summary>
[Flags]
public enum NumericVariants { Normal = 0, LiningNums = 1, OldstyleNums = 2, ProportionalNums = 4, TabularNums = 8, DiagonalFractions = 16, Ordinal = 32, SlashedZero = 64 }

/// <summary>Values of <c>column-span</c>.</summary>
public enum ColumnSpan { None, All }

/// <summary>Values of <c>overflow</c> in the subset: content is never scrolled.</summary>
public enum Overflow { Visible, Hidden }

/// <summary>Values of <c>object-fit</c> in the subset.</summary>
public enum ObjectFit { Fill, Contain, Cover }
