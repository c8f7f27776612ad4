namespace EsfReports.Sources;

/// <summary>What happens to contact persons, who are personal data, when a source is read.</summary>
public enum ContactMode
{
    /// <summary>Contacts are dropped; addresses and numbers in free text are masked. The default.</summary>
    None,

    /// <summary>Only addresses of a function (<c>info@</c>, <c>registrator@</c>) are kept, no person and no telephone.</summary>
    Role,

    /// <summary>Contacts and free text are kept, for internal use. Personal identity numbers are masked all the same.</summary>
    Full,
}
