using EsfReports.Domain;

namespace EsfReports.Reports;

/// <summary>A programming period as documents print it.</summary>
internal sealed record PeriodName(string Code)
{
    /// <summary>With an en dash between the years, as Swedish and English both write spans.</summary>
    public string Label => Code.Replace('-', '–');

    /// <summary>Null for an unknown period.</summary>
    public static PeriodName? Of(ProgrammingPeriod? period) => period is { } known ? new PeriodName(known.Code()) : null;
}
