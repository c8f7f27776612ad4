namespace EsfReports.Domain;

/// <summary>What a portfolio can be broken down by. A project is in exactly one row of each.</summary>
public enum Grouping
{
    ProgrammingPeriod,

    /// <summary>Area and period together: area 1 of 2007–2013 and of 2014–2020 are two rows.</summary>
    ProgrammeArea,

    /// <summary>Objective and period together.</summary>
    SpecificObjective,

    /// <summary>Field and period together.</summary>
    InterventionField,

    Region,

    /// <summary>The county of the owner's postcode, which need not be where the project works.</summary>
    County,

    StartYear,

    Owner,

    /// <summary>Municipality, region, state agency, company, association, foundation; told from number and name.</summary>
    OwnerKind,

    /// <summary>The call; only known from 2021 on.</summary>
    Call,
}
