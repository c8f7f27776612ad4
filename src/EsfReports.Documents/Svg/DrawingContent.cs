using System.Runtime.CompilerServices;
using EsfReports.Diagnostics;
using EsfReports.Documents.Html;

namespace EsfReports.Documents.Svg;

/// <summary>What stands in an <c>svg</c> element: its elements and texts in the order of the source, and where they come from.</summary>
internal sealed class DrawingContent
{
    private readonly List<Part> _parts = [];

    /// <summary>Notes the content of an element.</summary>
    public DrawingContent(SourceElement svg) => Add(svg, 0);

    /// <summary>The same for the same content; made without noting it.</summary>
    public static int HashOf(SourceElement element)
    {
        var hash = (RuntimeHelpers.GetHashCode(element.Tag) * 31) + element.Origin.Line;
        foreach (var child in element.Children)
            hash = (hash * 31) + (child is SourceText text ? text.Text.Length : HashOf((SourceElement)child));
        return hash;
    }

    /// <summary>Whether another element has this content and stands in the same place of its template.</summary>
    public bool IsOf(SourceElement svg)
    {
        var index = 0;
        return IsOf(svg, 0, ref index) && index == _parts.Count;
    }

    private void Add(SourceElement element, int depth)
    {
        _parts.Add(new Part(depth, element.Tag, null, element.Origin));
        foreach (var child in element.Children)
        {
            if (child is SourceText text)
                _parts.Add(new Part(depth, null, text.Text, default));
            else
                Add((SourceElement)child, depth + 1);
        }
    }

    private bool IsOf(SourceElement element, int depth, ref int index)
    {
        if (index == _parts.Count || !_parts[index++].Is(element, depth))
            return false;
        foreach (var child in element.Children)
        {
            var isSame = child is SourceText text
                ? index < _parts.Count && _parts[index++].Is(text, depth)
                : IsOf((SourceElement)child, depth + 1, ref index);
            if (!isSame)
                return false;
        }

        return true;
    }

    private sealed class Part(int depth, ElementTag? tag, string? text, SourceLocation origin)
    {
        public bool Is(SourceElement element, int otherDepth) => ReferenceEquals(tag, element.Tag) && depth == otherDepth && origin == element.Origin;

        public bool Is(SourceText other, int otherDepth) => text == other.Text && depth == otherDepth;
    }
}
