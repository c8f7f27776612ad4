using System.Collections.Immutable;
using System.Runtime.InteropServices;
using EsfReports.Fonts;

namespace EsfReports.Layout.Inline;

/// <summary>Gathers glyphs of pieces in a row that can be painted as one run; used over and over.</summary>
internal sealed class GlyphRunBuilder(string text)
{
    private const int FirstCapacity = 128;

    // Enough for most lines; cells of tables are shorter still.
    private PlacedGlyph[] _glyphs = new PlacedGlyph[Math.Min(text.Length + 1, FirstCapacity)];
    private int _count;
    private int _start;
    private int _end;

    public bool IsEmpty => _count == 0;

    /// <summary>The item whose style and tag the run has.</summary>
    public int Item { get; private set; } = -1;

    /// <summary>Style and font of the run; null before the first piece.</summary>
    public RunStyle? Run { get; private set; }

    /// <summary>Sum of the advances of all glyphs.</summary>
    public double Width { get; private set; }

    /// <summary>Whether the glyphs of some text can join the run.</summary>
    public bool CanJoin(int item, RunStyle run, int start) => _count > 0 && item == Item && ReferenceEquals(run, Run) && start == _end;

    /// <summary>Begins a run.</summary>
    public void Begin(int item, RunStyle run, int start)
    {
        (Item, Run, _start, _end, _count, Width) = (item, run, start, start, 0, 0);
    }

    /// <summary>Adds glyphs.</summary>
    /// <param name="glyphs">In font units.</param>
    /// <param name="textStart">Where in the paragraph their indices count from.</param>
    /// <param name="textEnd">Where in the paragraph their text ends.</param>
    /// <param name="spacing">Added to each typographic character, in points.</param>
    public void Add(ReadOnlySpan<ShapedGlyph> glyphs, int textStart, int textEnd, double spacing)
    {
        if (_count + glyphs.Length > _glyphs.Length)
            Array.Resize(ref _glyphs, Math.Max(_glyphs.Length * 2, _count + glyphs.Length));

        var scale = Run!.Scale;
        var offset = textStart - _start;
        foreach (ref readonly var glyph in glyphs)
        {
            var advance = (glyph.Advance * scale) + (glyph.TextLength > 0 ? spacing : 0);
            Width += advance;
            _glyphs[_count++] = new PlacedGlyph(
                glyph.Glyph, advance, glyph.OffsetX * scale, glyph.OffsetY * scale, glyph.TextIndex + offset, glyph.TextLength);
        }

        _end = textEnd;
    }

    /// <summary>Adds a space of a given width.</summary>
    public void AddSpace(ShapedWord space, int textIndex, double width)
    {
        Add(space.Glyphs, textIndex, textIndex + 1, 0);
        ref var glyph = ref _glyphs[_count - 1];
        Width += width - glyph.Advance;
        glyph = glyph with { Advance = width };
    }

    /// <summary>Adds a space that takes no part in the width of the line, if its text follows that of the run.</summary>
    public void AddSpaceIfNext(int textIndex, ShapedWord space, double width)
    {
        if (textIndex == _end)
            AddSpace(space, textIndex, width);
    }

    /// <summary>Drops the glyphs.</summary>
    public void Clear() => _count = 0;

    /// <summary>The run, with line ends read as spaces; the builder is empty afterwards.</summary>
    /// <param name="substitute">What the glyphs show; null if they show their text.</param>
    /// <param name="actualText">What they stand for; null if that is their text.</param>
    public GlyphRun Finish(string? substitute = null, string? actualText = null)
    {
        var own = text.Substring(_start, _end - _start);
        var glyphs = ImmutableCollectionsMarshal.AsImmutableArray(_glyphs.AsSpan(0, _count).ToArray());
        var run = substitute is null
            ? new GlyphRun(Run!.Font, Run.Style.FontSize, glyphs, own.Replace('\n', ' '))
            : new GlyphRun(Run!.Font, Run.Style.FontSize, Renumber(glyphs, substitute.Length), substitute, actualText ?? own);
        _count = 0;
        return run;
    }

    // The glyphs of a substitute stand for its characters one by one.
    private static ImmutableArray<PlacedGlyph> Renumber(ImmutableArray<PlacedGlyph> glyphs, int length)
    {
        var renumbered = new PlacedGlyph[glyphs.Length];
        for (var index = 0; index < glyphs.Length; index++)
            renumbered[index] = glyphs[index] with { TextIndex = Math.Min(index, length - 1), TextLength = index < length ? 1 : 0 };
        return ImmutableCollectionsMarshal.AsImmutableArray(renumbered);
    }
}
