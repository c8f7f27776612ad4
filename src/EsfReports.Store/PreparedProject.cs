using System.Security.Cryptography;
using EsfReports.Domain;

namespace EsfReports.Store;

/// <summary>A project with what the store keeps of it.</summary>
/// <param name="Project">The project.</param>
/// <param name="Hash">Of what it says; equal hashes mean that nothing changed.</param>
/// <param name="Json">Its JSON form with sources.</param>
internal sealed record PreparedProject(Project Project, byte[] Hash, byte[] Json)
{
    private const int CheckLength = 8;

    public static PreparedProject Of(Project project) => new(project, ProjectJson.ContentHash(project), ProjectJson.Write(project));

    /// <summary>
    /// The first bytes of the hash of the JSON: SQLite itself cannot see that bytes inside a text were changed on the disk.
    /// </summary>
    public static byte[] Check(ReadOnlySpan<byte> json) => SHA256.HashData(json)[..CheckLength];
}
