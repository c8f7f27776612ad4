using System.Text.Json;
using EsfReports.Domain;

namespace EsfReports.Store;

/// <summary>A row of the store: what one kind of source says of a project.</summary>
/// <param name="Id">The project.</param>
/// <param name="Kind">The kind of source.</param>
/// <param name="Json">The JSON form.</param>
/// <param name="Check">The first bytes of its hash when it was written.</param>
internal readonly record struct StoredSource(string Id, SourceKind Kind, byte[] Json, byte[] Check)
{
    /// <summary>The project; null if the row was changed outside this program.</summary>
    public Project? Parse()
    {
        if (!SourcedProject.Check(Json).AsSpan().SequenceEqual(Check))
            return null;
        try
        {
            return ProjectJson.Read(Json);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
