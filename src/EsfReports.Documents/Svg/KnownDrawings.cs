using EsfReports.Documents.Html;

namespace EsfReports.Documents.Svg;

/// <summary>
/// Drawings of <c>svg</c> elements that the style sheets see alike, by what stands in them: the emblem is the same in every document.
/// Serves many threads.
/// </summary>
internal sealed class KnownDrawings
{
    // An element of a template draws one thing, or something else in each document.
    private const int MaximumDrawings = 4;

    private readonly Lock _lock = new();
    private Known[] _known = [];
    private int _missed;

    /// <summary>The drawing of an element; null if it is not known.</summary>
    public SvgDrawing? Find(SourceElement svg, int hash)
    {
        foreach (var one in Volatile.Read(ref _known))
        {
            if (one.Hash == hash && one.Content.IsOf(svg))
                return one.Drawing;
        }

        return null;
    }

    /// <summary>True for what is looked for twice in a row: what is the document's own is not worth keeping.</summary>
    public bool IsWorthKeeping(int hash)
    {
        var isAgain = _missed == hash;
        _missed = hash;
        return isAgain && Volatile.Read(ref _known).Length < MaximumDrawings;
    }

    /// <summary>Keeps a drawing.</summary>
    public void Add(SourceElement svg, int hash, SvgDrawing drawing)
    {
        lock (_lock)
            Volatile.Write(ref _known, [.. _known, new Known(hash, new DrawingContent(svg), drawing)]);
    }

    private sealed record Known(int Hash, DrawingContent Content, SvgDrawing Drawing);
}
