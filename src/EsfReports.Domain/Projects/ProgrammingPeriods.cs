namespace EsfReports.Domain;

/// <summary>The written form of programming periods, and how a period is told from what a source says.</summary>
public static class ProgrammingPeriods
{
    /// <summary>All periods, oldest first.</summary>
    public static IReadOnlyList<ProgrammingPeriod> All { get; } =
        [ProgrammingPeriod.From2007To2013, ProgrammingPeriod.From2014To2020, ProgrammingPeriod.From2021To2027];

    /// <summary><c>2014-2020</c>: the form in data files and JSON. Documents print an en dash instead.</summary>
    public static string Code(this ProgrammingPeriod period) => period switch
    {
        ProgrammingPeriod.From2007To2013 => "2007-2013",
        ProgrammingPeriod.From2014To2020 => "2014-2020",
        ProgrammingPeriod.From2021To2027 => "2021-2027",
        _ => throw new ArgumentOutOfRangeException(nameof(period), period, "not a programming period"),
    };

    /// <summary>Reads <c>2014-2020</c> or <c>2014–2020</c>; null for anything else.</summary>
    public static ProgrammingPeriod? Find(string? text) => text?.Replace('–', '-').Trim() switch
    {
        "2007-2013" => ProgrammingPeriod.From2007To2013,
        "2014-2020" => ProgrammingPeriod.From2014To2020,
        "2021-2027" => ProgrammingPeriod.From2021To2027,
        _ => null,
    };

    /// <summary>The period of a programme: a CCI code begins with the first year of its period.</summary>
    public static ProgrammingPeriod? FindByCci(string? cci) => cci switch
    {
        { Length: >= 4 } when cci.StartsWith("2007", StringComparison.Ordinal) => ProgrammingPeriod.From2007To2013,
        { Length: >= 4 } when cci.StartsWith("2014", StringComparison.Ordinal) => ProgrammingPeriod.From2014To2020,
        { Length: >= 4 } when cci.StartsWith("2021", StringComparison.Ordinal) => ProgrammingPeriod.From2021To2027,
        _ => null,
    };
}
