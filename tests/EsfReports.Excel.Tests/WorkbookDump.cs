using System.Text;
using System.Xml.Linq;

namespace EsfReports.Excel.Tests;

/// <summary>Writes a workbook as text that a reviewer can judge: part by part, one cell a line.</summary>
internal static class WorkbookDump
{
    private static readonly XNamespace Spreadsheet = Namespaces.Spreadsheet;

    public static string Of(TestWorkbook workbook)
    {
        var text = new StringBuilder();
        foreach (var name in workbook.Names)
        {
            text.Append("== ").Append(name).Append('\n');
            Append(text, workbook[name].Root!, 0);
            text.Append('\n');
        }

        return text.ToString();
    }

    /// <summary>What a cell holds.</summary>
    public static string Describe(XElement cell)
    {
        var formula = cell.Element(Spreadsheet + "f") is { } element ? $" = {element.Value}" : string.Empty;
        var value = cell.Element(Spreadsheet + "v")?.Value;
        return (string?)cell.Attribute("t") switch
        {
            "inlineStr" => $"text \"{cell.Value.Replace("\n", "\\n", StringComparison.Ordinal)}\"",
            "e" => "error " + value + formula,
            _ => value is null ? "blank" : "number " + value + formula,
        };
    }

    private static void Append(StringBuilder text, XElement element, int depth)
    {
        text.Append(' ', 2 * depth);
        if (element.Name == Spreadsheet + "c")
        {
            text.Append($"{(string?)element.Attribute("r"),-5} style {(string?)element.Attribute("s"),-3} {Describe(element)}\n");
            return;
        }

        text.Append(element.Name.LocalName);
        foreach (var attribute in element.Attributes().Where(item => !item.IsNamespaceDeclaration))
            text.Append($" {attribute.Name.LocalName}=\"{attribute.Value}\"");
        if (!element.HasElements && element.Value.Length > 0)
            text.Append($" \"{element.Value}\"");
        text.Append('\n');
        foreach (var child in element.Elements())
            Append(text, child, depth + 1);
    }
}
