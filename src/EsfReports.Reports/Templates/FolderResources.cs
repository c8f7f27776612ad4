using EsfReports.Documents;

namespace EsfReports.Reports;

/// <summary>Style sheets, images and fonts of documents: files of a folder.</summary>
/// <param name="folder">The templates folder, or the folder of a document that an author wrote.</param>
public sealed class FolderResources(TemplateFolder folder) : IResourceLoader
{
    /// <inheritdoc/>
    public ReadOnlyMemory<byte>? Load(string path) => folder.Read(path);
}
