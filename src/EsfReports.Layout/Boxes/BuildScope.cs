namespace EsfReports.Layout;

/// <summary>Where in the structure tree content is that boxes are built of.</summary>
/// <param name="Element">The element that text belongs to; null within an artifact.</param>
/// <param name="Artifact">Kind of the artifact.</param>
/// <param name="Language">Language of the element, so that only changes are written.</param>
internal readonly record struct BuildScope(StructureElement? Element, ArtifactKind Artifact, string Language)
{
    public ContentTag Tag => Element is null ? ContentTag.ArtifactOf(Artifact) : ContentTag.Of(Element);

    /// <summary>Text cannot stand in the element directly: it needs a paragraph.</summary>
    public bool NeedsParagraph => Element?.Role is StructureRole.Document or StructureRole.Part or StructureRole.Article or StructureRole.Section
        or StructureRole.Division or StructureRole.BlockQuotation or StructureRole.TableOfContents or StructureRole.Index;

    /// <summary>The element that was opened here, in the scope around it; null if none was.</summary>
    public StructureElement? OpenedIn(BuildScope outer) => Element == outer.Element ? null : Element;

    /// <summary>The same place, read by nobody.</summary>
    public BuildScope AsArtifact() => Element is null ? this : this with { Element = null, Artifact = ArtifactKind.Layout };
}
