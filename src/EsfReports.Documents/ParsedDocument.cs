using EsfReports.Documents.Html;

namespace EsfReports.Documents;

/// <summary>A document as a tree, with its style sheets: what <see cref="DocumentReader.Parse"/> makes. It may be styled several times.</summary>
/// <remarks>It holds on to the text and the whole tree: let go of it once it is styled. Threads that style one document wait for each other.</remarks>
public sealed class ParsedDocument
{
    private readonly DocumentContext _context;
    private readonly ParsedContent? _content;
    private readonly SourceElement? _body;
    private readonly ElementTag? _bodyTag;
    private readonly Lock _lock = new();

    internal ParsedDocument(DocumentContext context, ParsedContent? content)
    {
        _context = context;
        _content = content;
        _body = content?.Root.FirstChild("body");
        _bodyTag = _body?.Tag;
    }

    /// <summary>Works out the styles of the document.</summary>
    /// <param name="bodyClass">A class that <c>body</c> gets after those that are written; null for none.</param>
    /// <returns>The same as reading the text with that class: what was found in the text is in every result.</returns>
    public DocumentResult Style(string? bodyClass = null)
    {
        var context = _context.Copy();
        if (_content is null)
            return new DocumentResult(null, context.Diagnostics);

        // The elements in the body know their parent, so the tag is exchanged in the tree itself.
        lock (_lock)
        {
            if (_body is not null)
                _body.Tag = bodyClass is null ? _bodyTag! : WithClass(_bodyTag!.Attributes, bodyClass);
            return new DocumentResult(Style(_content, context), context.Diagnostics);
        }
    }

    private StyledDocument Style(ParsedContent content, DocumentContext context)
    {
        var (root, metadata, cascade, findings) = content;
        var styler = new ElementStyler(cascade, context);
        var node = styler.Style(root, null);
        context.Diagnostics.AddRange(findings);
        var styled = _body is null ? null : new StyledTreeBuilder(styler, context).Build(_body, node);
        styled ??= new StyledElement("body", AttributeList.Empty, node.Style, [], root.Origin);
        styled = RootBox.Hand(node.Style, styled, root.Origin, context.Diagnostics);
        return new StyledDocument(metadata, styled, cascade.PagesOf(node.Style), cascade.FontFaces);
    }

    private static ElementTag WithClass(AttributeList attributes, string name) =>
        new("body", isSvg: false, attributes.With("class", $"{attributes["class"]} {name}".TrimStart()));
}
