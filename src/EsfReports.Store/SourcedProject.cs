using System.Security.Cryptography;
using EsfReports.Domain;

namespace EsfReports.Store;

/// <summary>What one kind of source says of a project, with what the store keeps of it.</summary>
/// <param name="Project">The project.</param>
/// <param name="Kind">The kind of source.</param>
/// <param name="Hash">Of what it says; equal hashes mean that nothing changed.</param>
internal sealed record SourcedProject(Project Project, SourceKind Kind, byte[] Hash)
{
    private const int CheckLength = 8;

    public static SourcedProject Of(Project project, SourceKind kind) => new(project, kind, ProjectJson.ContentHash(project));

    /// <summary>The project among those that the store knows.</summary>
    public (string Id, SourceKind Kind) Key => (Project.Id.Text, Kind);

    /// <summary>
    /// The first bytes of the hash of the JSON: SQLite itself cannot see that bytes inside a text were changed on the disk.
    /// </summary>
    public static byte[] Check(ReadOnlySpan<byte> json) => SHA256.HashData(json)[..CheckLength];
}
