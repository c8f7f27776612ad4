namespace EsfReports.Domain;

/// <summary>The lists of codes that projects use.</summary>
public enum CodeList
{
    Programme,
    Fund,
    ProgrammeArea,
    SpecificObjective,
    InterventionField,
    SecondaryTheme,
}
