using Xunit;

namespace EsfReports.Domain.Tests.Text;

public sealed class SwedishComparerTests
{
    [Fact]
    public void Names_sort_as_in_a_Swedish_list()
    {
        string?[] sorted =
        [
            null, "", "1 april", "23 vägar", "Alfa", "alfabet", "Ide", "Idé", "Idun", "Muller", "Mx", "my", "Müller", "vilja", "Visby", "Wallin", "xylofon",
            "Zorn", "Ålsta", "Älvnäs", "Öarna", "Østfold",
        ];
        string?[] shuffled = [.. sorted];
        new Random(7).Shuffle(shuffled);

        Assert.Equal(sorted, shuffled.Order(SwedishComparer.Instance));
    }

    [Theory]
    [InlineData("ange", "Ange")]
    [InlineData("Storåns kommun", "Storåns-kommun")]
    [InlineData("a b", "ab")]
    public void The_first_comes_before_the_second(string first, string second) =>
        Assert.True(SwedishComparer.Instance.Compare(first, second) < 0);

    [Fact]
    public void The_order_is_total()
    {
        var random = new Random(99);
        const string letters = "aAåÅäöéüvwVW1 -é";
        string[] words = [.. Enumerable.Range(0, 30).Select(_ => new string([.. Enumerable.Range(0, random.Next(4)).Select(_ => letters[random.Next(letters.Length)])]))];
        foreach (var x in words)
        {
            foreach (var y in words)
            {
                var order = SwedishComparer.Instance.Compare(x, y);
                Assert.Equal(x == y, order == 0);
                Assert.Equal(Math.Sign(order), -Math.Sign(SwedishComparer.Instance.Compare(y, x)));
                Assert.All(words, z => Assert.False(order <= 0 && SwedishComparer.Instance.Compare(y, z) <= 0 && SwedishComparer.Instance.Compare(x, z) > 0));
            }
        }
    }
}
