using System.Buffers.Binary;
using EsfReports.Fonts.Shaping;
using EsfReports.Fonts.Tables;
using Xunit;

namespace EsfReports.Fonts.Tests.Shaping;

public sealed class LayoutBudgetTests
{
    [Fact]
    public void Languages_that_share_their_features_spend_them_each_time()
    {
        var table = TableOf(languages: 8_000, features: 4_000);

        var broken = Assert.Throws<FontFormatException>(() => LayoutTable.Read(table, "GSUB", new LayoutBudget()));

        Assert.Contains("holds more rules than a font can sensibly have", broken.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_few_languages_may_share_their_features() =>
        Assert.True(LayoutTable.Read(TableOf(languages: 10, features: 100), "GSUB", new LayoutBudget()).HasFeature("liga"));

    /// <summary>One feature without lookups, which one list of features names again and again, and languages that all have this list.</summary>
    private static byte[] TableOf(int languages, int features)
    {
        var bytes = new List<byte>();
        const int featureList = 10;
        const int lookupList = featureList + 12;
        const int scriptList = lookupList + 2;
        Add(bytes, 1, 0, scriptList, featureList, lookupList);
        Add(bytes, 1);
        bytes.AddRange("liga"u8);
        Add(bytes, 8, 0, 0);
        Add(bytes, 0);
        Add(bytes, 1);
        bytes.AddRange("latn"u8);
        Add(bytes, 8);
        var language = 4 + (6 * languages);
        Add(bytes, language, languages);
        for (var i = 0; i < languages; i++)
        {
            bytes.AddRange("LANG"u8);
            Add(bytes, language);
        }

        Add(bytes, 0, ushort.MaxValue, features);
        bytes.AddRange(new byte[2 * features]);
        return [.. bytes];
    }

    private static void Add(List<byte> bytes, params int[] values)
    {
        Span<byte> two = stackalloc byte[2];
        foreach (var value in values)
        {
            BinaryPrimitives.WriteUInt16BigEndian(two, (ushort)value);
            bytes.AddRange(two);
        }
    }
}
