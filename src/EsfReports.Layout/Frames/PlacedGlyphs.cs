using System.Collections;
using System.Collections.Immutable;

namespace EsfReports.Layout;

/// <summary>The glyphs of a run, placed while they are looked at.</summary>
public readonly struct PlacedGlyphs : IEnumerable<PlacedGlyph>
{
    private readonly GlyphRun _run;

    internal PlacedGlyphs(GlyphRun run) => _run = run;

    /// <summary>From the first to the last.</summary>
    public Enumerator GetEnumerator() => new(_run);

    IEnumerator<PlacedGlyph> IEnumerable<PlacedGlyph>.GetEnumerator() => GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>Goes from part to part.</summary>
    public struct Enumerator : IEnumerator<PlacedGlyph>
    {
        private readonly ImmutableArray<GlyphPart> _parts;
        private readonly double _scale;
        private readonly double _spacing;
        private int _part;
        private int _glyph = -1;

        internal Enumerator(GlyphRun run)
        {
            _parts = run.Parts;
            _scale = run.Scale;
            _spacing = run.Spacing;
        }

        /// <inheritdoc/>
        public readonly PlacedGlyph Current => _parts.ItemRef(_part).Place(_glyph, _scale, _spacing);

        readonly object IEnumerator.Current => Current;

        /// <inheritdoc/>
        public bool MoveNext()
        {
            while (_part < _parts.Length)
            {
                if (++_glyph < _parts.ItemRef(_part).Glyphs.Length)
                    return true;
                (_part, _glyph) = (_part + 1, -1);
            }

            return false;
        }

        /// <inheritdoc/>
        public void Reset() => (_part, _glyph) = (0, -1);

        /// <inheritdoc/>
        public readonly void Dispose()
        {
        }
    }
}
