using System.IO.Compression;
using System.Xml.Linq;
using EsfReports.Diagnostics;
using EsfReports.Documents;

namespace EsfReports.Excel.Tests;

/// <summary>A workbook as it was written, with its parts to look into.</summary>
internal sealed class TestWorkbook
{
    private static readonly WorkbookWriter Writer = new(words: WordsOf);
    private static readonly XNamespace Spreadsheet = Namespaces.Spreadsheet;

    private readonly Dictionary<string, XDocument> _parts = new(StringComparer.Ordinal);

    private TestWorkbook(byte[] bytes, IReadOnlyList<Diagnostic> diagnostics)
    {
        Bytes = bytes;
        Diagnostics = diagnostics;
        using var archive = new ZipArchive(new MemoryStream(bytes));
        foreach (var entry in archive.Entries)
        {
            using var stream = entry.Open();
            _parts.Add(entry.FullName, XDocument.Load(stream, LoadOptions.PreserveWhitespace));
            Names.Add(entry.FullName);
        }
    }

    public byte[] Bytes { get; }

    public IReadOnlyList<Diagnostic> Diagnostics { get; }

    /// <summary>Names of the parts in the order of the file.</summary>
    public List<string> Names { get; } = [];

    public XDocument this[string part] => _parts[part];

    public static TestWorkbook Write(StyledDocument document)
    {
        using var output = new MemoryStream();
        var diagnostics = Writer.Write(document, output);
        return new TestWorkbook(output.ToArray(), diagnostics);
    }

    /// <summary>A cell of a sheet, as <c>text "0012"</c>, <c>number 12</c>, <c>blank</c>; null if it is not there.</summary>
    public string? Cell(string reference, int sheet = 1)
    {
        var cell = _parts[PartNames.Sheet(sheet)].Descendants(Spreadsheet + "c").FirstOrDefault(item => (string?)item.Attribute("r") == reference);
        return cell is null ? null : WorkbookDump.Describe(cell);
    }

    /// <summary>The elements of a name in a part of a workbook or one of its sheets.</summary>
    public IEnumerable<XElement> Elements(string part, string name) => _parts[part].Descendants(Spreadsheet + name);

    /// <summary>Words as texts files have them.</summary>
    public static WorkbookWords WordsOf(string language) => language switch
    {
        "sv" => new WorkbookWords("{n}\u00A0kr", "{n}\u00A0mnkr", "{n}\u00A0%", "Sida {page} av {pages}"),
        "en" => new WorkbookWords("SEK\u00A0{n}", "SEK\u00A0{n}\u00A0million", "{n}%", "Page {page} of {pages}"),
        _ => WorkbookWords.Neutral,
    };

    /// <summary>The diagnostics as a user reads them.</summary>
    public string Messages => string.Join("\n", Diagnostics);
}
