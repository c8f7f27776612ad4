namespace EsfReports.Domain;

/// <summary>One project of the European Social Fund in Sweden, as sources describe it; in the words of the regulation, an operation.</summary>
/// <remarks>
/// Null means that no source gives the value. Nothing is repaired and nothing missing becomes zero. Codes stay as given,
/// because what a code means depends on <see cref="ProgrammingPeriod"/>; <see cref="CodeLists"/> has the names.
/// </remarks>
public sealed record Project
{
    public required ProjectId Id { get; init; }

    public string? Name { get; init; }

    /// <summary>The English name; only lists of operations have one.</summary>
    public string? EnglishName { get; init; }

    /// <summary>From the programme's CCI, else the id's form, else the intervention code; never from the start year alone.</summary>
    public ProgrammingPeriod? ProgrammingPeriod { get; init; }

    /// <summary><c>ESF</c> or <c>ESF+</c>; as given, else by period.</summary>
    public string? Fund { get; init; }

    /// <summary>Null if no source names an owner; pages of 2007–2013 then say <c>saknas</c>.</summary>
    public Owner? Owner { get; init; }

    /// <summary>
    /// The code of an ESF region (<c>SE21</c>; <c>SE</c> for national projects). A region that the code list does not know
    /// stays as given.
    /// </summary>
    public string? Region { get; init; }

    /// <summary>The NUTS 2 code as given; only on pages of 2021–2027.</summary>
    public string? NutsCode { get; init; }

    /// <summary>As given under <c>Startdatum</c>, which is often blank; <see cref="Start"/> also looks at the project period.</summary>
    public DateOnly? StartDate { get; init; }

    /// <summary>As given under <c>Slutdatum</c>; <see cref="End"/> also looks at the project period.</summary>
    public DateOnly? EndDate { get; init; }

    /// <summary>As given under <c>Projektperiod</c>.</summary>
    public DateRange? ProjectPeriod { get; init; }

    /// <summary><c>1</c> to <c>6</c> before 2021, <c>A</c> to <c>F</c> from then on.</summary>
    public string? ProgrammeArea { get; init; }

    /// <summary><c>1.1</c> in 2014–2020, <c>A1A</c> in 2021–2027.</summary>
    public string? SpecificObjective { get; init; }

    /// <summary>Three digits; the same digits mean different things in different periods.</summary>
    public string? InterventionField { get; init; }

    /// <summary>All costs, whoever pays.</summary>
    public Money? TotalBudget { get; init; }

    /// <summary>What the Swedish ESF Council granted (<c>Beviljat ESF-stöd</c>): EU money and state money together.</summary>
    public Money? EsfSupport { get; init; }

    /// <summary>EU money alone; given, or derived by a rule, and then the source of the field names the rule.</summary>
    public Money? UnionSupport { get; init; }

    /// <summary>Who pays how much of it, as far as that is given or follows by a rule; what is derived names its rule.</summary>
    public FundingLayers Funding => FundingLayers.Of(this);

    /// <summary>
    /// The Union's co-financing rate of the programme, 0 to 1. Not <see cref="EsfSupport"/> divided by <see cref="TotalBudget"/>.
    /// </summary>
    public decimal? UnionRate { get; init; }

    /// <summary>0 is a value: pre-studies plan no participants.</summary>
    public int? PlannedParticipants { get; init; }

    /// <summary>The owner's postcode, five digits; not where the work is done.</summary>
    public string? Postcode { get; init; }

    /// <summary>The owner's place.</summary>
    public string? Place { get; init; }

    /// <summary>The owner's address.</summary>
    public string? Address { get; init; }

    public string? Country { get; init; }

    /// <summary>The programme, as given; pages leave out the version that other sources have (<c>2021SE05SFPR</c>).</summary>
    public string? ProgrammeCci { get; init; }

    /// <summary><c>Förprojektering</c>, <c>Mobilisering</c> or <c>Genomförande</c>; only 2007–2013.</summary>
    public string? Phase { get; init; }

    public IReadOnlyList<SecondaryTheme> SecondaryThemes { get; init => field = value ?? []; } = [];

    /// <summary>An operation of strategic importance, which has stronger duties of publicity (Reg. 2021/1060 Art. 50(1)(e)).</summary>
    public bool? StrategicImportance { get; init; }

    /// <summary>Null unless the user asked for contacts when the project was read.</summary>
    public Contact? Contact { get; init; }

    /// <summary>What the project is about, in the order of the source.</summary>
    public IReadOnlyList<DescriptionBlock> Description { get; init => field = value ?? []; } = [];

    /// <summary>The English summary of the list of operations; empty if there is none.</summary>
    public IReadOnlyList<DescriptionBlock> EnglishSummary { get; init => field = value ?? []; } = [];

    /// <summary>What a source says and no field holds, in the order of the source.</summary>
    public IReadOnlyList<OtherField> OtherFields { get; init => field = value ?? []; } = [];

    /// <summary>Where each value comes from; a field that is missing here has no value.</summary>
    public IReadOnlyDictionary<ProjectField, FieldSource> Sources { get; init => field = value ?? NoSources; } = NoSources;

    /// <summary>The first day: as given, else the start of the project period.</summary>
    public DateOnly? Start => StartDate ?? ProjectPeriod?.Start;

    /// <summary>The last day: as given, else the end of the project period.</summary>
    public DateOnly? End => EndDate ?? ProjectPeriod?.End;

    /// <summary>EU support was derived by a rule, so documents mark it.</summary>
    public bool IsUnionSupportDerived => Sources.TryGetValue(ProjectField.UnionSupport, out var source) && source.Rule is not null;

    /// <summary>
    /// The owner is a natural person: the source gave a personal identity number, which was left out when it was read.
    /// </summary>
    public bool IsOwnerPerson =>
        Sources.TryGetValue(ProjectField.OrganisationNumber, out var source) && source.Rule == FieldSource.PersonalNumberLeftOut;

    internal static IReadOnlyDictionary<ProjectField, FieldSource> NoSources { get; } = new Dictionary<ProjectField, FieldSource>();

    /// <summary>Where the project is in its time on <paramref name="day"/>.</summary>
    public ProjectStatus StatusAt(DateOnly day)
    {
        if (End < day)
            return ProjectStatus.Ended;
        if (Start > day)
            return ProjectStatus.Planned;
        return Start is null || End is null ? ProjectStatus.Unknown : ProjectStatus.Running;
    }
}
