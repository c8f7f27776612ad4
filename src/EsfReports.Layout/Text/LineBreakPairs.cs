using static EsfReports.Layout.Text.LineBreakClass;

namespace EsfReports.Layout.Text;

/// <summary>What two neighbours say about the place between them.</summary>
internal enum PairAction : byte
{
    /// <summary>The line may end here.</summary>
    Break,

    /// <summary>The line may end here only if spaces stand in between.</summary>
    BreakAtSpaces,

    /// <summary>The line never ends here.</summary>
    Keep,
}

/// <summary>The rules of UAX #14 that look at two classes only, worked out once for all pairs.</summary>
internal static class LineBreakPairs
{
    private const int Count = (int)NL + 1;

    private static readonly PairAction[] Table = BuildTable();

    /// <summary>What holds between two classes; spaces and combining marks in between are left out.</summary>
    public static PairAction Between(LineBreakClass before, LineBreakClass after) => Table[((int)before * Count) + (int)after];

    private static PairAction[] BuildTable()
    {
        var table = new PairAction[Count * Count];
        for (var before = AL; before <= NL; before++)
        {
            for (var after = AL; after <= NL; after++)
                table[((int)before * Count) + (int)after] = Decide(before, after);
        }

        return table;
    }

    private static PairAction Decide(LineBreakClass before, LineBreakClass after)
    {
        if (KeepsOverSpaces(before, after))
            return PairAction.Keep;
        return KeepsNeighbours(before, after) ? PairAction.BreakAtSpaces : PairAction.Break;
    }

    // LB15 is not here: its successor in Unicode 15.1 no longer keeps ” and ( together over spaces.
    private static bool KeepsOverSpaces(LineBreakClass before, LineBreakClass after) =>
        after is WJ                                             // LB11
        || after is CL or CP or EX or IS or SY                  // LB13
        || before is OP                                         // LB14
        || (before is CL or CP && after is NS)                  // LB16
        || (before is B2 && after is B2);                       // LB17

    private static bool KeepsNeighbours(LineBreakClass before, LineBreakClass after) =>
        before is WJ or GL or ZWJ                               // LB11, LB12, LB8a
        || (after is GL && before is not (BA or HY))            // LB12a
        || before is QU || after is QU                          // LB19
        || (before is not CB && after is not CB                 // LB20
            && (KeepsHyphens(before, after) || KeepsNumbers(before, after) || KeepsLetters(before, after)));

    private static bool KeepsHyphens(LineBreakClass before, LineBreakClass after) =>
        after is BA or HY or NS || before is BB                 // LB21
        || (before is SY && after is HL)                        // LB21b
        || after is IN;                                         // LB22

    private static bool KeepsNumbers(LineBreakClass before, LineBreakClass after) => after switch
    {
        NU => before is AL or HL or PO or PR or HY or IS or NU or SY,           // LB23, LB25
        AL or HL => before is NU or PR or PO,                                   // LB23, LB24
        ID or EB or EM => before is PR,                                         // LB23a
        PO => before is ID or EB or EM or AL or HL or CL or CP or NU,           // LB23a, LB24, LB25
        PR => before is AL or HL or CL or CP or NU,                             // LB24, LB25
        OP => before is PO or PR,                                               // LB25
        _ => false,
    };

    private static bool KeepsLetters(LineBreakClass before, LineBreakClass after) =>
        (before is AL or HL or IS && after is AL or HL)         // LB28, LB29
        || (before is AL or HL or NU && after is OP)            // LB30
        || (before is CP && after is AL or HL or NU)            // LB30
        || (before is EB && after is EM);                       // LB30b
}
