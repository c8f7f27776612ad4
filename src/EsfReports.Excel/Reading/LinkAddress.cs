namespace EsfReports.Excel;

/// <summary>Decides which addresses a workbook may lead to.</summary>
internal static class LinkAddress
{
    /// <summary>
    /// The address as the file holds it; null for schemes other than http, https and mailto, for relative addresses, which mean
    /// nothing beside a saved workbook, and for addresses that Excel finds too long. <c>#id</c> leads to a place in the workbook.
    /// </summary>
    public static string? Normalize(string address)
    {
        var trimmed = address.Trim();
        if (trimmed.StartsWith('#'))
            return trimmed.Length > 1 ? trimmed : null;
        if (!Uri.TryCreate(trimmed, UriKind.Absolute, out var uri) || uri.Scheme is not ("http" or "https" or "mailto"))
            return null;

        var absolute = uri.AbsoluteUri;
        return absolute.Length <= SheetLimits.LinkLength ? absolute : null;
    }
}
