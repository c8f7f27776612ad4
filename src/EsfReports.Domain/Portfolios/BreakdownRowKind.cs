namespace EsfReports.Domain;

/// <summary>What a row of a breakdown is.</summary>
public enum BreakdownRowKind
{
    /// <summary>Projects that share a key.</summary>
    Group,

    /// <summary>All smaller groups of a shortened breakdown together.</summary>
    Rest,

    /// <summary>Projects whose sources do not say which group they belong to.</summary>
    Unknown,
}
