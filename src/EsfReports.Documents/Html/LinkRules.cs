namespace EsfReports.Documents.Html;

/// <summary>Where links may lead: to the web, to a mail address, or within the document.</summary>
internal static class LinkRules
{
    private static readonly string[] Schemes = ["https://", "http://", "mailto:"];

    /// <summary>Whether an address may become a link in a document that is passed on.</summary>
    public static bool IsAllowed(string address)
    {
        var trimmed = address.Trim();
        if (trimmed.Any(char.IsControl))
            return false;
        return trimmed is ['#', _, ..] || Array.Exists(Schemes, scheme => trimmed.StartsWith(scheme, StringComparison.OrdinalIgnoreCase));
    }
}
