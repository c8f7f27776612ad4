using EsfReports.Documents.Resources;

namespace EsfReports.Documents.Html;

/// <summary>What the documents of one reader share: everything that was read once and is the same in each. Serves many threads.</summary>
internal sealed class ReaderCaches(ResourceCache resources)
{
    public ResourceCache Resources { get; } = resources;

    public InlineStyleCache InlineStyles { get; } = new(resources);

    public TagTable Tags { get; } = new();

    public BlankTexts Blanks { get; } = new();
}
