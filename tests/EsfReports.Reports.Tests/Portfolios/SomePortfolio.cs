using EsfReports.Domain;

namespace EsfReports.Reports.Tests.Portfolios;

/// <summary>Random portfolios, made up; the same seed gives the same one.</summary>
internal static class SomePortfolio
{
    private static readonly string?[] Regions = ["SE11", "SE12", "SE21", "SE23", "SE33", "SE", null];
    private static readonly string?[] Postcodes = ["11122", "46232", "35112", "87180", "97200", null];
    private static readonly string?[] Owners = ["Storåns kommun", "Björkhaga kommun", "Region Mittdalen", "Skolan AB", "Stiftelsen Vidare", null];

    private static readonly (ProgrammingPeriod? Period, string? Area)[] Areas =
    [
        (ProgrammingPeriod.From2007To2013, "1"), (ProgrammingPeriod.From2014To2020, "1"), (ProgrammingPeriod.From2014To2020, "2"),
        (ProgrammingPeriod.From2021To2027, "A"), (ProgrammingPeriod.From2021To2027, "C"), (null, null),
    ];

    /// <summary>1 to 40 projects, of which few, many or no details are known.</summary>
    public static IReadOnlyList<Project> Of(int seed)
    {
        var random = new Random(seed);
        var known = random.Next(0, 101);
        return [.. Enumerable.Range(1, random.Next(1, random.Next(2, 41))).Select(number => Project(number, random, known))];
    }

    private static Project Project(int number, Random random, int known)
    {
        var (period, area) = Areas[random.Next(Areas.Length)];
        var start = new DateOnly(random.Next(2008, 2028), random.Next(1, 13), 1);
        var budget = random.Next(1, 60) * 100_000m;
        return new Project
        {
            Id = new ProjectId($"{random.Next(2015, 2021)}/{number:D5}"),
            Name = $"Projekt {number}",
            ProgrammingPeriod = period,
            ProgrammeArea = area,
            Region = Regions[random.Next(Regions.Length)],
            Postcode = Postcodes[random.Next(Postcodes.Length)],
            Owner = Owners[random.Next(Owners.Length)] is { } owner ? new Owner(owner) : null,
            StartDate = Known(start),
            EndDate = Known(start.AddMonths(random.Next(1, 40))),
            TotalBudget = Known(new Money(budget)),
            EsfSupport = Known(new Money(budget / 2)),
            PlannedParticipants = Known(random.Next(0, 300)),
        };

        T? Known<T>(T value)
            where T : struct => random.Next(100) < known ? value : null;
    }
}
