using System.Collections.Immutable;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using EsfReports.Diagnostics;

namespace EsfReports.Documents.Html;

/// <summary>Reads HTML into the tree that the rest of the project works on. The only place that knows AngleSharp.</summary>
internal sealed class HtmlTreeReader
{
    /// <summary>Elements around an element, at most.</summary>
    public const int MaximumDepth = 256;

    private const string SvgNamespace = "http://www.w3.org/2000/svg";

    private readonly SourceCursor _cursor;

    private HtmlTreeReader(SourceCursor cursor)
    {
        _cursor = cursor;
    }

    /// <summary>The root element, always <c>html</c>; null, and a message, if elements are nested too deep.</summary>
    public static SourceElement? Read(string html, Func<int, SourceLocation> locate, DiagnosticBag diagnostics)
    {
        var guard = new DepthGuard();
        var parser = new HtmlParser(new HtmlParserOptions
        {
            IsKeepingSourceReferences = true,
            MaximumDepth = int.MaxValue,
            OnCreated = (element, _) => guard.Check(element),
        });
        try
        {
            using var document = parser.ParseDocument(html);
            return new HtmlTreeReader(new SourceCursor(html, locate)).Convert(document.DocumentElement, null);
        }
        catch (DepthExceededException exceeded)
        {
            diagnostics.Add(DocumentDiagnostics.TooDeep(locate(Math.Max(exceeded.Index, 0)), MaximumDepth));
            return null;
        }
    }

    private SourceElement Convert(IElement source, SourceElement? parent)
    {
        _cursor.EnterElement(source.LocalName, source.SourceReference?.Position.Index ?? -1);
        var element = new SourceElement(
            source.LocalName, source.NamespaceUri == SvgNamespace, Attributes(source), parent, _cursor.Location);
        _cursor.LeaveTag();

        foreach (var child in source.ChildNodes)
            Add(child, element);
        _cursor.LeaveElement(source.LocalName);
        return element;
    }

    private void Add(INode node, SourceElement parent)
    {
        switch (node)
        {
            case IElement element:
                Convert(element, parent);
                break;
            case IText text:
                _cursor.EnterText(text.Data);
                parent.Add(new SourceText(text.Data, _cursor.Location, _cursor.Offset));
                break;
            case IComment:
                _cursor.SkipComment();
                break;
        }
    }

    private static AttributeList Attributes(IElement source)
    {
        var count = source.Attributes.Length;
        if (count == 0)
            return AttributeList.Empty;
        var items = ImmutableArray.CreateBuilder<KeyValuePair<string, string>>(count);
        foreach (var attribute in source.Attributes)
            items.Add(new KeyValuePair<string, string>(attribute.Name, attribute.Value));
        return new AttributeList(items.MoveToImmutable());
    }

    // The parser's time grows with the square of the depth, so that it has to be stopped while it works.
    private sealed class DepthGuard
    {
        private IElement? _last;

        public void Check(IElement created)
        {
            var depth = 1;
            for (INode? at = _last; at is not null; at = at.Parent)
                depth++;
            if (depth > MaximumDepth)
                throw new DepthExceededException(_last?.SourceReference?.Position.Index ?? -1);
            _last = created;
        }
    }

    private sealed class DepthExceededException(int index) : Exception
    {
        public int Index { get; } = index;
    }
}
