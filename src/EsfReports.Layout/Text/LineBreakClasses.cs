namespace EsfReports.Layout.Text;

/// <summary>Gives the line breaking class of code points.</summary>
internal static class LineBreakClasses
{
    private static readonly CodePointRanges Ranges =
        CodePointRanges.Read("line-break-classes.txt", name => (byte)Enum.Parse<LineBreakClass>(name));

    /// <summary>Whether a unit is a letter as European text has them: class AL, and no part of anything longer.</summary>
    public static bool IsLetter(char unit) => Ranges.HasDirect(unit, (byte)LineBreakClass.AL);

    /// <summary>The class of a code point, as LB1 resolves it.</summary>
    public static LineBreakClass Of(int codePoint) => (LineBreakClass)Ranges[codePoint];
}
