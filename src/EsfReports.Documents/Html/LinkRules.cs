namespace EsfReports.Documents.Html;

/// <summary>Where links may lead: to the web, to a mail address, or within the document.</summary>
internal static class LinkRules
{
    private static readonly string[] Schemes = ["https://", "http://", "mailto:"];

    /// <summary>Whether an address may become a link in a document that is passed on.</summary>
    public static bool IsAllowed(string address)
    {
        var trimmed = address.AsSpan().Trim();
        if (HasControl(trimmed))
            return false;
        if (trimmed is ['#', _, ..])
            return true;
        foreach (var scheme in Schemes)
        {
            if (trimmed.StartsWith(scheme, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }

    private static bool HasControl(ReadOnlySpan<char> address)
    {
        foreach (var character in address)
        {
            if (char.IsControl(character))
                return true;
        }

        return false;
    }
}
