namespace EsfReports.Templating.Parsing;

/// <summary>What a mark at <c>{{</c> or <c>}}</c> takes away from the text beside it.</summary>
internal enum StripMode : byte
{
    None,

    /// <summary><c>~</c>: blanks up to the line end, and on the right side that line end too.</summary>
    Line,

    /// <summary><c>-</c>: all white space.</summary>
    Greedy,
}
