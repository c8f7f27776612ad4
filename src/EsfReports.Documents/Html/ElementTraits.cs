namespace EsfReports.Documents.Html;

/// <summary>What the rules for nesting ask of an element; its name alone decides.</summary>
[Flags]
internal enum ElementTraits
{
    None = 0,

    /// <summary><c>li</c>.</summary>
    Item = 1,

    /// <summary><c>p</c>.</summary>
    Paragraph = 1 << 1,

    /// <summary><c>dt</c> and <c>dd</c>.</summary>
    Description = 1 << 2,

    /// <summary>Lists of all kinds.</summary>
    List = 1 << 3,

    /// <summary><c>table</c>.</summary>
    Table = 1 << 4,

    /// <summary><c>td</c> and <c>th</c>.</summary>
    Cell = 1 << 5,

    /// <summary><c>tr</c>.</summary>
    Row = 1 << 6,

    /// <summary><c>thead</c>, <c>tbody</c> and <c>tfoot</c>.</summary>
    Section = 1 << 7,

    /// <summary><c>caption</c>.</summary>
    Caption = 1 << 8,

    /// <summary><c>colgroup</c>.</summary>
    ColumnGroup = 1 << 9,

    /// <summary><c>col</c>.</summary>
    Column = 1 << 10,

    /// <summary><c>html</c>, <c>head</c> and <c>body</c>.</summary>
    Document = 1 << 11,

    /// <summary><c>a</c>.</summary>
    Link = 1 << 12,

    /// <summary>There is no end tag and no content.</summary>
    Void = 1 << 13,

    /// <summary>The content is text up to the end tag (HTML, 13.1.2.6).</summary>
    RawText = 1 << 14,

    /// <summary>It may end without an end tag.</summary>
    OptionalEnd = 1 << 15,

    /// <summary>It belongs into the head if nothing of the body was seen.</summary>
    OfHead = 1 << 16,

    /// <summary>It ends a paragraph that is open.</summary>
    EndsParagraph = 1 << 17,

    /// <summary>Tables and their parts.</summary>
    TablePart = Table | Cell | Row | Section | Caption | ColumnGroup | Column,

    /// <summary>Only holds parts of a table, so that white space in it means nothing.</summary>
    TableStructure = Table | Row | Section | ColumnGroup,

    /// <summary>What an end tag of something around it does not reach through.</summary>
    Scope = Table | Cell | Caption,
}
