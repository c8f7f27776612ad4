using EsfReports.Diagnostics;

namespace EsfReports.Documents.Html;

/// <summary>A piece of text.</summary>
internal sealed class SourceText(string text, SourceLocation origin, int offset = 0) : SourceNode(origin)
{
    /// <summary>With entities resolved, white space as it stands.</summary>
    public string Text { get; } = text;

    /// <summary>Where it begins in the source.</summary>
    public int Offset { get; } = offset;
}
