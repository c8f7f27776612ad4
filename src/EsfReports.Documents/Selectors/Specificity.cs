namespace EsfReports.Documents.Selectors;

/// <summary>Counts of ids, of classes, attributes and pseudo-classes, and of types and pseudo-elements (Selectors 4, 17).</summary>
internal readonly record struct Specificity(int Ids, int Classes, int Types) : IComparable<Specificity>
{
    public static Specificity operator +(Specificity a, Specificity b) => new(a.Ids + b.Ids, a.Classes + b.Classes, a.Types + b.Types);

    /// <inheritdoc/>
    public int CompareTo(Specificity other) => (Ids, Classes, Types).CompareTo((other.Ids, other.Classes, other.Types));

    /// <summary>One number that orders as the specificity does; counts above 255 are cut, which no real selector has.</summary>
    public int Rank => (Math.Min(Ids, 255) << 16) | (Math.Min(Classes, 255) << 8) | Math.Min(Types, 255);
}
