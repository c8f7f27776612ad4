namespace EsfReports.Documents.Cascade;

/// <summary>What decides a style: the parent's style and everything that was declared for the element.</summary>
internal sealed class StyleKey : IEquatable<StyleKey>
{
    private readonly ComputedStyle? _parent;
    private readonly int[] _rules;
    private readonly DeclarationBlock? _hint;
    private readonly DeclarationBlock? _inline;
    private readonly string? _language;
    private readonly int _hash;

    /// <summary>Takes a snapshot of the matched rules.</summary>
    public StyleKey(ComputedStyle? parent, List<IndexedRule> rules, DeclarationBlock? hint, DeclarationBlock? inline, string? language)
    {
        _parent = parent;
        _rules = new int[rules.Count];
        _hint = hint;
        _inline = inline;
        _language = language;

        var hash = new HashCode();
        hash.Add(parent is null ? 0 : System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(parent));
        hash.Add(hint is null ? 0 : System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(hint));
        hash.Add(inline is null ? 0 : System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(inline));
        for (var index = 0; index < rules.Count; index++)
            hash.Add(_rules[index] = rules[index].Id);
        _hash = hash.ToHashCode();
    }

    /// <inheritdoc/>
    public bool Equals(StyleKey? other) =>
        other is not null && ReferenceEquals(_parent, other._parent) && ReferenceEquals(_hint, other._hint)
        && ReferenceEquals(_inline, other._inline) && _language == other._language && _rules.AsSpan().SequenceEqual(other._rules);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as StyleKey);

    /// <inheritdoc/>
    public override int GetHashCode() => _hash;
}
