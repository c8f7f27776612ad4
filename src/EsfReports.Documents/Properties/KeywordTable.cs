using EsfReports.Documents.Css;

namespace EsfReports.Documents.Properties;

/// <summary>The keywords of an enumeration, spelled as in CSS: <c>SpaceBetween</c> is <c>space-between</c>.</summary>
internal static class KeywordTable<T>
    where T : struct, Enum
{
    // Searched in a row: they are few, and a dictionary for each enumeration would have to be compiled each time the program starts.
    private static readonly T[] Keywords = Enum.GetValues<T>();
    private static readonly string[] Spellings = KeywordSpelling.Of(typeof(T));

    /// <summary>The grammar of it.</summary>
    public static string Syntax { get; } = string.Join(" | ", Spellings);

    /// <summary>Reads one of them.</summary>
    public static bool TryRead(ValueReader reader, out T value)
    {
        var index = reader.Current.Kind == CssTokenKind.Ident ? KeywordSpelling.Find(Spellings, reader.Current.Text) : -1;
        value = index < 0 ? default : Keywords[index];
        if (index < 0)
            return false;
        reader.Advance();
        return true;
    }

    /// <summary>Reads one of them as a specified value.</summary>
    public static Specified<T>? Parse(ValueReader reader) => TryRead(reader, out var value) ? _ => value : null;
}
