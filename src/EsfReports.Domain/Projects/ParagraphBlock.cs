namespace EsfReports.Domain;

/// <summary>Running text without a line break.</summary>
public sealed record ParagraphBlock(string Text) : DescriptionBlock;
