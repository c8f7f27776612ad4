using System.Collections.Frozen;
using System.Text;
using EsfReports.Documents.Css;

namespace EsfReports.Documents.Properties;

/// <summary>The keywords of an enumeration, spelled as in CSS: <c>SpaceBetween</c> is <c>space-between</c>.</summary>
internal static class KeywordTable<T>
    where T : struct, Enum
{
    private static readonly FrozenDictionary<string, T> Keywords =
        Enum.GetValues<T>().ToFrozenDictionary(value => Spell(value.ToString()), StringComparer.OrdinalIgnoreCase);

    /// <summary>The grammar of it.</summary>
    public static string Syntax { get; } = string.Join(" | ", Enum.GetNames<T>().Select(Spell));

    /// <summary>Reads one of them.</summary>
    public static bool TryRead(ValueReader reader, out T value)
    {
        value = default;
        if (reader.Current.Kind != CssTokenKind.Ident || !Keywords.TryGetValue(reader.Current.Text, out value))
            return false;
        reader.Advance();
        return true;
    }

    /// <summary>Reads one of them as a specified value.</summary>
    public static Specified<T>? Parse(ValueReader reader) => TryRead(reader, out var value) ? _ => value : null;

    private static string Spell(string name)
    {
        if (name == "NoWrap")
            return "nowrap";
        var text = new StringBuilder();
        foreach (var character in name)
        {
            if (char.IsAsciiLetterUpper(character) && text.Length > 0)
                text.Append('-');
            text.Append(char.ToLowerInvariant(character));
        }

        return text.ToString();
    }
}
