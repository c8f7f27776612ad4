using EsfReports.Fonts.Tables;

namespace EsfReports.Fonts.Subsetting;

/// <summary>A DICT: operators with their operands (Adobe Technical Note 5176, 4), kept as bytes, because most are only copied.</summary>
internal sealed class CompactFontDictionary
{
    private const int Escape = 12;

    private readonly List<Entry> _entries = [];

    /// <summary>Reads a dictionary; operators of two bytes get numbers from 1200 on.</summary>
    public static CompactFontDictionary Read(ReadOnlySpan<byte> bytes)
    {
        var dictionary = new CompactFontDictionary();
        var view = new TableView(bytes, CompactFont.Table);
        var operands = new List<int>();
        for (int position = 0, start = 0; position < bytes.Length;)
        {
            int value = view.Byte(position);
            if (value > 21)
            {
                operands.Add(ReadOperand(view, ref position));
                continue;
            }

            position++;
            var name = value == Escape ? (100 * Escape) + view.Byte(position++) : value;
            dictionary._entries.Add(new Entry(name, [.. operands], bytes[start..position].ToArray()));
            operands.Clear();
            start = position;
        }

        return dictionary;
    }

    public bool Has(int name) => _entries.Exists(entry => entry.Name == name);

    /// <summary>An operand; null if the operator is not there or has fewer.</summary>
    public int? Find(int name, int index = 0)
    {
        var entry = _entries.Find(entry => entry.Name == name);
        return entry is not null && index < entry.Operands.Length ? entry.Operands[index] : null;
    }

    /// <summary>Copies entries as they are.</summary>
    public void CopyTo(TableBuilder target, Func<int, bool> isWanted)
    {
        foreach (var entry in _entries)
        {
            if (isWanted(entry.Name))
                target.Append(entry.Bytes);
        }
    }

    /// <summary>An entry whose operands are written in five bytes each, so that its length does not depend on them.</summary>
    public static void Append(TableBuilder target, int name, params ReadOnlySpan<int> operands)
    {
        foreach (var operand in operands)
        {
            target.Byte(29);
            target.UInt32((uint)operand);
        }

        if (name >= 100 * Escape)
            target.Byte(Escape);
        target.Byte(name % 100);
    }

    /// <summary>Real numbers are skipped and read as 0: nothing that is looked at has them.</summary>
    private static int ReadOperand(TableView view, ref int position)
    {
        int first = view.Byte(position++);
        switch (first)
        {
            case >= 32 and <= 246:
                return first - 139;
            case >= 247 and <= 250:
                return ((first - 247) * 256) + view.Byte(position++) + 108;
            case >= 251 and <= 254:
                return (-(first - 251) * 256) - view.Byte(position++) - 108;
            case 28:
                position += 2;
                return view.Int16(position - 2);
            case 29:
                position += 4;
                return (int)view.UInt32(position - 4);
            case 30:
                SkipReal(view, ref position);
                return 0;
            default:
                throw view.Broken($"has a dictionary with the byte {first}, which means nothing");
        }
    }

    private static void SkipReal(TableView view, ref int position)
    {
        const int End = 0xF;

        int pair;
        do
            pair = view.Byte(position++);
        while (pair >> 4 != End && (pair & 0xF) != End);
    }

    private sealed record Entry(int Name, int[] Operands, byte[] Bytes);
}
