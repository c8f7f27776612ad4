using System.Collections.Concurrent;

namespace EsfReports.Documents.Cascade;

/// <summary>What one document needs while its styles are found: scratch space, and the styles that are only its own.</summary>
internal sealed class StyleScratch
{
    private ConcurrentDictionary<BranchKey, StyleBranch>? _branches;
    private Dictionary<StyleKey, StyleResult>? _styles;

    /// <summary>The rules that select the element at hand.</summary>
    public List<IndexedRule> Matches { get; } = [];

    /// <summary>The key of the element at hand.</summary>
    public StyleKey Key { get; } = new();

    /// <summary>The key of elements that look like the one at hand.</summary>
    public BranchKey BranchKey { get; } = new();

    /// <summary>What stands below nodes that are only the document's own; made when there is one.</summary>
    public ConcurrentDictionary<BranchKey, StyleBranch> Branches => _branches ??= new ConcurrentDictionary<BranchKey, StyleBranch>(1, 31);

    /// <summary>Styles below an element whose style is its own.</summary>
    public Dictionary<StyleKey, StyleResult> Styles => _styles ??= [];
}
