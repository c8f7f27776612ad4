namespace EsfReports.Excel;

/// <summary>What a cell is to the reader, which decides its font, lines and alignment.</summary>
internal enum CellRole : byte
{
    /// <summary>A cell that nothing was said about; number 0 of every style sheet.</summary>
    Default,

    /// <summary>h1.</summary>
    Title,

    /// <summary>h2.</summary>
    Heading,

    /// <summary>h3 to h6, and captions.</summary>
    Subheading,

    /// <summary>p.</summary>
    Paragraph,

    /// <summary>li.</summary>
    ListItem,

    /// <summary>dt.</summary>
    Label,

    /// <summary>dd.</summary>
    Fact,

    /// <summary>Head of a column of text.</summary>
    Header,

    /// <summary>Head of a column of numbers.</summary>
    NumberHeader,

    /// <summary>Head of several columns.</summary>
    GroupHeader,

    /// <summary>Cell of a table.</summary>
    Body,

    /// <summary>Number or date in a column that mostly holds text.</summary>
    BodyAmongText,

    /// <summary>Cell of a table that leads somewhere.</summary>
    BodyLink,

    /// <summary>Text outside of tables that leads somewhere.</summary>
    Link,

    /// <summary>Cell of the totals row.</summary>
    Total,

    /// <summary>Cell of the totals row that leads somewhere.</summary>
    TotalLink,
}
