using System.Collections.Immutable;
using EsfReports.Diagnostics;
using EsfReports.Documents;
using EsfReports.Fonts;
using EsfReports.Layout;
using EsfReports.Testing;

namespace EsfReports.Benchmarks.Pdf;

/// <summary>Pages of made-up text, laid out on a simple grid.</summary>
internal static class GeneratedPages
{
    private const double PageWidth = 595.28;
    private const double PageHeight = 841.89;
    private const int RowsPerPage = 40;
    private const int Columns = 8;

    private const string Text =
        "Projektet ska ge deltagarna en väg till arbete eller studier genom vägledning, språkträning och praktik hos arbetsgivare i länet. "
        + "Målgruppen är personer som står långt från arbetsmarknaden, och minst hälften ska vara kvinnor. Stödet från Europeiska "
        + "socialfonden uppgår till 12 345 678 kr och kompletteras av offentlig finansiering från kommunerna. Effekterna följs upp "
        + "tillsammans med Arbetsförmedlingen och de fackliga organisationerna fram till den 31 december 2027.";

    public static string[] Words { get; } = Text.Split(' ');

    public static OpenTypeFont[] ReadFonts()
    {
        string[] files = ["SourceSans3-Regular.ttf", "SourceSans3-Bold.ttf", "SourceSans3-Semibold.ttf", "Ubuntu-Regular.ttf"];
        return Array.ConvertAll(files, file => OpenTypeFont.Read(
            File.ReadAllBytes(Path.Combine(Repository.Templates, "theme", "fonts", file)), file, new DiagnosticBag())!);
    }

    /// <summary>Two pages with headings, paragraphs of justified lines and the statement in a font of its own.</summary>
    public static PagedDocument FactSheet(OpenTypeFont[] fonts)
    {
        var root = Element(StructureRole.Document);
        var pages = Enumerable.Range(0, 2).Select(page => Sheet(fonts, root, page)).ToImmutableArray();
        return Document(root, pages);
    }

    /// <summary>A table of eight columns and forty rows a page.</summary>
    public static PagedDocument Table(OpenTypeFont[] fonts, int pageCount)
    {
        var root = Element(StructureRole.Document);
        var body = Child(Child(root, StructureRole.Table), StructureRole.TableBody);
        var pages = Enumerable.Range(0, pageCount).Select(page => TablePage(fonts, body, page)).ToImmutableArray();
        return Document(root, pages);
    }

    private static Page Sheet(OpenTypeFont[] fonts, StructureElement root, int number)
    {
        var items = ImmutableArray.CreateBuilder<PageItem>();
        items.Add(Line(fonts[1], 20, 50, 60, "Nya vägar till arbete", Child(root, StructureRole.Heading1), 300));
        for (int paragraph = 0, y = 90; paragraph < 6; paragraph++, y += 110)
        {
            items.Add(Line(fonts[2], 13, 50, y, "Bakgrund och mål", Child(root, StructureRole.Heading2), 110));
            var element = Child(root, StructureRole.Paragraph);
            for (var line = 0; line < 5; line++)
                items.Add(Line(fonts[0], 10.5, 50, y + 18 + (line * 15), string.Join(' ', Words[(line * 11)..((line + 1) * 11)]), element, 495));
        }

        items.Add(Line(fonts[3], 9, 50, 790, "Medfinansieras av Europeiska unionen", Child(root, StructureRole.Paragraph), 180));
        return new Page(PageWidth, PageHeight, $"{number + 1}", items.DrainToImmutable(), []);
    }

    private static Page TablePage(OpenTypeFont[] fonts, StructureElement body, int number)
    {
        var items = ImmutableArray.CreateBuilder<PageItem>();
        for (var row = 0; row < RowsPerPage; row++)
        {
            var tableRow = Child(body, StructureRole.TableRow);
            var y = 60 + (18 * row);
            items.Add(new PathItem(
                PathData.Rectangle(40, y + 5, 515, 0.5), new SvgPaint.Solid(new Color(200, 200, 200)), false, null, ContentTag.ArtifactOf(ArtifactKind.Layout)));
            for (var column = 0; column < Columns; column++)
            {
                var text = Words[(number + (row * Columns) + (column * 3)) % Words.Length];
                var role = column == 0 ? StructureRole.HeaderCell : StructureRole.DataCell;
                items.Add(Line(fonts[0], 9, 40 + (64 * column), y, text, Child(tableRow, role), 0));
            }
        }

        return new Page(PageWidth, PageHeight, $"{number + 1}", items.DrainToImmutable(), []);
    }

    /// <summary>A line that is spread to a width; 0 leaves it as it is.</summary>
    private static TextItem Line(OpenTypeFont font, double size, double x, double y, string text, StructureElement element, double width)
    {
        var shaped = new List<ShapedGlyph>();
        font.Shape(text, ShapingFeatures.Standard, shaped);
        var scale = size / font.Metrics.UnitsPerEm;
        var natural = shaped.Sum(glyph => glyph.Advance) * scale;
        var spaces = text.Count(letter => letter == ' ');
        var extra = width > natural && spaces > 0 ? (width - natural) / spaces : 0;
        var parts = shaped.Select(glyph => text[glyph.TextIndex] == ' '
            ? GlyphPart.Space([glyph], 0, (glyph.Advance * scale) + extra)
            : GlyphPart.Word([glyph], 0));
        return new TextItem(x, y, new GlyphRun(font, size, [.. parts], text), Color.Black, ContentTag.Of(element));
    }

    private static PagedDocument Document(StructureElement root, ImmutableArray<Page> pages) => new(
        new DocumentMetadata("Faktablad", "sv", Date: new DateOnly(2026, 11, 22)),
        pages,
        root,
        [new Bookmark(1, "Faktablad", new Destination(0, 0, 0))],
        new Dictionary<string, Destination>());

    private static StructureElement Element(StructureRole role) => new(role, SourceLocation.None);

    private static StructureElement Child(StructureElement parent, StructureRole role)
    {
        var child = Element(role);
        parent.Add(child);
        return child;
    }
}
