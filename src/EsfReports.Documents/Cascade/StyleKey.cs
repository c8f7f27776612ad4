using System.Runtime.CompilerServices;

namespace EsfReports.Documents.Cascade;

/// <summary>What decides a style: the parent's style and everything that was declared for the element.</summary>
/// <remarks>One key is set again for every element that is looked up; only <see cref="Freeze"/> makes one that may be kept.</remarks>
internal sealed class StyleKey : IEquatable<StyleKey>
{
    private ComputedStyle? _parent;
    private DeclarationBlock? _hint;
    private DeclarationBlock? _inline;
    private string? _language;
    private int[] _rules = [];
    private int _count;
    private int _hash;

    /// <summary>Makes it the key of an element with these rules.</summary>
    public StyleKey Set(in StyleRequest request, List<IndexedRule> rules)
    {
        (_parent, _hint, _inline, _language) = (request.Parent, request.Hint, request.Inline, request.Language);
        _count = rules.Count;
        if (_rules.Length < _count)
            _rules = new int[_count * 2];

        var hash = HashCode.Combine(Identity(_parent), Identity(_hint), Identity(_inline));
        for (var index = 0; index < _count; index++)
            hash = (hash * 31) + (_rules[index] = rules[index].Id);
        _hash = hash;
        return this;
    }

    /// <summary>A copy that does not change any more.</summary>
    public StyleKey Freeze() => new()
    {
        _parent = _parent,
        _hint = _hint,
        _inline = _inline,
        _language = _language,
        _rules = _rules.AsSpan(0, _count).ToArray(),
        _count = _count,
        _hash = _hash,
    };

    /// <inheritdoc/>
    public bool Equals(StyleKey? other) =>
        other is not null && _hash == other._hash && ReferenceEquals(_parent, other._parent) && ReferenceEquals(_hint, other._hint)
        && ReferenceEquals(_inline, other._inline) && _language == other._language
        && _rules.AsSpan(0, _count).SequenceEqual(other._rules.AsSpan(0, other._count));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as StyleKey);

    /// <inheritdoc/>
    public override int GetHashCode() => _hash;

    private static int Identity(object? value) => value is null ? 0 : RuntimeHelpers.GetHashCode(value);
}
