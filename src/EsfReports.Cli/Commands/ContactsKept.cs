using EsfReports.Store;

namespace EsfReports.Cli;

/// <summary>The choices on personal data of the imports that a run draws on.</summary>
internal static class ContactsKept
{
    /// <summary>The words of all choices, as in <c>none</c> or <c>full, none</c>; for manifests.</summary>
    public static string In(IProjectStore store, DateOnly date) =>
        string.Join(", ", Words(store, date).Distinct().Order(StringComparer.Ordinal));

    /// <summary>Marks a run if any of its imports kept all contacts.</summary>
    public static RunSettings Mark(RunSettings settings, IProjectStore store, CommandContext context)
    {
        if (!Words(store, settings.Date).Contains("full"))
            return settings;
        context.Say("The store was read with all contacts: the documents are marked as internal and must not be published.");
        return settings with { HoldsPersonalData = true };
    }

    private static IEnumerable<string> Words(IProjectStore store, DateOnly date) =>
        store.Imports().Where(import => import.Date <= date).Select(import => import.Contacts);
}
