namespace EsfReports.Domain;

/// <summary>Splits a filter into tokens.</summary>
internal static class FilterTokens
{
    private const string Special = "=!<>~()\"";

    public static IReadOnlyList<FilterToken> Split(string text)
    {
        var tokens = new List<FilterToken>();
        var index = 0;
        while (index < text.Length)
        {
            if (char.IsWhiteSpace(text[index]))
                index++;
            else
                tokens.Add(Next(text, ref index));
        }

        tokens.Add(new FilterToken("", text.Length + 1, IsQuoted: false));
        return tokens;
    }

    private static FilterToken Next(string text, ref int index)
    {
        var start = index;
        if (text[index] == '"')
            return Quoted(text, ref index);
        if (!Special.Contains(text[index], StringComparison.Ordinal))
        {
            while (index < text.Length && !char.IsWhiteSpace(text[index]) && !Special.Contains(text[index], StringComparison.Ordinal))
                index++;
            return new FilterToken(text[start..index], start + 1, IsQuoted: false);
        }

        index++;
        if (text[start] is '!' or '<' or '>' && index < text.Length && text[index] == '=')
            index++;
        return new FilterToken(text[start..index], start + 1, IsQuoted: false);
    }

    // A quotation mark that is never closed goes to the end of the text.
    private static FilterToken Quoted(string text, ref int index)
    {
        var start = index + 1;
        var end = text.IndexOf('"', start);
        if (end < 0)
            end = text.Length;
        index = Math.Min(end + 1, text.Length);
        return new FilterToken(text[start..end], start, IsQuoted: true);
    }
}
