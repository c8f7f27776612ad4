using Xunit;

namespace EsfReports.Reports.Tests.Symbols;

public sealed class QrCodeTests
{
    [Theory]
    [InlineData(1, 21)]
    [InlineData(14, 21)]
    [InlineData(15, 25)]
    [InlineData(42, 29)]
    [InlineData(62, 33)]
    [InlineData(84, 37)]
    [InlineData(106, 41)]
    [InlineData(122, 45)]
    [InlineData(152, 49)]
    [InlineData(180, 53)]
    [InlineData(213, 57)]
    public void Every_version_can_be_read_back(int length, int size)
    {
        // Seeded, so that the same texts are tried on every machine.
        var random = new Random(length);
        var text = new string([.. Enumerable.Range(0, length).Select(_ => (char)random.Next(' ', '~'))]);

        var code = QrCode.Find(text)!;

        Assert.Equal(size, code.Size);
        Assert.Equal(text, QrReader.Read(code));
        Assert.All(QrReader.Syndromes(code), rest => Assert.Equal(0, rest));
    }

    [Fact]
    public void An_address_can_be_read_back()
    {
        const string Address = "https://www.esf.se/resultat/projektbanken/projekt/?dnr=23-063-S03";

        Assert.Equal(Address, QrReader.Read(QrCode.Find(Address)!));
    }

    [Fact]
    public void Letters_outside_ascii_are_written_as_utf_8()
    {
        Assert.Equal("Åsele", QrReader.Read(QrCode.Find("Åsele")!));
    }

    [Fact]
    public void A_text_that_is_too_long_has_no_code()
    {
        Assert.Null(QrCode.Find(new string('x', 214)));
        Assert.Equal(213, QrCode.LongestText);
    }

    [Fact]
    public void The_module_beside_the_lower_finder_is_always_dark()
    {
        var code = QrCode.Find("a")!;

        Assert.True(code.IsDark(code.Size - 8, 8));
        Assert.True(code.IsDark(0, 0));
        Assert.False(code.IsDark(7, 7));
    }
}
