namespace EsfReports.Excel;

/// <summary>A function of the totals row. It leaves out rows that a filter hides.</summary>
/// <param name="Name">Its name in templates and in the file (ISO/IEC 29500-1, 18.18.92).</param>
/// <param name="Number">First argument of SUBTOTAL.</param>
internal sealed record TotalFunction(string Name, int Number)
{
    private static readonly TotalFunction[] All =
        [new("sum", 109), new("average", 101), new("count", 103), new("max", 104), new("min", 105)];

    /// <summary>The names as a message lists them.</summary>
    public static string Names { get; } = string.Join(", ", All.Select(function => function.Name));

    /// <summary>The function of a name; null if there is none.</summary>
    public static TotalFunction? Find(string name) => Array.Find(All, function => function.Name == name);

    /// <summary>The result over all rows; null where Excel shows an error, as for the average of nothing.</summary>
    public decimal? Evaluate(ColumnSurvey survey) => Name switch
    {
        "sum" => survey.Sum,
        "count" => survey.FilledCount,
        "average" => survey.NumberCount == 0 ? null : survey.Sum / survey.NumberCount,
        "max" => survey.Max ?? 0,
        _ => survey.Min ?? 0,
    };
}
