using System.Collections.Immutable;
using EsfReports.Fonts;

namespace EsfReports.Layout.Inline;

/// <summary>Gathers words and spaces in a row that can be painted as one run; used over and over.</summary>
internal sealed class GlyphRunBuilder
{
    private readonly ValueList<GlyphPart> _parts = new();
    private string _text = string.Empty;
    private double _spacing;
    private int _start;
    private int _end;

    public bool IsEmpty => _parts.Count == 0;

    /// <summary>The item whose style and tag the run has.</summary>
    public int Item { get; private set; } = -1;

    /// <summary>Style and font of the run; null before the first piece.</summary>
    public RunStyle? Run { get; private set; }

    /// <summary>Starts with another paragraph.</summary>
    public void Start(string text)
    {
        _text = text;
        _parts.Clear();
    }

    /// <summary>Whether the glyphs of some text can join the run.</summary>
    public bool CanJoin(int item, RunStyle run, int start) => _parts.Count > 0 && item == Item && ReferenceEquals(run, Run) && start == _end;

    /// <summary>Begins a run.</summary>
    /// <param name="item">The item whose style and tag it has.</param>
    /// <param name="run">Style and font.</param>
    /// <param name="start">Where in the paragraph its text starts.</param>
    /// <param name="tracking">Added to the letter spacing of the style, in points.</param>
    public void Begin(int item, RunStyle run, int start, double tracking)
    {
        (Item, Run, _start, _end) = (item, run, start, start);
        _spacing = run.Style.LetterSpacing + tracking;
        _parts.Clear();
    }

    /// <summary>Adds glyphs of a word.</summary>
    /// <param name="glyphs">In font units.</param>
    /// <param name="textStart">Where in the paragraph their indices count from.</param>
    /// <param name="textEnd">Where in the paragraph their text ends.</param>
    public void Add(ImmutableArray<ShapedGlyph> glyphs, int textStart, int textEnd)
    {
        if (glyphs.Length > 0)
            _parts.Add(GlyphPart.Word(glyphs, textStart - _start));
        _end = textEnd;
    }

    /// <summary>Adds a space of a given width.</summary>
    public void AddSpace(ShapedWord space, int textIndex, double width)
    {
        _parts.Add(GlyphPart.Space(space.Glyphs, textIndex - _start, width));
        _end = textIndex + 1;
    }

    /// <summary>Adds a space that takes no part in the width of the line, if its text follows that of the run.</summary>
    public void AddSpaceIfNext(int textIndex, ShapedWord space, double width)
    {
        if (textIndex == _end)
            AddSpace(space, textIndex, width);
    }

    /// <summary>Drops the glyphs.</summary>
    public void Clear() => _parts.Clear();

    /// <summary>The run, with line ends read as spaces; the builder is empty afterwards.</summary>
    /// <param name="substitute">What the glyphs show; null if they show their text.</param>
    /// <param name="actualText">What they stand for; null if that is their text.</param>
    public GlyphRun Finish(string? substitute = null, string? actualText = null)
    {
        var own = _text.Substring(_start, _end - _start);
        var (font, size) = (Run!.Font, Run.Style.FontSize);
        var run = substitute is null
            ? new GlyphRun(font, size, [.. _parts.Values], own.Replace('\n', ' '), null, _spacing)
            : new GlyphRun(font, size, Renumbered(substitute.Length), substitute, actualText ?? own, _spacing);
        _parts.Clear();
        return run;
    }

    // The glyphs of a substitute stand for its characters one by one, and keep the advances that they have together.
    private ImmutableArray<GlyphPart> Renumbered(int length)
    {
        var renumbered = ImmutableArray.CreateBuilder<GlyphPart>();
        foreach (var part in _parts.Values)
        {
            for (var index = 0; index < part.Glyphs.Length; index++)
            {
                var number = renumbered.Count;
                var glyph = part.Glyphs[index] with { TextIndex = 0, TextLength = number < length ? 1 : 0 };
                renumbered.Add(GlyphPart.Space([glyph], Math.Min(number, length - 1), part.Advance(index, Run!.Scale, _spacing)));
            }
        }

        return renumbered.ToImmutable();
    }
}
