using EsfReports.Diagnostics;

namespace EsfReports.Reports;

/// <summary>One text of a texts file.</summary>
/// <param name="text">The text, with <c>{name}</c> where a value goes.</param>
/// <param name="location">Where it stands.</param>
internal sealed class TextEntry(string text, SourceLocation location)
{
    /// <summary>The text, with <c>{name}</c> where a value goes.</summary>
    public string Text { get; } = text;

    /// <summary>Where it stands.</summary>
    public SourceLocation Location { get; } = location;

    /// <summary>The text, ready to be filled with values.</summary>
    public TextPattern Pattern => field ??= new TextPattern(Text);
}
