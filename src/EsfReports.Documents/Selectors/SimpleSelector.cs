using EsfReports.Documents.Html;

namespace EsfReports.Documents.Selectors;

/// <summary>One condition on an element (Selectors 4, 3.1).</summary>
internal abstract class SimpleSelector
{
    /// <summary>What it counts in the cascade.</summary>
    public abstract Specificity Specificity { get; }

    /// <summary>What it asks.</summary>
    public abstract SelectorReach Reach { get; }

    /// <summary>Whether the element meets it.</summary>
    public abstract bool Matches(SourceElement element);
}
