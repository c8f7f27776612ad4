using EsfReports.Templating.Values;

namespace EsfReports.Templating.Functions;

/// <summary>The functions of <c>string</c> that look for a text in a text. All compare character by character.</summary>
internal static class StringSearch
{
    public static void AddTo(FunctionGroup group) => group
        .Add("contains", "text:text value:text", "True if the text holds the value, which must not be empty.", static call => Finds(call, static (text, value) => text.Contains(value, StringComparison.Ordinal)))
        .Add("starts_with", "text:text value:text", "True if the text begins with the value, which must not be empty.", static call => Finds(call, static (text, value) => text.StartsWith(value, StringComparison.Ordinal)))
        .Add("ends_with", "text:text value:text", "True if the text ends with the value, which must not be empty.", static call => Finds(call, static (text, value) => text.EndsWith(value, StringComparison.Ordinal)))
        .Add("equals_ignore_case", "text:text value:text", "True if both are the same but for case.", static call => Boxes.Of(string.Equals(call.Text(0), call.Text(1), StringComparison.OrdinalIgnoreCase)))
        .Add("index_of", "text:text search:text start_index:int? count:int? string_comparison:text?", "The index of the first place, or -1.", IndexOf)
        .Add("remove", "text:text remove:text", "The text without all places of another.", static call => ReplaceAll(call, call.TextOrEmpty(0), call.Text(1), ""))
        .Add("remove_first", "text:text remove:text", "The text without the first place of another.", static call => ReplaceOne(call, call.TextOrEmpty(0), call.Text(1), "", isLast: false))
        .Add("remove_last", "text:text remove:text", "The text without the last place of another.", static call => ReplaceOne(call, call.TextOrEmpty(0), call.Text(1), "", isLast: true))
        .Add("replace", "text:text match:text replace:text", "The text with all places of one replaced by another.", Replace)
        .Add("replace_first", "text:text match:text replace:text from_end:bool?", "The text with the first (or last) place replaced, without regard to case.", static call => ReplaceOne(call, call.TextOrEmpty(0), call.Text(1), call.TextOrEmpty(2), call.Flag(3)));

    private static object Finds(FunctionCall call, Func<string, string, bool> finds)
    {
        var (text, value) = (call.TextOrEmpty(0), call.TextOrEmpty(1));
        return Boxes.Of(text.Length > 0 && value.Length > 0 && finds(text, value));
    }

    private static object IndexOf(FunctionCall call)
    {
        var (text, search) = (call.TextOrEmpty(0), call.TextOrEmpty(1));
        var start = call.Integer(2);
        if (start < 0 || start > text.Length)
            throw call.ErrorAt(2, $"The start {start} is outside of the text.");
        var count = call.Integer(3, text.Length - start);
        if (count < 0 || count > text.Length - start)
            throw call.ErrorAt(3, $"From {start} on there are no {count} characters.");

        var name = call.Text(4);
        if (!Enum.TryParse<StringComparison>(name ?? nameof(StringComparison.Ordinal), ignoreCase: true, out var comparison) || !Enum.IsDefined(comparison))
            throw call.ErrorAt(4, $"'{name}' is not a way to compare.", "Known are Ordinal and OrdinalIgnoreCase.");
        return Boxes.Of(text.IndexOf(search, start, count, comparison));
    }

    private static string Replace(FunctionCall call)
    {
        if (call.Text(1) is "" && call.TextOrEmpty(0).Length > 0)
            throw call.Error("The text to look for is empty.");
        return ReplaceAll(call, call.TextOrEmpty(0), call.Text(1), call.TextOrEmpty(2));
    }

    private static string ReplaceAll(FunctionCall call, string text, string? match, string replacement)
    {
        if (text.Length == 0 || string.IsNullOrEmpty(match))
            return text;

        // The longest that the result can be, before it is made.
        if (replacement.Length > match.Length)
            call.ChargeText(text.Length + (Count(text, match) * (long)(replacement.Length - match.Length)));
        return text.Replace(match, replacement, StringComparison.Ordinal);
    }

    private static int Count(string text, string match)
    {
        var count = 0;
        for (var index = text.IndexOf(match, StringComparison.Ordinal); index >= 0; index = text.IndexOf(match, index + match.Length, StringComparison.Ordinal))
            count++;
        return count;
    }

    private static string ReplaceOne(FunctionCall call, string text, string? match, string replacement, bool isLast)
    {
        if (string.IsNullOrEmpty(match))
            return text;
        var index = isLast ? text.LastIndexOf(match, StringComparison.OrdinalIgnoreCase) : text.IndexOf(match, StringComparison.OrdinalIgnoreCase);
        if (index < 0)
            return text;
        call.ChargeText((long)text.Length + replacement.Length);
        return string.Concat(text.AsSpan(0, index), replacement, text.AsSpan(index + match.Length));
    }
}
