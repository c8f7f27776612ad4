namespace EsfReports.Documents;

/// <summary>What a <see cref="DocumentReader"/> can be told.</summary>
public sealed record DocumentReaderOptions
{
    /// <summary>The advance of the figure 0 in points, which is what <c>ch</c> means; null takes half the font size.</summary>
    public Func<TextStyle, double>? ZeroAdvance { get; init; }

    /// <summary>Longest HTML text in characters; a longer one is refused.</summary>
    public int MaximumLength { get; init; } = 64 * 1024 * 1024;
}
