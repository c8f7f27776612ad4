using System.Collections.Immutable;
using EsfReports.Diagnostics;
using EsfReports.Documents;
using EsfReports.Fonts;
using EsfReports.Layout;

namespace EsfReports.Pdf.Tests;

/// <summary>Builds laid-out documents by hand: what is added goes to the page that is open, at the place given.</summary>
internal sealed class DocumentBuilder
{
    private readonly List<Page> _pages = [];
    private readonly List<PageItem> _items = [];
    private readonly List<LinkArea> _links = [];

    public StructureElement Root { get; } = Element(StructureRole.Document);

    public DocumentMetadata Metadata { get; set; } = new("Faktablad: Nya vägar", "sv", Date: new DateOnly(2026, 11, 22));

    public List<Bookmark> Bookmarks { get; } = [];

    public Dictionary<string, Destination> Destinations { get; } = [];

    public double Bleed { get; set; }

    public bool HasCropMarks { get; set; }

    public static StructureElement Element(StructureRole role) => new(role, SourceLocation.None);

    /// <summary>Adds an element below another one, or below the root.</summary>
    public StructureElement Add(StructureRole role, StructureElement? parent = null) => Add(Element(role), parent);

    public StructureElement Add(StructureElement element, StructureElement? parent = null)
    {
        (parent ?? Root).Add(element);
        return element;
    }

    /// <summary>Adds a line of text.</summary>
    public DocumentBuilder Text(ContentTag tag, double x, double y, string text, OpenTypeFont? font = null, double size = 11)
    {
        _items.Add(Line(tag, x, y, text, font ?? Fonts.Regular, size));
        return this;
    }

    /// <summary>A paragraph of one line.</summary>
    public DocumentBuilder Paragraph(double y, string text, StructureRole role = StructureRole.Paragraph) =>
        Text(ContentTag.Of(Add(role)), 50, y, text);

    public DocumentBuilder Item(PageItem item)
    {
        _items.Add(item);
        return this;
    }

    public DocumentBuilder Link(LinkArea link)
    {
        _links.Add(link);
        return this;
    }

    /// <summary>Ends the page.</summary>
    public DocumentBuilder EndPage(string? label = null, double width = 595.28, double height = 841.89)
    {
        _pages.Add(new Page(
            width, height, label ?? $"{_pages.Count + 1}", [.. _items], [.. _links], Bleed, HasCropMarks));
        _items.Clear();
        _links.Clear();
        return this;
    }

    public PagedDocument Build()
    {
        if (_items.Count > 0 || _pages.Count == 0)
            EndPage();
        return new PagedDocument(Metadata, [.. _pages], Root, [.. Bookmarks], Destinations);
    }

    public static TextItem Line(
        ContentTag tag, double x, double y, string text, OpenTypeFont font, double size, string? actualText = null, Color? color = null)
    {
        var shaped = new List<ShapedGlyph>();
        font.Shape(text, ShapingFeatures.Standard, shaped);
        return new TextItem(x, y, new GlyphRun(font, size, [GlyphPart.Word([.. shaped], 0)], text, actualText), color ?? Color.Black, tag);
    }
}
