namespace EsfReports.Sources;

/// <summary>One line of a page after cleaning.</summary>
/// <param name="Number">Counted from 1.</param>
/// <param name="Text">Without outer space; spaces inside stay as they are.</param>
/// <param name="Indent">How many spaces stood before the text.</param>
/// <param name="IsHeading">True if the source marks the line as a heading, which only HTML can do.</param>
/// <param name="IsTerm">True if the source marks the line as a term or the head of a table row, which only HTML can do.</param>
/// <param name="IsFurniture">True if the source marks the line as part of the web site around the page, which only HTML can do.</param>
internal readonly record struct PageLine(
    int Number, string Text, int Indent, bool IsHeading = false, bool IsTerm = false, bool IsFurniture = false)
{
    public bool IsBlank => Text.Length == 0;
}
