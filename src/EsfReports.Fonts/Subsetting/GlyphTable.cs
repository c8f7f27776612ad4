using System.Buffers.Binary;
using EsfReports.Fonts.Tables;

namespace EsfReports.Fonts.Subsetting;

/// <summary>The outlines of a TrueType font (<c>loca</c>, <c>glyf</c>).</summary>
internal sealed class GlyphTable
{
    private const int MaximumDepth = 16;

    private readonly ReadOnlyMemory<byte> _glyphs;
    private readonly int[] _offsets;

    private GlyphTable(ReadOnlyMemory<byte> glyphs, int[] offsets)
    {
        _glyphs = glyphs;
        _offsets = offsets;
    }

    private int GlyphCount => _offsets.Length - 1;

    public static GlyphTable Read(TableDirectory tables, int glyphCount)
    {
        var isLong = tables.Required("head").UInt16(50) != 0;
        var loca = tables.Required("loca");
        var length = tables.Required("glyf").Length;
        var offsets = new int[glyphCount + 1];
        for (var i = 0; i < offsets.Length; i++)
        {
            offsets[i] = isLong ? loca.Int32(4 * i) : 2 * loca.UInt16(2 * i);
            if (offsets[i] > length || (i > 0 && offsets[i] < offsets[i - 1]))
                throw loca.Broken("points outside the outlines");
        }

        return new GlyphTable(tables.Memory("glyf"), offsets);
    }

    /// <summary>The outline of a glyph; empty for a glyph that shows nothing.</summary>
    public ReadOnlySpan<byte> Outline(int glyph) => _glyphs.Span[_offsets[glyph].._offsets[glyph + 1]];

    /// <summary>Fails unless all glyphs are whole and no glyph is a part of itself.</summary>
    public void Check()
    {
        for (var glyph = 0; glyph < GlyphCount; glyph++)
            CheckDepth(glyph, 0);
    }

    /// <summary>The glyphs that a glyph is composed of, with the places in the outline where their numbers stand.</summary>
    public List<(int Position, ushort Glyph)> ComponentsOf(int glyph)
    {
        var outline = Outline(glyph);
        var components = new List<(int Position, ushort Glyph)>();
        if (!IsComposite(outline))
            return components;

        var position = CompositeGlyph.HeaderLength;
        ushort flags;
        do
        {
            var view = new TableView(outline, "glyf");
            flags = view.UInt16(position);
            components.Add((position + 2, view.UInt16(position + 2)));
            position += CompositeGlyph.LengthOf(flags);
        }
        while ((flags & CompositeGlyph.MoreComponents) != 0);

        new TableView(outline, "glyf").Checked(position, 0);
        return components;
    }

    public static bool IsComposite(ReadOnlySpan<byte> outline) =>
        outline.Length >= 2 && BinaryPrimitives.ReadInt16BigEndian(outline) < 0;

    private void CheckDepth(int glyph, int depth)
    {
        var outline = new TableView(Outline(glyph), "glyf");
        if (outline.Length == 0)
            return;
        outline.Checked(0, CompositeGlyph.HeaderLength);
        if (!IsComposite(outline.Bytes))
            return;
        if (depth > MaximumDepth)
            throw outline.Broken("has a glyph that is a part of itself");

        foreach (var (_, component) in ComponentsOf(glyph))
        {
            if (component >= GlyphCount)
                throw outline.Broken($"composes a glyph of glyph {component}, but there are {GlyphCount}");
            CheckDepth(component, depth + 1);
        }
    }
}
