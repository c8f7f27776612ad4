using System.Globalization;
using System.Text;
using EsfReports.Domain;

namespace EsfReports.Reports;

/// <summary>Puts the condition of a selection into words: <c>stöd är minst 1 000 000 och programperiod är 2021–2027</c>.</summary>
internal static class ConditionWords
{
    /// <summary>The condition in the language of the texts; what has no word stays as the user wrote it.</summary>
    public static string Of(ProjectFilter filter, TextCatalog texts)
    {
        var words = new StringBuilder();
        for (var index = 0; index < filter.Parts.Count; index++)
        {
            var part = filter.Parts[index];
            var isMissing = part.Kind == FilterPartKind.Operator && filter.Parts[index + 1].Text.Equals("missing", StringComparison.OrdinalIgnoreCase);
            Append(words, isMissing ? texts.Find(part.Text == "=" ? "filter.missing" : "filter.known") ?? part.Text : Word(part, texts));
            if (isMissing)
                index++;
        }

        return words.ToString();
    }

    private static void Append(StringBuilder words, string word)
    {
        if (words.Length > 0 && words[^1] != '(' && word != ")")
            words.Append(' ');
        words.Append(word);
    }

    private static string Word(FilterPart part, TextCatalog texts) => part.Kind switch
    {
        FilterPartKind.Field => texts.Find("filter.field." + part.Text) ?? part.Text,
        FilterPartKind.Operator => texts.Find("filter.operator." + NameOf(part.Text)) ?? part.Text,
        FilterPartKind.Value => Value(part.Text, texts.Language),
        _ => texts.Find("filter.word." + part.Text) ?? part.Text,
    };

    // Amounts get their thousands parted; years and codes have fewer digits and stay.
    private static string Value(string text, ReportLanguage language) =>
        text.Length > 4 && decimal.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? NumberText.Write(number, 0, language)
            : text;

    private static string NameOf(string operation) => operation switch
    {
        "=" => "is",
        "!=" => "is-not",
        "<" => "less",
        "<=" => "at-most",
        ">" => "more",
        ">=" => "at-least",
        _ => "contains",
    };
}
