namespace EsfReports.Documents.Cascade;

/// <summary>What one document needs while its styles are found: scratch space, and the styles that are only its own.</summary>
internal sealed class StyleScratch
{
    private Dictionary<StyleKey, StyleResult>? _styles;

    /// <summary>The rules that select the element at hand.</summary>
    public List<IndexedRule> Matches { get; } = [];

    /// <summary>The key of the element at hand.</summary>
    public StyleKey Key { get; } = new();

    /// <summary>Styles below an element whose style is its own.</summary>
    public Dictionary<StyleKey, StyleResult> Styles => _styles ??= [];
}
