using System.Text;

namespace EsfReports.Documents.Properties;

/// <summary>How the members of an enumeration are spelled in CSS; apart from <see cref="KeywordTable{T}"/>, so that it is compiled once for all.</summary>
internal static class KeywordSpelling
{
    /// <summary>The spellings of all members, in the order of their values.</summary>
    public static string[] Of(Type enumeration) => Array.ConvertAll(enumeration.GetEnumNames(), Spell);

    /// <summary>The index of a keyword in any case; -1 if it is not there.</summary>
    public static int Find(string[] spellings, string keyword)
    {
        for (var index = 0; index < spellings.Length; index++)
        {
            if (string.Equals(spellings[index], keyword, StringComparison.OrdinalIgnoreCase))
                return index;
        }

        return -1;
    }

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
