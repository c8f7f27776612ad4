using System.Collections.Immutable;
using System.Text;
using EsfReports.Diagnostics;

namespace EsfReports.Documents.Html;

/// <summary>
/// An element of HTML or SVG. It is built once, children after their parent, and then only read; the attributes of <c>body</c> alone
/// are exchanged between one style of a document and the next.
/// </summary>
internal sealed class SourceElement : SourceNode
{
    private static readonly char[] Spaces = [' ', '\t', '\n', '\r', '\f'];

    private SourceNode? _first;
    private SourceNode? _last;
    private SourceElement? _lastElement;
    private (int Index, int Count)[]? _typePlaces;

    /// <summary>Creates an element and hangs it into its parent.</summary>
    public SourceElement(string name, bool isSvg, AttributeList attributes, SourceElement? parent, SourceLocation origin)
        : base(origin)
    {
        Name = name;
        IsSvg = isSvg;
        Replace(attributes);
        Parent = parent;
        if (parent is null)
            return;
        Index = parent.ElementCount++;
        PreviousElement = parent._lastElement;
        parent._lastElement = this;
        parent.Append(this);
    }

    /// <summary>Lower case in HTML; as the specification writes it in SVG.</summary>
    public string Name { get; }

    /// <summary>True in the namespace of SVG.</summary>
    public bool IsSvg { get; }

    public AttributeList Attributes { get; private set; }

    /// <summary>Null for the root.</summary>
    public SourceElement? Parent { get; }

    /// <summary>Null if there is no id.</summary>
    public string? Id { get; private set; }

    public ImmutableArray<string> Classes { get; private set; }

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

    /// <summary>Hangs a piece of text into the element.</summary>
    public void Add(SourceText text) => Append(text);

    /// <summary>Gives the element other attributes.</summary>
    public void Replace(AttributeList attributes)
    {
        Attributes = attributes;
        Id = attributes["id"];
        Classes = attributes["class"] is { Length: > 0 } classes ? Split(classes) : [];
    }

    private void Append(SourceNode node)
    {
        if (_last is null)
            _first = node;
        else
            _last.Next = node;
        _last = node;
        ChildCount++;
    }

    private static ImmutableArray<string> Split(string classes) => classes.AsSpan().IndexOfAny(Spaces) < 0
        ? [classes]
        : [.. classes.Split(Spaces, StringSplitOptions.RemoveEmptyEntries)];

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
