using System.Numerics;
using EsfReports.Fonts.Tables;

namespace EsfReports.Fonts.Shaping;

/// <summary>How a glyph is moved and widened, in font units (OpenType, "Value Record").</summary>
internal readonly record struct Adjustment(int X, int Y, int Advance)
{
    private const int XPlacement = 1;
    private const int YPlacement = 2;
    private const int XAdvance = 4;

    /// <summary>Only the advance changes: kerning as nearly all fonts have it.</summary>
    public static bool IsAdvanceOnly(int format) => (format & (XPlacement | YPlacement)) == 0;

    /// <summary>Bytes of a record; each bit of the format is one value of two bytes.</summary>
    public static int SizeOf(int format) => 2 * BitOperations.PopCount((uint)format & 0xFF);

    public static Adjustment Read(TableView table, int position, int format)
    {
        var (x, y, advance) = (0, 0, 0);
        if ((format & XPlacement) != 0)
            (x, position) = (table.Int16(position), position + 2);
        if ((format & YPlacement) != 0)
            (y, position) = (table.Int16(position), position + 2);
        if ((format & XAdvance) != 0)
            advance = table.Int16(position);
        return new Adjustment(x, y, advance);
    }

    public void ApplyTo(ref ShapedGlyph glyph) => glyph = glyph with
    {
        Advance = glyph.Advance + Advance,
        OffsetX = glyph.OffsetX + X,
        OffsetY = glyph.OffsetY + Y,
    };
}

/// <summary>Moves or widens single glyphs (GPOS type 1).</summary>
internal sealed class SingleAdjustment(Coverage coverage, Adjustment[] adjustments) : Subtable(coverage)
{
    public static SingleAdjustment Read(TableView table, LayoutBudget budget)
    {
        var isShared = table.UInt16(0) == 1;
        int format = table.UInt16(4);
        var adjustments = new Adjustment[isShared ? 1 : table.UInt16(6)];
        budget.Spend(table, adjustments.Length);
        for (var i = 0; i < adjustments.Length; i++)
            adjustments[i] = Adjustment.Read(table, (isShared ? 6 : 8) + (i * Adjustment.SizeOf(format)), format);
        return new SingleAdjustment(Coverage.Read(table.Follow(2), budget), adjustments);
    }

    public override int Apply(ref ShapingRun run, int index, LookupFlags flags)
    {
        var place = Coverage.IndexOf(run.Glyph(index));
        if (place < 0 || adjustments.Length == 0)
            return -1;

        adjustments[Math.Min(place, adjustments.Length - 1)].ApplyTo(ref run.Span[index]);
        return index + 1;
    }
}
