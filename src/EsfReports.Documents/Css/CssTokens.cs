using System.Text;

namespace EsfReports.Documents.Css;

/// <summary>A run of tokens of one source. What <c>var()</c> puts in comes from elsewhere, so a run can also have a source of its own.</summary>
internal readonly record struct CssTokens(CssSource Source, ReadOnlyMemory<CssToken> Items)
{
    /// <summary>Number of tokens.</summary>
    public int Count => Items.Length;

    /// <summary>The token at an index.</summary>
    public CssToken this[int index] => Items.Span[index];

    /// <summary>Offset of the first token; 0 if there is none.</summary>
    public int Start => Count == 0 ? 0 : this[0].Start;

    /// <summary>A part of the run.</summary>
    public CssTokens Slice(int start, int end) => new(Source, Items[start..end]);

    /// <summary>Without white space at both ends.</summary>
    public CssTokens Trim()
    {
        var span = Items.Span;
        var start = 0;
        var end = span.Length;
        while (start < end && span[start].Kind == CssTokenKind.Whitespace)
            start++;
        while (end > start && span[end - 1].Kind == CssTokenKind.Whitespace)
            end--;
        return Slice(start, end);
    }

    /// <summary>True if a function of this name is called anywhere in it.</summary>
    public bool Calls(string function)
    {
        foreach (var token in Items.Span)
        {
            if (token.IsFunction(function))
                return true;
        }

        return false;
    }

    /// <summary>What the user wrote, letter for letter; only for tokens of one source.</summary>
    public string RawText => Count == 0 ? string.Empty : Source.Text[Start..this[Count - 1].End];

    /// <summary>What the user wrote, on one line, for messages.</summary>
    public string Print()
    {
        var text = new StringBuilder();
        foreach (var token in Items.Span)
            text.Append(Print(token));
        return text.ToString().Trim();
    }

    private static string Print(CssToken token) => token.Kind switch
    {
        CssTokenKind.Whitespace => " ",
        CssTokenKind.Function => token.Text + "(",
        CssTokenKind.AtKeyword => "@" + token.Text,
        CssTokenKind.Hash => "#" + token.Text,
        CssTokenKind.String => "\"" + token.Text + "\"",
        CssTokenKind.Url or CssTokenKind.BadUrl => "url(" + token.Text + ")",
        CssTokenKind.Number or CssTokenKind.Dimension or CssTokenKind.Percentage =>
            token.Number.ToString(System.Globalization.CultureInfo.InvariantCulture) + token.Text,
        CssTokenKind.Colon => ":",
        CssTokenKind.Semicolon => ";",
        CssTokenKind.Comma => ",",
        CssTokenKind.LeftBracket => "[",
        CssTokenKind.RightBracket => "]",
        CssTokenKind.LeftParenthesis => "(",
        CssTokenKind.RightParenthesis => ")",
        CssTokenKind.LeftBrace => "{",
        CssTokenKind.RightBrace => "}",
        _ => token.Text,
    };
}
