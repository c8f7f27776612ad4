namespace EsfReports.Domain;

/// <summary>The seven years of the Union's budget that a project belongs to; it decides what codes mean and which rules hold.</summary>
public enum ProgrammingPeriod
{
    /// <summary>2007–2013: Regulation (EC) No 1081/2006.</summary>
    From2007To2013,

    /// <summary>2014–2020: Regulation (EU) No 1304/2013. Its projects may start as late as 2022.</summary>
    From2014To2020,

    /// <summary>2021–2027: Regulation (EU) 2021/1057, ESF+.</summary>
    From2021To2027,
}
