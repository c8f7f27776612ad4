namespace EsfReports.Templating.Functions;

/// <summary>The functions of <c>string</c> that take parts of a text.</summary>
internal static class StringCutting
{
    public static void AddTo(FunctionGroup group) => group
        .Add("slice", "text:text start:int length:int?", "A part of the text; a negative start counts from the end.", static call => Slice(call, call.TextOrEmpty(0).Length))
        .Add("slice1", "text:text start:int length:int?", "A part of the text, of one character if no length is given.", static call => Slice(call, 1))
        .Add("split", "text:text match:text", "The parts between the separators; empty ones are dropped.", Split)
        .Add("truncate", "text:text length:int ellipsis:text?", "The text, cut to a length that includes the ellipsis.", Truncate)
        .Add("truncatewords", "text:text count:int ellipsis:text?", "The first words and three points.", TruncateWords);

    private static string Slice(FunctionCall call, int defaultLength)
    {
        var text = call.TextOrEmpty(0);
        var start = (long)call.Integer(1);
        var length = (long)call.Integer(2, defaultLength);
        if (start < 0)
            start += text.Length;
        if (start < 0)
        {
            // What lies in front of the text counts for the length.
            length += start;
            start = 0;
        }

        length = Math.Min(length, text.Length - start);
        return length <= 0 ? "" : text.Substring((int)start, (int)length);
    }

    private static ScriptArray Split(FunctionCall call)
    {
        var text = call.TextOrEmpty(0);
        var separator = call.Text(1);
        var parts = string.IsNullOrEmpty(separator)
            ? text.Length == 0 ? [] : new[] { text }
            : text.Split(separator, StringSplitOptions.RemoveEmptyEntries);
        call.ChargeItems(parts.Length);
        return new ScriptArray(parts);
    }

    private static string Truncate(FunctionCall call)
    {
        var text = call.TextOrEmpty(0);
        var length = call.Integer(1);
        var ellipsis = call.Text(2) ?? "...";
        if (text.Length <= length)
            return text;
        return string.Concat(text.AsSpan(0, Math.Clamp(length - ellipsis.Length, 0, text.Length)), ellipsis);
    }

    private static string TruncateWords(FunctionCall call)
    {
        // The ellipsis that a template gives is not used: version 7.2.6 of the reference has it so.
        var words = call.TextOrEmpty(0).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        return words.Length == 0 ? "" : string.Join(' ', words.Take(Math.Max(0, call.Integer(1)))) + "...";
    }
}
