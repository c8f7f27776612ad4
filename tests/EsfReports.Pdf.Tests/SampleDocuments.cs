using System.Text;
using EsfReports.Diagnostics;
using EsfReports.Documents;
using EsfReports.Layout;

namespace EsfReports.Pdf.Tests;

/// <summary>Documents that together use everything that the writer can write.</summary>
internal static class SampleDocuments
{
    private static readonly ContentTag Rule = ContentTag.ArtifactOf(ArtifactKind.Layout);

    /// <summary>Heading, paragraphs, list, table, figure, links, note and furniture on two pages.</summary>
    public static PagedDocument Everything()
    {
        var builder = new DocumentBuilder();
        builder.Bookmarks.Add(new Bookmark(1, "Nya vägar till arbete", new Destination(0, 50, 40)));
        builder.Bookmarks.Add(new Bookmark(2, "Resultat", new Destination(1, 50, 40)));
        builder.Destinations["resultat"] = new Destination(1, 50, 40);

        AddFirstPage(builder);
        builder.EndPage();
        AddSecondPage(builder);
        return builder.Build();
    }

    public static byte[] SourceRecord => Encoding.UTF8.GetBytes("""{"id":"2020/00312","title":"Nya vägar"}""");

    public static PdfOptions WithSource { get; } = new(
        "EsfReports 0.1.0", [new PdfAttachment("2020-00312.json", "application/json", "Källpost för projektet", SourceRecord)]);

    private static void AddFirstPage(DocumentBuilder builder)
    {
        builder.Text(ContentTag.ArtifactOf(ArtifactKind.RunningHeader), 50, 25, "Svenska ESF-rådet", size: 8);
        builder.Text(ContentTag.Of(builder.Add(StructureRole.Heading1)), 50, 60, "Nya vägar till arbete", Fonts.Bold, 24);
        builder.Item(new PathItem(PathData.Rectangle(50, 66, 495, 1), new SvgPaint.Solid(new Color(0, 51, 153)), false, null, Rule));

        AddParagraphWithLink(builder);
        AddList(builder);
        AddFigure(builder);
        builder.Text(ContentTag.ArtifactOf(ArtifactKind.RunningFooter), 280, 820, "Sida 1 av 2", size: 8);
    }

    private static void AddParagraphWithLink(DocumentBuilder builder)
    {
        var paragraph = builder.Add(StructureRole.Paragraph);
        builder.Text(ContentTag.Of(paragraph), 50, 90, "Projektet får 395\u00A0478 kr. Läs mer på ");
        var link = builder.Add(new StructureElement(StructureRole.Link, SourceLocation.None) { Alternative = null }, paragraph);
        builder.Text(ContentTag.Of(link), 230, 90, "projektets sida");
        builder.Text(ContentTag.Of(paragraph), 305, 90, " eller under ");
        var inner = builder.Add(StructureRole.Link, paragraph);
        builder.Text(ContentTag.Of(inner), 365, 90, "Resultat");
        builder.Text(ContentTag.Of(paragraph), 405, 90, ".");
        builder.Link(new LinkArea(new Rectangle(230, 80, 75, 14), "https://example.org/projekt/nya-vägar", "Projektets sida", link));
        builder.Link(new LinkArea(new Rectangle(365, 80, 40, 14), "#resultat", "Avsnittet Resultat", inner));

        var english = builder.Add(new StructureElement(StructureRole.Paragraph, SourceLocation.None) { Language = "en" });
        builder.Text(ContentTag.Of(english), 50, 110, "Co-funded by the European Union", Fonts.Ubuntu);
    }

    private static void AddList(DocumentBuilder builder)
    {
        var list = builder.Add(new StructureElement(StructureRole.List, SourceLocation.None) { Numbering = ListNumbering.Disc });
        string[] items = ["Offentlig effektivitet", "Vägledning och språk"];
        for (var i = 0; i < items.Length; i++)
        {
            var item = builder.Add(StructureRole.ListItem, list);
            builder.Text(ContentTag.Of(builder.Add(StructureRole.Label, item)), 50, 140 + (16 * i), "•");
            builder.Text(ContentTag.Of(builder.Add(StructureRole.ListBody, item)), 65, 140 + (16 * i), items[i]);
        }
    }

    private static void AddFigure(DocumentBuilder builder)
    {
        var figure = builder.Add(new StructureElement(StructureRole.Figure, SourceLocation.None)
        {
            Alternative = "Stapeldiagram: stödet växer från 2 till 5 miljoner kronor.",
            IsBlock = true,
        });
        var tag = ContentTag.Of(figure);
        var gradient = new SvgPaint.LinearGradient(
            0, 0, 0, 100, [new GradientStop(0, new Color(0, 51, 153)), new GradientStop(1, new Color(255, 204, 0, 128))]);
        builder.Item(new GroupItem(
            [
                new PathItem(PathData.Rectangle(0, 40, 30, 60), gradient, false, null, tag),
                new PathItem(
                    PathData.Rectangle(40, 0, 30, 100),
                    new SvgPaint.Solid(new Color(255, 204, 0, 200)),
                    false,
                    new SvgStroke(new SvgPaint.Solid(Color.Black), 1, LineCap.Round, LineJoin.Bevel, 4, [3, 2], 1),
                    tag),
                DocumentBuilder.Line(tag, 0, 112, "2021", Fonts.Regular, 8),
            ],
            new Transform(1.5, 0, 0, 1.5, 60, 200),
            PathData.Rectangle(-5, -5, 90, 130),
            0.8,
            tag));
    }

    private static void AddSecondPage(DocumentBuilder builder)
    {
        builder.Text(ContentTag.Of(builder.Add(StructureRole.Heading2)), 50, 60, "Resultat", Fonts.Bold, 16);
        AddTable(builder);

        var paragraph = builder.Add(StructureRole.Paragraph);
        builder.Text(ContentTag.Of(paragraph), 50, 170, "Ett avsnitt med en not");
        var note = builder.Add(StructureRole.Note, paragraph);
        builder.Text(ContentTag.Of(note), 50, 780, "1 Uppgiften är inte granskad.", size: 8);

        var split = builder.Add(StructureRole.Paragraph);
        var tag = ContentTag.Of(split);
        builder.Item(DocumentBuilder.Line(tag, 50, 200, "Arbetsmarknads-", Fonts.Regular, 11, "Arbetsmarknads\u00AD"));
        builder.Item(DocumentBuilder.Line(tag, 50, 216, "politik och fl\u00ADit, flytt x\u0301", Fonts.Noto, 11));
        builder.Text(ContentTag.ArtifactOf(ArtifactKind.RunningFooter), 280, 820, "Sida 2 av 2", size: 8);
    }

    private static void AddTable(DocumentBuilder builder)
    {
        var table = builder.Add(new StructureElement(StructureRole.Table, SourceLocation.None) { Summary = "Stöd per år" });
        var head = builder.Add(StructureRole.TableRow, builder.Add(StructureRole.TableHead, table));
        string[] titles = ["År", "Stöd", "Anmärkning"];
        for (var i = 0; i < titles.Length; i++)
        {
            var cell = new StructureElement(StructureRole.HeaderCell, SourceLocation.None) { Id = $"h{i}", Scope = HeaderScope.Column };
            builder.Text(ContentTag.Of(builder.Add(cell, head)), 50 + (100 * i), 90, titles[i], Fonts.Bold);
        }

        var body = builder.Add(StructureRole.TableBody, table);
        string[][] rows = [["2020", "1\u202F200\u00A0000 kr", ""], ["2021", "−3 %", "ändrat"]];
        for (var y = 0; y < rows.Length; y++)
        {
            var row = builder.Add(StructureRole.TableRow, body);
            for (var x = 0; x < rows[y].Length; x++)
            {
                var cell = builder.Add(new StructureElement(StructureRole.DataCell, SourceLocation.None) { Headers = [$"h{x}"] }, row);
                if (rows[y][x].Length > 0)
                    builder.Text(ContentTag.Of(cell), 50 + (100 * x), 106 + (16 * y), rows[y][x]);
            }
        }
    }
}
