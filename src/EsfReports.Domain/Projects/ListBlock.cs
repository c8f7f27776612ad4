namespace EsfReports.Domain;

/// <summary>A list with at least one item.</summary>
/// <param name="Items">The items, without their bullets or numbers.</param>
/// <param name="Ordered">True if the source numbers the items 1, 2, 3.</param>
public sealed record ListBlock(IReadOnlyList<ListItem> Items, bool Ordered = false) : DescriptionBlock
{
    /// <inheritdoc/>
    public bool Equals(ListBlock? other) => other is not null && Ordered == other.Ordered && Items.SequenceEqual(other.Items);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Ordered, Items.Count);
}
