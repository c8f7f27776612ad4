using EsfReports.Domain;

namespace EsfReports.Sources;

/// <summary>How sources are read.</summary>
/// <param name="Contacts">What happens to personal data.</param>
/// <param name="Lists">The code lists that regions and codes are looked up in.</param>
public sealed record ReadOptions(ContactMode Contacts, CodeLists Lists)
{
    /// <summary>No contacts, built-in lists.</summary>
    public static ReadOptions Default { get; } = new(ContactMode.None, CodeLists.BuiltIn);
}
