namespace EsfReports.Layout.Text;

/// <summary>Line breaking classes of UAX #14, with its own short names; what its rule LB1 resolves is resolved already.</summary>
internal enum LineBreakClass : byte
{
    /// <summary>Letters and symbols: no break inside.</summary>
    AL,

    /// <summary>Opening punctuation.</summary>
    OP,

    /// <summary>Closing punctuation.</summary>
    CL,

    /// <summary>Closing parenthesis.</summary>
    CP,

    /// <summary>Quotation marks that open or close.</summary>
    QU,

    /// <summary>Glue: no-break space and the like.</summary>
    GL,

    /// <summary>No starters, such as small kana.</summary>
    NS,

    /// <summary>Exclamation and question marks.</summary>
    EX,

    /// <summary>Solidus.</summary>
    SY,

    /// <summary>Infix separators: full stop, comma, colon.</summary>
    IS,

    /// <summary>Prefixes of numbers: currency signs.</summary>
    PR,

    /// <summary>Postfixes of numbers: per cent.</summary>
    PO,

    /// <summary>Digits.</summary>
    NU,

    /// <summary>Hebrew letters.</summary>
    HL,

    /// <summary>Ideographs.</summary>
    ID,

    /// <summary>Leaders: the ellipsis.</summary>
    IN,

    /// <summary>Hyphen-minus.</summary>
    HY,

    /// <summary>Break after: hyphens, en dash, tab.</summary>
    BA,

    /// <summary>Break before.</summary>
    BB,

    /// <summary>Em dash.</summary>
    B2,

    /// <summary>Zero width space.</summary>
    ZW,

    /// <summary>Combining marks.</summary>
    CM,

    /// <summary>Word joiner.</summary>
    WJ,

    /// <summary>Zero width joiner.</summary>
    ZWJ,

    /// <summary>Objects in the line: images, inline blocks.</summary>
    CB,

    /// <summary>Base of an emoji.</summary>
    EB,

    /// <summary>Modifier of an emoji.</summary>
    EM,

    /// <summary>Regional indicators, two to a flag.</summary>
    RI,

    /// <summary>Space.</summary>
    SP,

    /// <summary>Line ends of all kinds.</summary>
    BK,

    CR,

    LF,

    NL,
}
