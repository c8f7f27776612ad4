using EsfReports.Diagnostics;
using EsfReports.Domain;
using EsfReports.Testing;

namespace EsfReports.Reports.Tests;

/// <summary>What many tests need, made up.</summary>
internal static class Some
{
    public static readonly DateOnly Date = new(2026, 11, 1);

    public static ReportSetup Setup { get; } = ReadSetup();

    public static ModelContext Context { get; } = Setup.ContextOf(ReportLanguage.Swedish, Date);

    public static ModelContext EnglishContext { get; } = Setup.ContextOf(ReportLanguage.English, Date);

    /// <summary>A project of which everything is known.</summary>
    public static Project Project(string id = "2020/00312") => new()
    {
        Id = new ProjectId(id),
        Name = "Vägar till arbete",
        ProgrammingPeriod = ProgrammingPeriod.From2014To2020,
        Fund = "ESF",
        Owner = new Owner("Storåns kommun", "Arbetsmarknadsenheten", "2120009999"),
        Region = "SE23",
        StartDate = new DateOnly(2020, 8, 1),
        EndDate = new DateOnly(2022, 12, 31),
        ProgrammeArea = "2",
        SpecificObjective = "2.1",
        InterventionField = "102",
        TotalBudget = new Money(2_000_000),
        EsfSupport = new Money(940_000),
        UnionRate = 0.5m,
        PlannedParticipants = 120,
        Postcode = "46232",
        Place = "Storån",
        Description = [new ParagraphBlock("Projektet hjälper unga vuxna till arbete. Det är det andra i sitt slag.")],
        Sources = new Dictionary<ProjectField, FieldSource> { [ProjectField.Id] = new("2020-00312.txt", 1) },
    };

    /// <summary>A project of which only the id is known.</summary>
    public static Project BareProject(string id = "2015/00969") => new() { Id = new ProjectId(id) };

    private static ReportSetup ReadSetup()
    {
        var diagnostics = new DiagnosticBag();
        return ReportSetup.Read(new TemplateFolder([Repository.Templates]), CodeLists.BuiltIn, diagnostics)
            ?? throw new InvalidOperationException(string.Join('\n', diagnostics));
    }
}
