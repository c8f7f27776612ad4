namespace EsfReports.Documents;

/// <summary>Gives the files that a document names: style sheets, images, fonts.</summary>
public interface IResourceLoader
{
    /// <summary>The bytes of a file; null if there is none, or if the path leads outside the folders that may be read.</summary>
    /// <param name="path">Relative, with <c>/</c>, as the document wrote it after removing its fragment.</param>
    ReadOnlyMemory<byte>? Load(string path);
}
