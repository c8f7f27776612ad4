using System.Text.Json;

namespace EsfReports.Domain;

/// <summary>The fields of a project while it is read: JSON has them in any order.</summary>
internal sealed class ProjectJsonFields
{
    private ProjectId? _id;
    private string? _name;
    private string? _englishName;
    private ProgrammingPeriod? _programmingPeriod;
    private string? _fund;
    private Owner? _owner;
    private string? _region;
    private string? _nutsCode;
    private DateOnly? _startDate;
    private DateOnly? _endDate;
    private DateRange? _projectPeriod;
    private string? _programmeArea;
    private string? _specificObjective;
    private string? _interventionField;
    private Money? _totalBudget;
    private Money? _esfSupport;
    private Money? _unionSupport;
    private decimal? _unionRate;
    private int? _plannedParticipants;
    private string? _postcode;
    private string? _place;
    private string? _address;
    private string? _country;
    private string? _programmeCci;
    private string? _phase;
    private IReadOnlyList<SecondaryTheme>? _secondaryThemes;
    private bool? _strategicImportance;
    private Contact? _contact;
    private IReadOnlyList<DescriptionBlock>? _description;
    private IReadOnlyList<DescriptionBlock>? _englishSummary;
    private IReadOnlyList<OtherField>? _otherFields;
    private IReadOnlyDictionary<ProjectField, FieldSource>? _sources;

    /// <summary>Reads the value of a field; what is not known is passed over.</summary>
    public void Read(ReadOnlySpan<char> name, ref JsonFields json)
    {
        switch (name)
        {
            case "id": _id = json.ReadId(); break;
            case "name": _name = json.ReadText(); break;
            case "english_name": _englishName = json.ReadText(); break;
            case "programming_period": _programmingPeriod = json.ReadPeriod(); break;
            case "fund": _fund = json.ReadText(); break;
            case "owner": _owner = json.ReadOwner(); break;
            case "region": _region = json.ReadText(); break;
            case "nuts_code": _nutsCode = json.ReadText(); break;
            case "start_date": _startDate = json.ReadDate(); break;
            case "end_date": _endDate = json.ReadDate(); break;
            case "project_period": _projectPeriod = json.ReadRange(); break;
            case "programme_area": _programmeArea = json.ReadText(); break;
            case "specific_objective": _specificObjective = json.ReadText(); break;
            case "intervention_field": _interventionField = json.ReadText(); break;
            case "total_budget": _totalBudget = json.ReadMoney(); break;
            case "esf_support": _esfSupport = json.ReadMoney(); break;
            case "union_support": _unionSupport = json.ReadMoney(); break;
            case "union_rate": _unionRate = json.ReadNumber(); break;
            case "planned_participants": _plannedParticipants = json.ReadCount(); break;
            case "postcode": _postcode = json.ReadText(); break;
            case "place": _place = json.ReadText(); break;
            case "address": _address = json.ReadText(); break;
            case "country": _country = json.ReadText(); break;
            case "programme_cci": _programmeCci = json.ReadText(); break;
            case "phase": _phase = json.ReadText(); break;
            case "secondary_themes": _secondaryThemes = json.ReadThemes(); break;
            case "strategic_importance": _strategicImportance = json.ReadTruth(); break;
            case "contact": _contact = json.ReadContact(); break;
            case "description": _description = json.ReadBlocks(); break;
            case "english_summary": _englishSummary = json.ReadBlocks(); break;
            case "other_fields": _otherFields = json.ReadOtherFields(); break;
            case "sources": _sources = json.ReadSources(); break;
            default: json.Skip(); break;
        }
    }

    /// <exception cref="JsonException">There is no id.</exception>
    public Project ToProject() => new()
    {
        Id = _id ?? throw new JsonException("A project has no id."),
        Name = _name,
        EnglishName = _englishName,
        ProgrammingPeriod = _programmingPeriod,
        Fund = _fund,
        Owner = _owner,
        Region = _region,
        NutsCode = _nutsCode,
        StartDate = _startDate,
        EndDate = _endDate,
        ProjectPeriod = _projectPeriod,
        ProgrammeArea = _programmeArea,
        SpecificObjective = _specificObjective,
        InterventionField = _interventionField,
        TotalBudget = _totalBudget,
        EsfSupport = _esfSupport,
        UnionSupport = _unionSupport,
        UnionRate = _unionRate,
        PlannedParticipants = _plannedParticipants,
        Postcode = _postcode,
        Place = _place,
        Address = _address,
        Country = _country,
        ProgrammeCci = _programmeCci,
        Phase = _phase,
        SecondaryThemes = _secondaryThemes!,
        StrategicImportance = _strategicImportance,
        Contact = _contact,
        Description = _description!,
        EnglishSummary = _englishSummary!,
        OtherFields = _otherFields!,
        Sources = _sources!,
    };
}
