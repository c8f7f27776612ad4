namespace EsfReports.Excel;

/// <summary>What a workbook can hold: Excel's own limits, beyond which it repairs a file or refuses it.</summary>
internal static class SheetLimits
{
    public const int Rows = 1_048_576;

    public const int Columns = 16_384;

    /// <summary>UTF-16 units in a cell.</summary>
    public const int CellLength = 32_767;

    /// <summary>UTF-16 units in a sheet's name.</summary>
    public const int SheetNameLength = 31;

    /// <summary>UTF-16 units in the name of a table, a column or a range.</summary>
    public const int NameLength = 255;

    /// <summary>Characters in the address of a link.</summary>
    public const int LinkLength = 2_079;

    /// <summary>UTF-16 units in the tip of a link.</summary>
    public const int TipLength = 255;

    /// <summary>Links in a sheet.</summary>
    public const int Links = 65_530;

    /// <summary>Digits that a number keeps.</summary>
    public const int SignificantDigits = 15;
}
