using System.Text;

namespace EsfReports.Fonts.Tables;

/// <summary>Names that a font gives itself (<c>name</c>).</summary>
internal static class NameTable
{
    public const int Family = 1;
    public const int PostScriptName = 6;
    public const int TypographicFamily = 16;

    private const int Windows = 3;
    private const int Unicode = 0;
    private const int AmericanEnglish = 0x0409;

    /// <summary>A name, English if there is a choice; null if the font has none with this id.</summary>
    public static string? Find(TableView name, int id)
    {
        if (name.Length == 0)
            return null;

        var (best, bestRank) = (-1, 0);
        for (var i = 0; i < name.UInt16(2); i++)
        {
            var record = 6 + (12 * i);
            var rank = name.UInt16(record + 6) == id ? Rank(name, record) : 0;
            if (rank > bestRank)
                (best, bestRank) = (record, rank);
        }

        return best < 0 ? null : Text(name, best);
    }

    private static int Rank(TableView name, int record) => (int)name.UInt16(record) switch
    {
        Windows when name.UInt16(record + 4) == AmericanEnglish => 4,
        Windows => 3,
        Unicode => 2,
        _ => 1,
    };

    private static string Text(TableView name, int record)
    {
        var text = name.Slice(name.UInt16(4) + name.UInt16(record + 10), name.UInt16(record + 8)).Bytes;
        var encoding = name.UInt16(record) is Windows or Unicode ? Encoding.BigEndianUnicode : Encoding.Latin1;
        return encoding.GetString(text);
    }
}
