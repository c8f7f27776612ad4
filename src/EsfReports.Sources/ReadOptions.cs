using EsfReports.Domain;

namespace EsfReports.Sources;

/// <summary>How sources are read.</summary>
/// <param name="Contacts">What happens to personal data.</param>
/// <param name="Lists">The code lists that regions and codes are looked up in.</param>
/// <param name="Owners">The user's own spellings of owners; null for none.</param>
public sealed record ReadOptions(ContactMode Contacts, CodeLists Lists, OwnerOverrides? Owners = null)
{
    /// <summary>No contacts, built-in lists.</summary>
    public static ReadOptions Default { get; } = new(ContactMode.None, CodeLists.BuiltIn);
}
