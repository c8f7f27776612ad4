namespace EsfReports.Layout.Text;

/// <summary>Gives the line breaking class of code points.</summary>
internal static class LineBreakClasses
{
    private static readonly CodePointRanges Ranges =
        CodePointRanges.Read("line-break-classes.txt", name => (byte)Enum.Parse<LineBreakClass>(name));

    /// <summary>The class of a code point, as LB1 resolves it.</summary>
    public static LineBreakClass Of(int codePoint) => (LineBreakClass)Ranges[codePoint];
}
