namespace EsfReports.Excel;

/// <summary>How a cell shows its value; what the value of <c>data-format</c> stands for.</summary>
internal enum CellFormat : byte
{
    /// <summary>Text, or nothing.</summary>
    Text,

    /// <summary>A whole number with groups of thousands.</summary>
    Integer,

    /// <summary>A number without groups of thousands, such as a year.</summary>
    Plain,

    /// <summary>Two decimals.</summary>
    Decimal,

    /// <summary>Kronor without öre; the cell keeps them.</summary>
    Kronor,

    /// <summary>A value in kronor shown in millions with one decimal.</summary>
    MillionKronor,

    /// <summary>A share from 0 to 1 shown in whole percent.</summary>
    Percent,

    /// <summary>A share from 0 to 1 shown in percent with one decimal.</summary>
    PercentDecimal,

    /// <summary>A day, as 2020-08-01.</summary>
    Date,
}
