using System.Buffers.Binary;
using System.Collections.Immutable;

namespace EsfReports.Fonts.Subsetting;

/// <summary>Makes a TrueType program of some glyphs (ISO 32000-1, 9.9: glyf, head, hhea, hmtx, loca, maxp).</summary>
internal sealed class TrueTypeSubset
{
    private const int ShortLocationLimit = 2 * ushort.MaxValue;

    private readonly OpenTypeFont _font;
    private readonly GlyphTable _outlines;
    private readonly List<ushort> _glyphs;
    private readonly Dictionary<ushort, ushort> _numbers = [];

    private TrueTypeSubset(OpenTypeFont font, ImmutableArray<ushort> glyphs)
    {
        _font = font;
        _outlines = GlyphTable.Read(font.Directory, font.GlyphCount);
        _glyphs = [.. glyphs];
        for (var number = 0; number < _glyphs.Count; number++)
            _numbers[_glyphs[number]] = (ushort)number;
    }

    public static FontSubset Create(OpenTypeFont font, ImmutableArray<ushort> glyphs)
    {
        var subset = new TrueTypeSubset(font, glyphs);
        subset.AddComponents();
        return FontSubset.From(font, [.. subset._glyphs], subset.Build());
    }

    /// <summary>Adds the parts of composed glyphs, and the parts of these.</summary>
    private void AddComponents()
    {
        for (var number = 0; number < _glyphs.Count; number++)
        {
            foreach (var (_, component) in _outlines.ComponentsOf(_glyphs[number]))
            {
                if (_numbers.TryAdd(component, (ushort)_glyphs.Count))
                    _glyphs.Add(component);
            }
        }
    }

    private byte[] Build()
    {
        var (outlines, offsets) = BuildOutlines();
        var isLong = outlines.Length > ShortLocationLimit;
        var head = _font.Directory.Required("head").Slice(0, 54).Bytes.ToArray();
        BinaryPrimitives.WriteUInt32BigEndian(head.AsSpan(8), 0);
        BinaryPrimitives.WriteInt16BigEndian(head.AsSpan(50), (short)(isLong ? 1 : 0));
        var hhea = _font.Directory.Required("hhea").Slice(0, 36).Bytes.ToArray();
        BinaryPrimitives.WriteUInt16BigEndian(hhea.AsSpan(34), (ushort)_glyphs.Count);

        return FontFile.Build(
        [
            ("glyf", outlines),
            ("head", head),
            ("hhea", hhea),
            ("hmtx", BuildMetrics()),
            ("loca", BuildLocations(offsets, isLong)),
            ("maxp", BuildMaximums()),
        ]);
    }

    private (byte[] Outlines, List<int> Offsets) BuildOutlines()
    {
        var table = new TableBuilder();
        var offsets = new List<int> { 0 };
        foreach (var glyph in _glyphs)
        {
            AppendOutline(table, glyph);
            table.Align(2);
            offsets.Add(table.Length);
        }

        return (table.ToArray(), offsets);
    }

    private void AppendOutline(TableBuilder table, ushort glyph)
    {
        var outline = _outlines.Outline(glyph);
        if (outline.Length == 0)
            return;
        if (GlyphTable.IsComposite(outline))
            table.Append(Renumber(outline, _outlines.ComponentsOf(glyph)));
        else
            SimpleGlyph.AppendWithoutHints(table, outline);
    }

    /// <summary>A composed glyph with the new numbers of its parts; instructions behind them are cut off.</summary>
    private byte[] Renumber(ReadOnlySpan<byte> outline, List<(int Position, ushort Glyph)> components)
    {
        var end = 0;
        var copy = outline.ToArray();
        foreach (var (position, component) in components)
        {
            var flags = BinaryPrimitives.ReadUInt16BigEndian(copy.AsSpan(position - 2));
            BinaryPrimitives.WriteUInt16BigEndian(copy.AsSpan(position - 2), (ushort)(flags & ~CompositeGlyph.HasInstructions));
            BinaryPrimitives.WriteUInt16BigEndian(copy.AsSpan(position), _numbers[component]);
            end = position - 2 + CompositeGlyph.LengthOf(flags);
        }

        return copy[..end];
    }

    private byte[] BuildMetrics()
    {
        var table = new TableBuilder();
        var metrics = _font.Directory.Required("hmtx");
        int count = _font.Directory.Required("hhea").UInt16(34);
        foreach (var glyph in _glyphs)
        {
            var position = glyph < count ? (4 * glyph) + 2 : (4 * count) + (2 * (glyph - count));
            table.UInt16(_font.AdvanceOf(glyph));
            table.UInt16(position + 2 <= metrics.Length ? metrics.UInt16(position) : 0);
        }

        return table.ToArray();
    }

    private static byte[] BuildLocations(List<int> offsets, bool isLong)
    {
        var table = new TableBuilder();
        foreach (var offset in offsets)
        {
            if (isLong)
                table.UInt32((uint)offset);
            else
                table.UInt16(offset / 2);
        }

        return table.ToArray();
    }

    /// <summary>The limits of the whole font, but for the count of glyphs and for what only hints need.</summary>
    private byte[] BuildMaximums()
    {
        const int FirstHintLimit = 14;
        const int EndOfHintLimits = 28;

        var maxp = _font.Directory.Required("maxp").Bytes.ToArray();
        BinaryPrimitives.WriteUInt16BigEndian(maxp.AsSpan(4), (ushort)_glyphs.Count);
        if (maxp.Length >= EndOfHintLimits)
        {
            // One zone, nothing else: maxZones is 1 or 2, and hints are gone.
            maxp.AsSpan(FirstHintLimit, EndOfHintLimits - FirstHintLimit).Clear();
            maxp[FirstHintLimit + 1] = 1;
        }

        return maxp;
    }
}
