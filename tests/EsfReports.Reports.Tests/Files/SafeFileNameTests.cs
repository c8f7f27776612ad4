using Xunit;

namespace EsfReports.Reports.Tests.Files;

public sealed class SafeFileNameTests
{
    [Theory]
    [InlineData("Småland och Öarna", "smaland-och-oarna")]
    [InlineData("Övre Norrland", "ovre-norrland")]
    [InlineData("a/b\\c", "a-b-c")]
    [InlineData("  – ” & ", "x-b1e4f0a4")]
    [InlineData("../../x", "x")]
    [InlineData("/etc/passwd", "etc-passwd")]
    [InlineData("C:\\x", "c-x")]
    [InlineData("a\0b", "a-b")]
    public void Names_keep_only_letters_digits_and_hyphens(string text, string expected)
    {
        var name = SafeFileName.FromText(text);

        if (expected.StartsWith("x-", StringComparison.Ordinal))
            Assert.Matches("^x-[0-9a-f]{8}$", name);
        else
            Assert.Equal(expected, name);
    }

    [Theory]
    [InlineData("con")]
    [InlineData("NUL")]
    [InlineData("com1")]
    [InlineData("LPT9")]
    public void Names_of_devices_get_a_hash(string text)
    {
        Assert.Matches($"^{text.ToLowerInvariant()}-[0-9a-f]{{8}}$", SafeFileName.FromText(text));
    }

    [Fact]
    public void Long_names_are_cut_and_stay_different()
    {
        var first = SafeFileName.FromText(new string('a', 300));
        var second = SafeFileName.FromText(new string('a', 301));

        Assert.True(first.Length <= 120);
        Assert.NotEqual(first, second);
    }

    [Theory]
    [InlineData("")]
    [InlineData("..")]
    [InlineData("\u202Egpj.exe")]
    [InlineData("😀")]
    public void Every_name_that_is_made_is_safe(string text)
    {
        Assert.True(SafeFileName.IsSafe(SafeFileName.FromText(text)));
    }

    [Fact]
    public void Seeded_random_texts_give_safe_names()
    {
        var random = new Random(20261122);
        for (var round = 0; round < 2000; round++)
        {
            var text = new string([.. Enumerable.Range(0, random.Next(0, 200)).Select(_ => (char)random.Next(1, 0x3000))]);

            Assert.True(SafeFileName.IsSafe(SafeFileName.FromText(text)), $"round {round}");
        }
    }

    [Fact]
    public void Documents_that_want_one_name_get_two_also_where_capitals_do_not_count()
    {
        var names = new FileNames();

        var first = names.Take("2020-00312-faktablad", "a");
        var second = names.Take("2020-00312-FAKTABLAD", "b");

        Assert.Equal("2020-00312-faktablad", first);
        Assert.Matches("^2020-00312-FAKTABLAD-[0-9a-f]{8}$", second);
    }
}
