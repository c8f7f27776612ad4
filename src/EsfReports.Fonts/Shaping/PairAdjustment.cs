using EsfReports.Fonts.Tables;

namespace EsfReports.Fonts.Shaping;

/// <summary>
/// Kerning and the like (GPOS type 2). Pairs are looked up in the font's own bytes, whose bounds were checked when it was read;
/// copying them would take longer than most documents need them.
/// </summary>
internal abstract class PairAdjustment(Coverage coverage, int firstFormat, int secondFormat) : Subtable(coverage)
{
    /// <summary>Pairs only change the advance of the first glyph, so that they can be kept in a <see cref="KerningCache"/>.</summary>
    public bool IsPlainKerning { get; } = secondFormat == 0 && Adjustment.IsAdvanceOnly(firstFormat);

    protected int FirstFormat { get; } = firstFormat;

    protected int SecondFormat { get; } = secondFormat;

    public static PairAdjustment Read(TableView table, ReadOnlyMemory<byte> bytes, LayoutBudget budget) => table.UInt16(0) switch
    {
        1 => GlyphPairAdjustment.Read(table, bytes, budget),
        2 => ClassPairAdjustment.Read(table, bytes, budget),
        var format => throw table.Broken($"has a pair adjustment of format {format}; 1 and 2 are known"),
    };

    public override int Apply(ref ShapingRun run, int index, LookupFlags flags)
    {
        var next = run.Next(index, flags);
        if (next < 0 || !TryFind(run.Glyph(index), run.Glyph(next), out var first, out var second))
            return -1;

        first.ApplyTo(ref run.Span[index]);
        if (SecondFormat == 0)
            return next;
        second.ApplyTo(ref run.Span[next]);
        return next + 1;
    }

    /// <summary>False if the next subtable is to be asked.</summary>
    public abstract bool TryFind(ushort firstGlyph, ushort secondGlyph, out Adjustment first, out Adjustment second);

    /// <summary>Reads both records of a pair.</summary>
    protected bool Found(TableView table, int position, out Adjustment first, out Adjustment second)
    {
        first = Adjustment.Read(table, position, FirstFormat);
        second = Adjustment.Read(table, position + Adjustment.SizeOf(FirstFormat), SecondFormat);
        return true;
    }
}

/// <summary>Pairs of glyphs (format 1).</summary>
internal sealed class GlyphPairAdjustment(
    Coverage coverage, int firstFormat, int secondFormat, ReadOnlyMemory<byte> bytes, int[] sets)
    : PairAdjustment(coverage, firstFormat, secondFormat)
{
    private readonly int _recordSize = 2 + Adjustment.SizeOf(firstFormat) + Adjustment.SizeOf(secondFormat);

    public static new GlyphPairAdjustment Read(TableView table, ReadOnlyMemory<byte> bytes, LayoutBudget budget)
    {
        int firstFormat = table.UInt16(4), secondFormat = table.UInt16(6);
        var recordSize = 2 + Adjustment.SizeOf(firstFormat) + Adjustment.SizeOf(secondFormat);
        var sets = new int[table.UInt16(8)];
        budget.Spend(table, sets.Length);
        for (var i = 0; i < sets.Length; i++)
        {
            sets[i] = table.UInt16(10 + (2 * i));
            table.Checked(sets[i] + 2, table.UInt16(sets[i]) * recordSize);
        }

        return new GlyphPairAdjustment(Coverage.Read(table.Follow(2), budget), firstFormat, secondFormat, bytes, sets);
    }

    public override bool TryFind(ushort firstGlyph, ushort secondGlyph, out Adjustment first, out Adjustment second)
    {
        (first, second) = (default, default);
        var place = Coverage.IndexOf(firstGlyph);
        if (place < 0 || place >= sets.Length)
            return false;

        var table = new TableView(bytes.Span, "GPOS");
        var (low, high) = (0, table.UInt16(sets[place]) - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            var record = sets[place] + 2 + (middle * _recordSize);
            var glyph = table.UInt16(record);
            if (glyph == secondGlyph)
                return Found(table, record + 2, out first, out second);
            if (glyph < secondGlyph)
                low = middle + 1;
            else
                high = middle - 1;
        }

        return false;
    }
}

/// <summary>Pairs of classes of glyphs (format 2).</summary>
internal sealed class ClassPairAdjustment : PairAdjustment
{
    private const int MatrixPosition = 16;

    private readonly ReadOnlyMemory<byte> _bytes;
    private readonly ClassDefinition _firstClasses;
    private readonly ClassDefinition _secondClasses;
    private readonly int _firstCount;
    private readonly int _secondCount;
    private readonly int _recordSize;

    private ClassPairAdjustment(TableView table, ReadOnlyMemory<byte> bytes, LayoutBudget budget)
        : base(Coverage.Read(table.Follow(2), budget), table.UInt16(4), table.UInt16(6))
    {
        _bytes = bytes;
        _firstClasses = ClassDefinition.ReadAt(table, 8, budget);
        _secondClasses = ClassDefinition.ReadAt(table, 10, budget);
        _firstCount = table.UInt16(12);
        _secondCount = table.UInt16(14);
        _recordSize = Adjustment.SizeOf(FirstFormat) + Adjustment.SizeOf(SecondFormat);
        var size = (long)_firstCount * _secondCount * _recordSize;
        table.Checked(MatrixPosition, size <= int.MaxValue ? (int)size : int.MaxValue);
    }

    public static new ClassPairAdjustment Read(TableView table, ReadOnlyMemory<byte> bytes, LayoutBudget budget) =>
        new(table, bytes, budget);

    public override bool TryFind(ushort firstGlyph, ushort secondGlyph, out Adjustment first, out Adjustment second)
    {
        (first, second) = (default, default);
        if (Coverage.IndexOf(firstGlyph) < 0)
            return false;

        var (firstClass, secondClass) = (_firstClasses.ClassOf(firstGlyph), _secondClasses.ClassOf(secondGlyph));
        if (firstClass >= _firstCount || secondClass >= _secondCount)
            return false;
        var record = MatrixPosition + (((firstClass * _secondCount) + secondClass) * _recordSize);
        return Found(new TableView(_bytes.Span, "GPOS"), record, out first, out second);
    }
}
