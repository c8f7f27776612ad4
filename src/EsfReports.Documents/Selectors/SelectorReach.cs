namespace EsfReports.Documents.Selectors;

/// <summary>What a selector has to know of an element to tell whether it matches; each value takes in those before it.</summary>
internal enum SelectorReach
{
    /// <summary>Names and classes, of the element and of those around it.</summary>
    Looks,

    /// <summary>The id and all attributes of the element itself.</summary>
    Tag,

    /// <summary>Siblings, places, content, or attributes of other elements.</summary>
    Tree,
}
