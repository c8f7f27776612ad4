namespace EsfReports.Documents.Resources;

/// <summary>Paths of the files that a document names: relative, with <c>/</c>.</summary>
internal static class ResourcePath
{
    /// <summary>A URL seen from the file that it stands in, without its fragment; null if it leads out of the folder or is no path.</summary>
    public static string? Resolve(string url, string basePath)
    {
        var fragment = url.IndexOf('#', StringComparison.Ordinal);
        var path = fragment < 0 ? url : url[..fragment];
        if (path.Length == 0 || path[0] == '/' || path.Contains('\\', StringComparison.Ordinal) || path.Contains(':', StringComparison.Ordinal))
            return null;

        var folder = basePath.LastIndexOf('/');
        var parts = new List<string>(folder < 0 ? [] : basePath[..folder].Split('/', StringSplitOptions.RemoveEmptyEntries));
        foreach (var part in Uri.UnescapeDataString(path).Split('/'))
        {
            if (part == "..")
            {
                if (parts.Count == 0)
                    return null;
                parts.RemoveAt(parts.Count - 1);
            }
            else if (part is not ("." or ""))
            {
                parts.Add(part);
            }
        }

        return parts.Count == 0 ? null : string.Join('/', parts);
    }
}
