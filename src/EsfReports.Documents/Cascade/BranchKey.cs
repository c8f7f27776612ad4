using System.Runtime.CompilerServices;
using EsfReports.Documents.Html;

namespace EsfReports.Documents.Cascade;

/// <summary>A node and the looks of an element below it.</summary>
/// <remarks>One key is set again for every element that is looked up; only <see cref="Freeze"/> makes one that may be kept.</remarks>
internal sealed class BranchKey : IEquatable<BranchKey>
{
    private StyleNode? _parent;
    private ElementTag? _tag;
    private int _hash;

    /// <summary>Makes it the key of elements like this one.</summary>
    public BranchKey Set(StyleNode? parent, ElementTag tag)
    {
        (_parent, _tag) = (parent, tag);
        _hash = (RuntimeHelpers.GetHashCode(parent) * 31) + tag.LooksHash;
        return this;
    }

    /// <summary>A copy that does not change any more.</summary>
    public BranchKey Freeze() => new() { _parent = _parent, _tag = _tag, _hash = _hash };

    /// <inheritdoc/>
    public bool Equals(BranchKey? other) =>
        other is not null && _hash == other._hash && ReferenceEquals(_parent, other._parent) && _tag!.LooksLike(other._tag!);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as BranchKey);

    /// <inheritdoc/>
    public override int GetHashCode() => _hash;
}
