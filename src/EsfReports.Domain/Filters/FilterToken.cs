namespace EsfReports.Domain;

/// <summary>A piece of a filter: a word, an operator, a parenthesis, or the end with an empty text.</summary>
internal readonly record struct FilterToken(string Text, int Column, bool IsQuoted)
{
    public bool IsEnd => Text.Length == 0 && !IsQuoted;

    public bool IsOperator => !IsQuoted && Text is "=" or "!=" or "<" or "<=" or ">" or ">=" or "~";

    public bool IsWord => IsQuoted || (!IsEnd && !IsOperator && Text is not ("(" or ")"));

    /// <summary>True for <c>and</c>, <c>or</c>, <c>not</c>, however written.</summary>
    public bool Is(string keyword) => !IsQuoted && Text.Equals(keyword, StringComparison.OrdinalIgnoreCase);
}
