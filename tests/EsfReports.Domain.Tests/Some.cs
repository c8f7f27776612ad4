using System.Globalization;

namespace EsfReports.Domain.Tests;

/// <summary>Small values for tests.</summary>
internal static class Some
{
    public static Project Project(string id) => new() { Id = new ProjectId(id) };

    public static DateOnly? Date(string? text) => text is null ? null : DateOnly.Parse(text, CultureInfo.InvariantCulture);

    /// <summary>Projects with and without everything that portfolios look at.</summary>
    public static List<Project> Projects(Random random, int count) =>
        [.. Enumerable.Range(1, count).Select(number => RandomProject(random, number))];

    private static Project RandomProject(Random random, int number) => new()
    {
        Id = new ProjectId(random.Next(3) switch { 0 => $"2020/{number:D5}", 1 => $"23-{number % 1000:D3}-S{number / 1000 + 1:D2}", _ => $"2010-30{number:D5}" }),
        ProgrammingPeriod = Maybe(random, ProgrammingPeriods.All[random.Next(3)]),
        ProgrammeArea = MaybeText(random, "1", "2", "A", "C", "Z"),
        SpecificObjective = MaybeText(random, "1.1", "A1A", "9.9"),
        InterventionField = MaybeText(random, "102", "117", "141"),
        Region = MaybeText(random, "SE11", "SE23", "SE", "Nordvästra Svealand"),
        Postcode = MaybeText(random, "46232", "35112", "00000"),
        StartDate = Maybe(random, new DateOnly(2015 + random.Next(10), 1, 1)),
        Owner = MaybeText(random, "Storåns kommun", "Älvnäs kommun", "Öarnas gille") is { } name ? new Owner(name) : null,
        EsfSupport = Maybe(random, new Money(random.Next(1, 10_000_000))),
        TotalBudget = Maybe(random, new Money(random.Next(1, 20_000_000) + 0.5m)),
        UnionSupport = Maybe(random, new Money(random.Next(1, 5_000_000))),
        PlannedParticipants = Maybe(random, random.Next(0, 500)),
    };

    private static T? Maybe<T>(Random random, T value)
        where T : struct => random.Next(4) == 0 ? null : value;

    private static string? MaybeText(Random random, params string[] values) => random.Next(5) == 0 ? null : values[random.Next(values.Length)];
}
