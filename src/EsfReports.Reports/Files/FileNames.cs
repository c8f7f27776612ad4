namespace EsfReports.Reports;

/// <summary>Gives each document of a run a name of its own, also where capitals do not count. Asked in the order of ids.</summary>
internal sealed class FileNames
{
    private readonly HashSet<string> _taken = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>The name of a document's files, without ending.</summary>
    /// <param name="wanted">The name that the report asks for.</param>
    /// <param name="key">What the document is about; tells documents apart that want the same name.</param>
    public string Take(string wanted, string key)
    {
        var stem = SafeFileName.IsSafe(wanted) ? wanted : SafeFileName.FromText(wanted);
        if (!_taken.Add(stem))
        {
            stem = SafeFileName.WithHash(stem, key);
            _taken.Add(stem);
        }

        return stem;
    }
}
