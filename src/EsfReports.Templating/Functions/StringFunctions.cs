using System.Text;
using EsfReports.Templating.Values;

namespace EsfReports.Templating.Functions;

/// <summary>The functions of <c>string</c>; those that search, cut and hash stand in files of their own.</summary>
internal static class StringFunctions
{
    public static ScriptObject Create()
    {
        var group = new FunctionGroup("string");
        AddForms(group);
        StringSearch.AddTo(group);
        StringCutting.AddTo(group);
        StringCoding.AddTo(group);
        StringNumbers.AddTo(group);
        return group.Build();
    }

    private static void AddForms(FunctionGroup group) => group
        .Add("append", "text:text with:text", "Both texts, the second behind.", static call => Joined(call, call.TextOrEmpty(0), call.TextOrEmpty(1)))
        .Add("prepend", "text:text by:text", "Both texts, the second in front.", static call => Joined(call, call.TextOrEmpty(1), call.TextOrEmpty(0)))
        .Add("capitalize", "text:text", "The text with a large first letter.", static call => Capitalize(call.TextOrEmpty(0)))
        .Add("capitalizewords", "text:text", "The text with a large first letter in each word.", static call => CapitalizeWords(call.TextOrEmpty(0)))
        .Add("downcase", "text:text", "The text in small letters.", static call => call.Text(0)?.ToLowerInvariant())
        .Add("upcase", "text:text", "The text in large letters.", static call => call.Text(0)?.ToUpperInvariant())
        .Add("handleize", "text:text", "The text as a part of a path: small letters and digits, hyphens for the rest.", static call => Handleize(call.TextOrEmpty(0)))
        .Add("pluralize", "number:int singular:text plural:text", "The singular for 1, else the plural.", static call => call.Integer(0) == 1 ? call[1] : call[2])
        .Add("lstrip", "text:text", "The text without white space at its start.", static call => call.Text(0)?.TrimStart())
        .Add("rstrip", "text:text", "The text without white space at its end.", static call => call.Text(0)?.TrimEnd())
        .Add("strip", "text:text", "The text without white space at both ends.", static call => call.Text(0)?.Trim())
        .Add("strip_newlines", "text:text", "The text without line ends.", static call => call.TextOrEmpty(0).Replace("\r", "", StringComparison.Ordinal).Replace("\n", "", StringComparison.Ordinal))
        .Add("pad_left", "text:text width:int", "The text, filled with blanks in front up to a width.", static call => call.TextOrEmpty(0).PadLeft(Width(call)))
        .Add("pad_right", "text:text width:int", "The text, filled with blanks behind up to a width.", static call => call.TextOrEmpty(0).PadRight(Width(call)))
        .Add("empty", "text:text", "True for null and the empty text.", static call => Boxes.Of(call.TextOrEmpty(0).Length == 0))
        .Add("whitespace", "text:text", "True for null and a text of white space only.", static call => Boxes.Of(string.IsNullOrWhiteSpace(call.Text(0))))
        .Add("size", "text:text", "The number of characters.", static call => Boxes.Of(call.TextOrEmpty(0).Length));

    private static string Joined(FunctionCall call, string first, string second)
    {
        call.ChargeText((long)first.Length + second.Length);
        return first + second;
    }

    private static string Capitalize(string text) =>
        text.Length == 0 || char.IsUpper(text[0]) ? text : char.ToUpperInvariant(text[0]) + text[1..];

    private static string CapitalizeWords(string text)
    {
        var result = new StringBuilder(text.Length);
        for (var index = 0; index < text.Length; index++)
        {
            var startsWord = index == 0 || char.IsWhiteSpace(text[index - 1]);
            result.Append(startsWord ? char.ToUpperInvariant(text[index]) : text[index]);
        }

        return result.ToString();
    }

    private static string Handleize(string text)
    {
        var result = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (char.IsLetterOrDigit(c))
                result.Append(char.ToLowerInvariant(c));
            else if (result.Length == 0 || result[^1] != '-')
                result.Append('-');
        }

        if (result.Length > 0 && result[^1] == '-')
            result.Length--;
        return result.ToString();
    }

    private static int Width(FunctionCall call)
    {
        var width = Math.Max(0, call.Integer(1));
        call.State.Budget.ChargeText(width, call.PlaceOf(1));
        return width;
    }
}
