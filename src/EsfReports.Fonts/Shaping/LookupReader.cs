using EsfReports.Fonts.Tables;

namespace EsfReports.Fonts.Shaping;

/// <summary>Reads lookups, and those that contextual lookups refer to, each once.</summary>
internal sealed class LookupReader
{
    private const string Substitution = "GSUB";

    private readonly ReadOnlyMemory<byte> _bytes;
    private readonly string _tag;
    private readonly int _listPosition;
    private readonly Lookup?[] _lookups;
    private readonly LayoutBudget _budget;
    private readonly ContextReader _contexts;
    private readonly Stack<int> _wanted = new();

    public LookupReader(ReadOnlyMemory<byte> bytes, string tag, int lookupCount, LayoutBudget budget)
    {
        _bytes = bytes;
        _tag = tag;
        _listPosition = lookupCount == 0 ? 0 : new TableView(bytes.Span, tag).UInt16(8);
        _lookups = new Lookup?[lookupCount];
        _budget = budget;
        _contexts = new ContextReader(_lookups, budget, _wanted.Push);
    }

    /// <summary>Reads a lookup with all that it needs.</summary>
    public Lookup Read(int index)
    {
        _wanted.Push(index);
        while (_wanted.TryPop(out var wanted))
            _lookups[wanted] ??= ReadAnew(wanted);
        return _lookups[index]!;
    }

    private Lookup ReadAnew(int index)
    {
        var list = new TableView(_bytes.Span, _tag).From(_listPosition);
        var start = _listPosition + list.UInt16(2 + (2 * index));
        var table = new TableView(_bytes.Span, _tag).From(start);
        int type = table.UInt16(0), bits = table.UInt16(2), count = table.UInt16(4);
        var flags = new LookupFlags(
            bits & ~LookupFlags.UseMarkSet, (bits & LookupFlags.UseMarkSet) != 0 ? table.UInt16(6 + (2 * count)) : null);

        _budget.Spend(table, count + 1);
        var subtables = new List<Subtable>(count);
        for (var i = 0; i < count; i++)
        {
            if (ReadSubtable(type, start + table.UInt16(6 + (2 * i))) is { } subtable)
                subtables.Add(subtable);
        }

        return new Lookup(flags, [.. subtables]);
    }

    /// <summary>Null for kinds that Latin fonts do without: cursive joining, marks on ligatures, reverse chaining.</summary>
    private Subtable? ReadSubtable(int type, int start)
    {
        var table = new TableView(_bytes.Span, _tag).From(start);
        var isSubstitution = _tag == Substitution;
        if (type == (isSubstitution ? 7 : 9))
        {
            (type, start) = (table.UInt16(2), start + table.Int32(4));
            table = new TableView(_bytes.Span, _tag).From(start);
        }

        return isSubstitution ? ReadSubstitution(type, table) : ReadPositioning(type, table, start);
    }

    private Subtable? ReadSubstitution(int type, TableView table) => type switch
    {
        1 => SingleSubstitution.Read(table, _budget),
        2 => MultipleSubstitution.Read(table, _budget),
        3 => AlternateSubstitution.Read(table, _budget),
        4 => LigatureSubstitution.Read(table, _budget),
        5 => _contexts.ReadPlain(table),
        6 => _contexts.ReadChained(table),
        _ => null,
    };

    private Subtable? ReadPositioning(int type, TableView table, int start) => type switch
    {
        1 => SingleAdjustment.Read(table, _budget),
        2 => PairAdjustment.Read(table, _bytes[start..], _budget),
        4 => MarkAttachment.Read(table, ontoMarks: false, _budget),
        6 => MarkAttachment.Read(table, ontoMarks: true, _budget),
        7 => _contexts.ReadPlain(table),
        8 => _contexts.ReadChained(table),
        _ => null,
    };
}
