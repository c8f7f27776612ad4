using EsfReports.Documents.Html;

namespace EsfReports.Documents;

/// <summary>A document as a tree, before any style: what <see cref="DocumentReader.Parse"/> makes and <see cref="DocumentReader.Style(ParsedDocument, string?)"/> takes.</summary>
/// <remarks>It holds on to the text and the whole tree: let go of it once it is styled. Threads that style one document wait for each other.</remarks>
public sealed class ParsedDocument
{
    private readonly SourceElement? _root;
    private readonly SourceElement? _body;
    private readonly AttributeList _bodyAttributes;
    private readonly DocumentContext _context;
    private readonly Lock _lock = new();

    internal ParsedDocument(SourceElement? root, DocumentContext context)
    {
        _root = root;
        _body = root?.Children.OfType<SourceElement>().FirstOrDefault(child => child.Name == "body");
        _bodyAttributes = _body?.Attributes ?? AttributeList.Empty;
        _context = context;
    }

    /// <summary>Styles the tree with a class on its body; every result begins with what was found while parsing.</summary>
    internal DocumentResult Style(string? bodyClass, Func<SourceElement, SourceElement?, DocumentContext, StyledDocument?> style)
    {
        var context = _context.Copy();
        if (_root is null)
            return new DocumentResult(null, context.Diagnostics);

        // The elements in the body know their parent, so the class is exchanged in the tree itself.
        lock (_lock)
        {
            _body?.Replace(bodyClass is null ? _bodyAttributes : _bodyAttributes.With("class", $"{_bodyAttributes["class"]} {bodyClass}".TrimStart()));
            return new DocumentResult(style(_root, _body, context), context.Diagnostics);
        }
    }
}
