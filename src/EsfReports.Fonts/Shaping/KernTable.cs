using EsfReports.Fonts.Tables;

namespace EsfReports.Fonts.Shaping;

/// <summary>Kerning of fonts from before GPOS (<c>kern</c>, format 0).</summary>
internal sealed class KernTable
{
    private readonly uint[] _pairs;
    private readonly short[] _values;

    private KernTable(uint[] pairs, short[] values)
    {
        _pairs = pairs;
        _values = values;
    }

    /// <summary>Null if the font has no horizontal kerning of this format.</summary>
    public static KernTable? Read(TableView kern, LayoutBudget budget)
    {
        // Apple's version 1.0 begins with a 32-bit number and is not used by fonts for other systems.
        if (kern.Length < 18 || kern.UInt16(0) != 0)
            return null;

        var coverage = kern.UInt16(8);
        var isHorizontalFormat0 = coverage >> 8 == 0 && (coverage & 7) == 1;
        return isHorizontalFormat0 ? ReadPairs(kern, kern.UInt16(10), budget) : null;
    }

    public int Find(ushort first, ushort second)
    {
        var index = Array.BinarySearch(_pairs, ((uint)first << 16) | second);
        return index < 0 ? 0 : _values[index];
    }

    private static KernTable ReadPairs(TableView kern, int count, LayoutBudget budget)
    {
        budget.Spend(kern, count);
        var (pairs, values) = (new uint[count], new short[count]);
        for (var i = 0; i < count; i++)
        {
            pairs[i] = kern.UInt32(18 + (6 * i));
            values[i] = kern.Int16(22 + (6 * i));
            if (i > 0 && pairs[i] <= pairs[i - 1])
                throw kern.Broken("has pairs that are out of order");
        }

        return new KernTable(pairs, values);
    }
}
