using EsfReports.Documents;

namespace EsfReports.Layout;

/// <summary>Builds the structure tree while boxes are built: opens an element where the document has one that means something.</summary>
/// <remarks>
/// Elements without content are left out: they would be read as nothing. An element is added to its parent when it ends, so
/// children stand in document order.
/// </remarks>
internal static class StructureBuilder
{
    /// <summary>Says that something painted belongs to the scope.</summary>
    public static void Use(BuildScope scope)
    {
        if (scope.Element is not null)
            scope.Element.IsUsed = true;
    }

    /// <summary>Opens what an element means; the outer scope itself if it means nothing. Close it with <see cref="Leave"/>.</summary>
    public static BuildScope Enter(StyledElement element, BuildScope outer)
    {
        if (outer.Element is null)
            return outer;
        if (StructureRoles.IsArtifact(element))
            return outer.AsArtifact();

        var language = element.Style.Text.Language;
        var changed = language.Length > 0 && language != outer.Language ? language : null;
        var role = StructureRoles.Of(element, outer.Element) ?? (changed is null ? null : StructureRoles.ForLanguage(element));
        if (role is not { } known)
            return outer;

        var opened = known is StructureRole.Label or StructureRole.ListBody && element.Name is "dt" or "dd"
            ? Definition(element, known, outer.Element, changed)
            : StructureRoles.Create(element, known, changed);
        return outer with { Element = opened, Language = changed ?? outer.Language };
    }

    /// <summary>Opens an element that the document does not name, such as a paragraph around text.</summary>
    public static BuildScope Enter(StructureRole role, StyledNode origin, BuildScope outer) =>
        outer.Element is null ? outer : outer with { Element = new StructureElement(role, origin.Origin) };

    /// <summary>Ends what was opened: it becomes a child if there is anything in it.</summary>
    /// <param name="keepsEmpty">Whether it is added even if it holds nothing, as cells are.</param>
    public static void Leave(BuildScope inner, BuildScope outer, bool keepsEmpty = false)
    {
        if (inner.Element is null || outer.Element is null || inner.Element == outer.Element || inner.Element.Parent is not null)
            return;
        if (!keepsEmpty && !inner.Element.HasChildren && !inner.Element.IsUsed)
            return;

        (inner.Element.Item ?? outer.Element).Add(inner.Element);
    }

    /// <summary>A term opens an item of the list; what is said of it goes into the same item.</summary>
    private static StructureElement Definition(StyledElement element, StructureRole role, StructureElement list, string? language)
    {
        var last = list.Children.Count > 0 ? list.Children[^1] : null;
        var item = last;
        if (role == StructureRole.Label || item is null)
        {
            item = new StructureElement(StructureRole.ListItem, element.Origin);
            list.Add(item);
        }

        return StructureRoles.Create(element, role, language, item);
    }
}
