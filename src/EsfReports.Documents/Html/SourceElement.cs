using System.Collections.Immutable;
using System.Text;
using EsfReports.Diagnostics;

namespace EsfReports.Documents.Html;

/// <summary>
/// An element of HTML or SVG. It is built once, children after their parent, and then only read; the tag of <c>body</c> alone
/// is exchanged between one style of a document and the next.
/// </summary>
internal sealed class SourceElement : SourceNode
{
    private SourceNode? _first;
    private SourceNode? _last;
    private SourceElement? _lastElement;
    private (int Index, int Count)[]? _typePlaces;

    /// <summary>Creates an element and hangs it into its parent.</summary>
    public SourceElement(ElementTag tag, SourceElement? parent, SourceLocation origin)
        : base(origin)
    {
        Tag = tag;
        Parent = parent;
        if (parent is null)
            return;
        Index = parent.ElementCount++;
        PreviousElement = parent._lastElement;
        parent._lastElement = this;
        parent.Append(this);
    }

    /// <summary>What its tag says; only that of <c>body</c> changes.</summary>
    public ElementTag Tag { get; set; }

    /// <inheritdoc cref="ElementTag.Name"/>
    public string Name => Tag.Name;

    /// <inheritdoc cref="ElementTag.IsSvg"/>
    public bool IsSvg => Tag.IsSvg;

    /// <inheritdoc cref="ElementTag.Attributes"/>
    public AttributeList Attributes => Tag.Attributes;

    /// <inheritdoc cref="ElementTag.Id"/>
    public string? Id => Tag.Id;

    /// <inheritdoc cref="ElementTag.Classes"/>
    public ImmutableArray<string> Classes => Tag.Classes;

    /// <summary>Null for the root.</summary>
    public SourceElement? Parent { get; }

    /// <summary>Place among the elements of the parent, from 0.</summary>
    public int Index { get; }

    /// <summary>Number of children that are elements.</summary>
    public int ElementCount { get; private set; }

    /// <summary>Elements and text in the order of the source; comments are not kept.</summary>
    public SourceChildren Children => new(_first);

    /// <summary>Number of children of both kinds.</summary>
    public int ChildCount { get; private set; }

    /// <summary>Places among the elements of the same name, from 0, and their number; made when a selector first asks.</summary>
    public (int Index, int Count) PlaceInType => Parent is null ? (0, 1) : (Parent._typePlaces ??= Parent.CountTypes())[Index];

    /// <summary>The element before it with the same parent; null for the first.</summary>
    public SourceElement? PreviousElement { get; }

    /// <summary>The first piece of text directly in it; null if there is none.</summary>
    public SourceText? FirstText
    {
        get
        {
            var child = _first;
            while (child is not null and not SourceText)
                child = child.Next;
            return (SourceText?)child;
        }
    }

    /// <summary>The text of the element and of all in it.</summary>
    public string TextContent
    {
        get
        {
            var text = new StringBuilder();
            AppendText(this, text);
            return text.ToString();
        }
    }

    /// <summary>The first child of a name; null if there is none.</summary>
    public SourceElement? FirstChild(string name)
    {
        foreach (var child in Children)
        {
            if (child is SourceElement element && element.Name == name)
                return element;
        }

        return null;
    }

    /// <summary>Hangs a piece of text into the element.</summary>
    public void Add(SourceText text) => Append(text);

    private void Append(SourceNode node)
    {
        if (_last is null)
            _first = node;
        else
            _last.Next = node;
        _last = node;
        ChildCount++;
    }

    private (int Index, int Count)[] CountTypes()
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        var places = new (int Index, int Count)[ElementCount];
        for (var child = _lastElement; child is not null; child = child.PreviousElement)
            counts[child.Name] = counts.GetValueOrDefault(child.Name) + 1;

        var left = new Dictionary<string, int>(counts, StringComparer.Ordinal);
        for (var child = _lastElement; child is not null; child = child.PreviousElement)
            places[child.Index] = (--left[child.Name], counts[child.Name]);
        return places;
    }

    private static void AppendText(SourceElement element, StringBuilder text)
    {
        foreach (var child in element.Children)
        {
            if (child is SourceText piece)
                text.Append(piece.Text);
            else
                AppendText((SourceElement)child, text);
        }
    }
}
