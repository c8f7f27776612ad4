using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml;
using System.Xml.Linq;
using EsfReports.Diagnostics;
using EsfReports.Documents;

namespace EsfReports.Excel.Tests;

/// <summary>Makes styled documents from well-formed markup, all with initial styles: a workbook does not look at styles.</summary>
/// <remarks><c>{U+0001}</c> in text and attributes stands for a character that XML cannot hold.</remarks>
internal static partial class TestDocument
{
    public const string File = "workbook.html";

    private static readonly AttributeList NoAttributes = AttributeList.Empty;
    private static readonly PageStyles NoPages = default!;

    public static DocumentMetadata Metadata { get; } = new(
        "Projekt i Småland", "sv", "Svenska ESF-rådet", "Beviljade projekt", "ESF", new DateOnly(2026, 11, 1));

    /// <summary>A document with this body; line numbers in messages count from the first line of the text.</summary>
    public static StyledDocument Parse(string body, DocumentMetadata? metadata = null)
    {
        var root = XElement.Parse("<body>" + body + "</body>", LoadOptions.PreserveWhitespace | LoadOptions.SetLineInfo);
        return new StyledDocument(metadata ?? Metadata, Convert(root), NoPages, []);
    }

    /// <summary>A document with one sheet.</summary>
    public static StyledDocument Sheet(string content) => Parse($"<section data-sheet=\"Blad\">{content}</section>");

    /// <summary>A document with one sheet that holds one Excel table.</summary>
    public static StyledDocument Table(string rows, string header = "<th>A</th><th>B</th>", string attributes = "") => Sheet(
        $"<table data-table=\"Tabell\" {attributes}><thead><tr>{header}</tr></thead><tbody>{rows}</tbody></table>");

    private static StyledElement Convert(XElement element) => new(
        element.Name.LocalName,
        element.HasAttributes
            ? new AttributeList([.. element.Attributes().Select(item => KeyValuePair.Create(item.Name.LocalName, Expand(item.Value)))])
            : NoAttributes,
        ComputedStyle.Initial,
        element.Nodes().Select(Convert).OfType<StyledNode>().ToImmutableArray(),
        Place(element));

    private static StyledNode? Convert(XNode node) => node switch
    {
        XElement element => Convert(element),
        XText text => new StyledText(Expand(text.Value), Place(text)),
        _ => null,
    };

    private static SourceLocation Place(IXmlLineInfo node) => new(File, node.LineNumber, node.LinePosition);

    private static string Expand(string text) => text.Contains('{')
        ? Placeholder().Replace(text, match => ((char)int.Parse(match.Groups[1].ValueSpan, NumberStyles.HexNumber, CultureInfo.InvariantCulture)).ToString())
        : text;

    [GeneratedRegex(@"\{U\+([0-9A-F]{4})\}")]
    private static partial Regex Placeholder();
}
