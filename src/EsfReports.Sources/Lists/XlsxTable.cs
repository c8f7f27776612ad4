using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Xml;

namespace EsfReports.Sources;

/// <summary>Reads the rows of the first sheet of a workbook, one at a time.</summary>
/// <remarks>
/// Only what a list needs: texts, numbers and booleans as text. A date in a workbook is a number; <see cref="DateReader"/> knows it.
/// </remarks>
internal sealed class XlsxTable
{
    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const string Relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    // A list of all projects with their texts has some ten million characters. Rows are streamed; what is held in memory may not grow
    // beyond measure, because a small file can unpack to gigabytes.
    private const long MostStreamedCharacters = 2_000_000_000;
    private const long MostHeldCharacters = 300_000_000;

    private readonly ZipArchive _archive;
    private readonly List<string> _sharedStrings;

    private XlsxTable(ZipArchive archive)
    {
        _archive = archive;
        _sharedStrings = ReadSharedStrings();
    }

    /// <exception cref="InvalidDataException">The file is no workbook.</exception>
    /// <exception cref="XmlException">A part of the workbook is no XML.</exception>
    public static IEnumerable<TableRow> Read(Stream stream)
    {
        using var archive = new ZipArchive(stream, ZipArchiveMode.Read, leaveOpen: true);
        var table = new XlsxTable(archive);
        foreach (var row in table.Rows(table.FirstSheet()))
            yield return row;
    }

    private ZipArchiveEntry FirstSheet()
    {
        var id = FirstAttribute("xl/workbook.xml", "sheet", "id", Relations) ?? throw new InvalidDataException("The workbook has no sheet.");
        using var relations = Open("xl/_rels/workbook.xml.rels");
        while (relations.Read())
        {
            if (relations.LocalName == "Relationship" && relations.GetAttribute("Id") == id && relations.GetAttribute("Target") is { } target)
                return Entry(target.StartsWith('/') ? target[1..] : "xl/" + target);
        }

        throw new InvalidDataException("The workbook does not say where its sheet is.");
    }

    private string? FirstAttribute(string part, string element, string attribute, string space)
    {
        using var reader = Open(part);
        while (reader.Read())
        {
            if (reader.NodeType == XmlNodeType.Element && reader.LocalName == element)
                return reader.GetAttribute(attribute, space);
        }

        return null;
    }

    private List<string> ReadSharedStrings()
    {
        var strings = new List<string>();
        if (_archive.GetEntry("xl/sharedStrings.xml") is null)
            return strings;
        using var reader = Open("xl/sharedStrings.xml");
        while (reader.ReadToFollowing("si", Main))
        {
            using var item = reader.ReadSubtree();
            strings.Add(TextOf(item));
        }

        return strings;
    }

    private IEnumerable<TableRow> Rows(ZipArchiveEntry sheet)
    {
        using var reader = XmlReader.Create(sheet.Open(), Settings(MostStreamedCharacters));
        var number = 0;
        while (reader.ReadToFollowing("row", Main))
        {
            number = int.TryParse(reader.GetAttribute("r"), NumberStyles.None, CultureInfo.InvariantCulture, out var given) ? given : number + 1;
            using var row = reader.ReadSubtree();
            yield return new TableRow(number, Cells(row));
        }
    }

    private List<string> Cells(XmlReader row)
    {
        var cells = new List<string>();
        while (row.ReadToFollowing("c", Main))
        {
            var column = ColumnOf(row.GetAttribute("r")) ?? cells.Count;
            var type = row.GetAttribute("t");
            using var cell = row.ReadSubtree();
            while (cells.Count < column)
                cells.Add("");
            if (cells.Count == column)
                cells.Add(ValueOf(TextOf(cell), type));
        }

        return cells;
    }

    private string ValueOf(string text, string? type) => type switch
    {
        "s" => SharedString(text),
        "b" => text == "1" ? "Ja" : "Nej",
        // A formula that failed says nothing.
        "e" => "",
        null or "n" => Number(text),
        _ => text,
    };

    // Workbooks hold binary numbers with all their digits: 0.40000000000000002 is 0.4.
    private static string Number(string text) =>
        double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && Math.Abs(number) < 1e15
            ? ((decimal)number).ToString(CultureInfo.InvariantCulture)
            : text;

    private string SharedString(string text)
    {
        var isIndex = int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var index) && index < _sharedStrings.Count;
        return isIndex ? _sharedStrings[index] : throw new InvalidDataException("A cell points to a text that is not there.");
    }

    // The text of <v>, <t> and of the runs of rich text; formulas (<f>) and reading aids (<rPh>) are not text.
    private static string TextOf(XmlReader reader)
    {
        var text = new StringBuilder();
        reader.Read();
        while (!reader.EOF)
        {
            if (reader.NodeType == XmlNodeType.Element && reader.LocalName is ("v" or "t"))
                text.Append(reader.ReadElementContentAsString());
            else if (reader.NodeType == XmlNodeType.Element && reader.LocalName == "rPh")
                reader.Skip();
            else
                reader.Read();
        }

        return text.ToString();
    }

    // "AB12" is column 27. No sheet has more than 16,384 columns.
    private static int? ColumnOf(string? reference)
    {
        if (reference is null)
            return null;
        var column = 0;
        foreach (var letter in reference.TakeWhile(char.IsAsciiLetterUpper))
            column = (column * 26) + letter - 'A' + 1;
        return column is > 0 and <= 16_384 ? column - 1 : null;
    }

    private XmlReader Open(string part) => XmlReader.Create(Entry(part).Open(), Settings(MostHeldCharacters));

    private static XmlReaderSettings Settings(long mostCharacters) => new()
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        MaxCharactersInDocument = mostCharacters,
        IgnoreWhitespace = false,
    };

    private ZipArchiveEntry Entry(string part) =>
        _archive.GetEntry(part) ?? throw new InvalidDataException($"The workbook has no part {part}.");
}
