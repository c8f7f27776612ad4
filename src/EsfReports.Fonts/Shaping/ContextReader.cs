using EsfReports.Fonts.Tables;

namespace EsfReports.Fonts.Shaping;

/// <summary>Reads contextual and chained contextual subtables of all three formats (OpenType, "Sequence Context").</summary>
internal sealed class ContextReader(Lookup?[] lookups, LayoutBudget budget, Action<int> needLookup)
{
    /// <summary>GSUB type 5 and GPOS type 7.</summary>
    public ContextSubtable ReadPlain(TableView table) => table.UInt16(0) switch
    {
        1 => ReadRuleSets(table, 4, isChained: false, null, null, null),
        2 => ReadPlainClasses(table),
        3 => ReadPlainCoverages(table),
        var format => throw Unknown(table, format),
    };

    /// <summary>GSUB type 6 and GPOS type 8.</summary>
    public ContextSubtable ReadChained(TableView table) => table.UInt16(0) switch
    {
        1 => ReadRuleSets(table, 4, isChained: true, null, null, null),
        2 => ReadChainedClasses(table),
        3 => ReadChainedCoverages(table),
        var format => throw Unknown(table, format),
    };

    private static FontFormatException Unknown(TableView table, int format) =>
        table.Broken($"has a contextual lookup of format {format}; 1 to 3 are known");

    private ContextSubtable ReadPlainClasses(TableView table)
    {
        var classes = new ClassMatcher(ClassDefinition.ReadAt(table, 4, budget));
        return ReadRuleSets(table, 6, isChained: false, null, classes, null);
    }

    private ContextSubtable ReadChainedClasses(TableView table) => ReadRuleSets(
        table,
        10,
        isChained: true,
        new ClassMatcher(ClassDefinition.ReadAt(table, 4, budget)),
        new ClassMatcher(ClassDefinition.ReadAt(table, 6, budget)),
        new ClassMatcher(ClassDefinition.ReadAt(table, 8, budget)));

    private ContextSubtable ReadRuleSets(
        TableView table, int position, bool isChained, IGlyphMatcher? backtrack, IGlyphMatcher? input, IGlyphMatcher? lookahead)
    {
        var sets = new ContextRule[table.UInt16(position)][];
        for (var i = 0; i < sets.Length; i++)
        {
            var offset = table.UInt16(position + 2 + (2 * i));
            sets[i] = offset == 0 ? [] : ReadSet(table.From(offset), isChained, backtrack, input, lookahead);
        }

        return new ContextSubtable(Coverage.Read(table.Follow(2), budget), input, sets, lookups);
    }

    private ContextRule[] ReadSet(
        TableView set, bool isChained, IGlyphMatcher? backtrack, IGlyphMatcher? input, IGlyphMatcher? lookahead)
    {
        var rules = new ContextRule[set.UInt16(0)];
        for (var i = 0; i < rules.Length; i++)
        {
            var rule = set.Follow(2 + (2 * i));
            rules[i] = isChained ? ReadChainedRule(rule, backtrack, input, lookahead) : ReadPlainRule(rule, input);
        }

        return rules;
    }

    private ContextRule ReadPlainRule(TableView rule, IGlyphMatcher? input)
    {
        var inputCount = Math.Max(0, rule.UInt16(0) - 1);
        return new ContextRule(
            [],
            ReadValues(rule, 4, inputCount, input),
            [],
            ReadActions(rule, 4 + (2 * inputCount), rule.UInt16(2)));
    }

    private ContextRule ReadChainedRule(TableView rule, IGlyphMatcher? before, IGlyphMatcher? inside, IGlyphMatcher? behind)
    {
        int backtrackCount = rule.UInt16(0);
        var inputPosition = 2 + (2 * backtrackCount);
        var inputCount = Math.Max(0, rule.UInt16(inputPosition) - 1);
        var lookaheadPosition = inputPosition + 2 + (2 * inputCount);
        int lookaheadCount = rule.UInt16(lookaheadPosition);
        var actionPosition = lookaheadPosition + 2 + (2 * lookaheadCount);

        return new ContextRule(
            ReadValues(rule, 2, backtrackCount, before),
            ReadValues(rule, inputPosition + 2, inputCount, inside),
            ReadValues(rule, lookaheadPosition + 2, lookaheadCount, behind),
            ReadActions(rule, actionPosition + 2, rule.UInt16(actionPosition)));
    }

    private ContextSubtable ReadPlainCoverages(TableView table)
    {
        int count = table.UInt16(2);
        if (count == 0)
            throw table.Broken("has a contextual lookup without input");
        var rule = new ContextRule(
            [], ReadCoverages(table, 8, count - 1), [], ReadActions(table, 6 + (2 * count), table.UInt16(4)));
        return new ContextSubtable(Coverage.Read(table.Follow(6), budget), null, RepeatForAll(table.Follow(6), rule), lookups);
    }

    private ContextSubtable ReadChainedCoverages(TableView table)
    {
        int backtrackCount = table.UInt16(2);
        var inputPosition = 4 + (2 * backtrackCount);
        int inputCount = table.UInt16(inputPosition);
        var lookaheadPosition = inputPosition + 2 + (2 * inputCount);
        int lookaheadCount = table.UInt16(lookaheadPosition);
        var actionPosition = lookaheadPosition + 2 + (2 * lookaheadCount);
        if (inputCount == 0)
            throw table.Broken("has a contextual lookup without input");

        var rule = new ContextRule(
            ReadCoverages(table, 4, backtrackCount),
            ReadCoverages(table, inputPosition + 4, inputCount - 1),
            ReadCoverages(table, lookaheadPosition + 2, lookaheadCount),
            ReadActions(table, actionPosition + 2, table.UInt16(actionPosition)));
        var first = table.Follow(inputPosition + 2);
        return new ContextSubtable(Coverage.Read(first, budget), null, RepeatForAll(first, rule), lookups);
    }

    /// <summary>Format 3 has one rule for every glyph of the first set.</summary>
    private ContextRule[][] RepeatForAll(TableView coverage, ContextRule rule)
    {
        var lists = new ContextRule[Coverage.Read(coverage, budget).Count][];
        Array.Fill(lists, [rule]);
        return lists;
    }

    private ExpectedGlyph[] ReadCoverages(TableView table, int position, int count)
    {
        budget.Spend(table, count);
        var expected = new ExpectedGlyph[count];
        for (var i = 0; i < count; i++)
        {
            var coverage = Coverage.Read(table.Follow(position + (2 * i)), budget);
            expected[i] = new ExpectedGlyph(new CoverageMatcher(coverage), CoverageMatcher.Contained);
        }

        return expected;
    }

    private ExpectedGlyph[] ReadValues(TableView table, int position, int count, IGlyphMatcher? matcher)
    {
        budget.Spend(table, count);
        table.Checked(position, 2 * count);
        var expected = new ExpectedGlyph[count];
        for (var i = 0; i < count; i++)
            expected[i] = new ExpectedGlyph(matcher, table.UInt16(position + (2 * i)));
        return expected;
    }

    private (ushort SequenceIndex, ushort LookupIndex)[] ReadActions(TableView table, int position, int count)
    {
        budget.Spend(table, count);
        table.Checked(position, 4 * count);
        var actions = new (ushort SequenceIndex, ushort LookupIndex)[count];
        for (var i = 0; i < count; i++)
        {
            actions[i] = (table.UInt16(position + (4 * i)), table.UInt16(position + (4 * i) + 2));
            if (actions[i].LookupIndex >= lookups.Length)
                throw table.Broken($"names lookup {actions[i].LookupIndex} of {lookups.Length}");
            needLookup(actions[i].LookupIndex);
        }

        return actions;
    }
}
