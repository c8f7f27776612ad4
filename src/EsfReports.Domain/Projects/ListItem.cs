namespace EsfReports.Domain;

/// <summary>One item of a list, with the items below it.</summary>
public sealed record ListItem(string Text, IReadOnlyList<ListItem> Items)
{
    /// <inheritdoc/>
    public bool Equals(ListItem? other) =>
        other is not null && string.Equals(Text, other.Text, StringComparison.Ordinal) && Items.SequenceEqual(other.Items);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Text, Items.Count);
}
