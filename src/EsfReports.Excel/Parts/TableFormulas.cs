using System.Globalization;
using System.Text;

namespace EsfReports.Excel;

/// <summary>Writes formulas with references to the columns of Excel tables.</summary>
internal static class TableFormulas
{
    /// <summary>As <c>SUBTOTAL(109,Projekt[Deltagare])</c>.</summary>
    public static string Subtotal(TotalFunction function, string table, string column) =>
        string.Create(CultureInfo.InvariantCulture, $"SUBTOTAL({function.Number},{table}{Column(column)})");

    /// <summary>
    /// The column in brackets. Names with signs that mean something in formulas have two pairs of them, and some signs an apostrophe.
    /// </summary>
    private static string Column(string name)
    {
        var isSimple = name.All(character => char.IsLetterOrDigit(character) || character is '_' or ' ');
        return isSimple ? $"[{name}]" : $"[[{Escape(name)}]]";
    }

    private static string Escape(string name)
    {
        var text = new StringBuilder(name.Length + 4);
        foreach (var character in name)
        {
            if (character is '[' or ']' or '#' or '\'')
                text.Append('\'');
            text.Append(character);
        }

        return text.ToString();
    }
}
