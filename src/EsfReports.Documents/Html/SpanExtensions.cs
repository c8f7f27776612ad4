namespace EsfReports.Documents.Html;

/// <summary>Questions to pieces of text.</summary>
internal static class SpanExtensions
{
    /// <summary>True if there is nothing but ASCII letters and figures.</summary>
    public static bool ContainsOnlyLetters(this ReadOnlySpan<char> text)
    {
        foreach (var character in text)
        {
            if (!char.IsAsciiLetterOrDigit(character))
                return false;
        }

        return true;
    }
}
