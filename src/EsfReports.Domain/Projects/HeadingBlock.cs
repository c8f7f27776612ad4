namespace EsfReports.Domain;

/// <summary>The heading of a section, such as <c>Bakgrund</c>.</summary>
/// <param name="Level">1 for a section of the description, 2 below it; documents shift it to where the description stands.</param>
/// <param name="Text">The words of the heading.</param>
public sealed record HeadingBlock(int Level, string Text) : DescriptionBlock;
