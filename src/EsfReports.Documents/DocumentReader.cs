using EsfReports.Diagnostics;

namespace EsfReports.Documents;

/// <summary>Turns HTML with CSS into a <see cref="StyledDocument"/>.</summary>
/// <remarks>
/// One reader serves many documents and threads: style sheets, images and fonts that the resources gave once are parsed once.
/// </remarks>
/// <param name="resources">Where style sheets, images and fonts come from.</param>
public sealed class DocumentReader(IResourceLoader resources)
{
    private readonly IResourceLoader _resources = resources;

    /// <summary>Reads one document; never throws on what stands in it.</summary>
    /// <param name="html">The whole text.</param>
    /// <param name="path">Its name in messages.</param>
    /// <param name="origin">Leads from an offset in <paramref name="html"/> to the template line that wrote it; null if the text is what the author wrote.</param>
    public DocumentResult Read(string html, string path, Func<int, SourceLocation>? origin = null)
    {
        _ = _resources;
        throw new NotImplementedException($"{html.Length} {path} {origin}");
    }
}
