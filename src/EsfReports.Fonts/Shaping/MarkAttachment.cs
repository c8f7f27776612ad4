using EsfReports.Fonts.Tables;

namespace EsfReports.Fonts.Shaping;

/// <summary>Puts a mark onto the base or onto the mark before it (GPOS types 4 and 6).</summary>
/// <param name="coverage">The marks.</param>
/// <param name="bases">What carries them.</param>
/// <param name="marks">Class and anchor of each mark.</param>
/// <param name="anchors">Anchors of each carrier by class, one carrier after the other; null where there is none.</param>
/// <param name="classCount">How many classes there are.</param>
/// <param name="ontoMarks">Whether the carriers are marks.</param>
internal sealed class MarkAttachment(
    Coverage coverage, Coverage bases, MarkAttachment.Mark[] marks, MarkAttachment.Anchor?[] anchors, int classCount, bool ontoMarks)
    : Subtable(coverage)
{
    public static MarkAttachment Read(TableView table, bool ontoMarks, LayoutBudget budget)
    {
        int classCount = table.UInt16(6);
        var marks = ReadMarks(table.Follow(8), budget);
        var anchors = ReadAnchors(table.Follow(10), classCount, budget);
        return new MarkAttachment(
            Coverage.Read(table.Follow(2), budget), Coverage.Read(table.Follow(4), budget), marks, anchors, classCount, ontoMarks);
    }

    public override int Apply(ref ShapingRun run, int index, LookupFlags flags)
    {
        var place = Coverage.IndexOf(run.Glyph(index));
        if (place < 0 || place >= marks.Length)
            return -1;

        var carrier = FindCarrier(ref run, index, flags);
        var basePlace = carrier < 0 ? -1 : bases.IndexOf(run.Glyph(carrier));
        if (basePlace < 0 || marks[place].Class >= classCount || basePlace >= anchors.Length / classCount)
            return -1;
        if (anchors[(basePlace * classCount) + marks[place].Class] is not { } anchor)
            return -1;

        Attach(run.Span, index, carrier, anchor, marks[place].Anchor);
        return index + 1;
    }

    private int FindCarrier(ref ShapingRun run, int index, LookupFlags flags)
    {
        var carrier = run.Previous(index, flags);
        if (ontoMarks)
            return carrier >= 0 && run.Classes.IsMark(run.Glyph(carrier)) ? carrier : -1;

        while (carrier >= 0 && run.Classes.IsMark(run.Glyph(carrier)))
            carrier = run.Previous(carrier, flags);
        return carrier;
    }

    private static void Attach(Span<ShapedGlyph> glyphs, int index, int carrier, Anchor onto, Anchor from)
    {
        var back = 0;
        for (var i = carrier; i < index; i++)
            back += glyphs[i].Advance;
        glyphs[index] = glyphs[index] with
        {
            OffsetX = glyphs[carrier].OffsetX + onto.X - from.X - back,
            OffsetY = glyphs[carrier].OffsetY + onto.Y - from.Y,
        };
    }

    private static Mark[] ReadMarks(TableView table, LayoutBudget budget)
    {
        var marks = new Mark[table.UInt16(0)];
        budget.Spend(table, marks.Length);
        for (var i = 0; i < marks.Length; i++)
            marks[i] = new Mark(table.UInt16(2 + (4 * i)), ReadAnchor(table.Follow(4 + (4 * i))));
        return marks;
    }

    private static Anchor?[] ReadAnchors(TableView table, int classCount, LayoutBudget budget)
    {
        var carrierCount = table.UInt16(0);
        for (var i = 0; i < carrierCount; i++)
            budget.Spend(table, classCount + 1);
        var anchors = new Anchor?[carrierCount * classCount];
        for (var i = 0; i < anchors.Length; i++)
        {
            var position = 2 + (2 * i);
            anchors[i] = table.UInt16(position) == 0 ? null : ReadAnchor(table.Follow(position));
        }

        return anchors;
    }

    private static Anchor ReadAnchor(TableView table) => new(table.Int16(2), table.Int16(4));

    /// <summary>A point in font units.</summary>
    internal readonly record struct Anchor(int X, int Y);

    /// <summary>Class and anchor of a mark.</summary>
    internal readonly record struct Mark(int Class, Anchor Anchor);
}
