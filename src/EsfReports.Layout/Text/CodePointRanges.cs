using System.Globalization;

namespace EsfReports.Layout.Text;

/// <summary>A value for each code point, kept as ranges; the ranges that European text lives in are spread out for direct access.</summary>
internal sealed class CodePointRanges
{
    private const int DirectLength = 0x2400;

    private readonly byte[] _direct = new byte[DirectLength];
    private readonly int[] _starts;
    private readonly byte[] _values;

    private CodePointRanges(int[] starts, byte[] values)
    {
        _starts = starts;
        _values = values;
        for (var codePoint = 0; codePoint < DirectLength; codePoint++)
            _direct[codePoint] = Search(codePoint);
    }

    /// <summary>The value of a code point; 0 before the first range.</summary>
    public byte this[int codePoint] => (uint)codePoint < DirectLength ? _direct[codePoint] : Search(codePoint);

    /// <summary>Whether a unit of European text has a value; false for all others, whatever theirs is.</summary>
    public bool HasDirect(char unit, byte value) => unit < DirectLength && _direct[unit] == value;

    /// <summary>Reads a table whose lines are a code point in hexadecimal digits and the value that holds from there on.</summary>
    public static CodePointRanges Read(string name, Func<string, byte> parseValue)
    {
        var starts = new List<int>(2048);
        var values = new List<byte>(2048);
        foreach (var line in TextResource.ReadLines(name))
        {
            var space = line.IndexOf(' ', StringComparison.Ordinal);
            starts.Add(int.Parse(line.AsSpan(0, space), NumberStyles.HexNumber, CultureInfo.InvariantCulture));
            values.Add(parseValue(line[(space + 1)..]));
        }

        return new CodePointRanges([.. starts], [.. values]);
    }

    private byte Search(int codePoint)
    {
        var index = Array.BinarySearch(_starts, codePoint);
        if (index < 0)
            index = ~index - 1;
        return index < 0 ? (byte)0 : _values[index];
    }
}
