using System.Text;
using EsfReports.Domain;
using EsfReports.Testing;
using Xunit;

namespace EsfReports.Sources.Tests.Pages;

public sealed class ReaderRobustnessTests
{
    private static readonly string[] Samples = Directory.GetFiles(Path.Combine(Repository.Templates, "samples", "pages"));

    [Fact]
    public void No_bytes_make_the_reader_throw()
    {
        var samples = Samples.Order(StringComparer.Ordinal).Select(File.ReadAllBytes).ToList();
        for (var seed = 1; seed <= 500; seed++)
        {
            var random = new Random(seed);
            var bytes = Mutate(samples[random.Next(samples.Count)], random);

            var error = Record.Exception(() => Check(new ProjectPageReader(ReadOptions.Default).Read(seed % 5 == 0 ? "x.html" : "x.txt", bytes)));
            Assert.True(error is null, $"seed {seed}: {error}");
        }
    }

    [Theory]
    [InlineData("utf-8-mark")]
    [InlineData("utf-16")]
    [InlineData("utf-16-big-endian")]
    [InlineData("windows-1252")]
    [InlineData("crlf")]
    [InlineData("cr")]
    [InlineData("mojibake")]
    [InlineData("decomposed")]
    public void A_page_says_the_same_in_every_encoding(string form)
    {
        foreach (var path in Samples)
        {
            var text = File.ReadAllText(path);
            var project = Read(Encoding.UTF8.GetBytes(text));
            Assert.Equal(Content(project), Content(Read(Encode(text, form))));
        }
    }

    private static void Check(ReadResult result)
    {
        if (result.Project is { } project)
            Assert.Equal(Content(project), Content(ProjectJson.Read(ProjectJson.Write(project))));
        else
            Assert.NotEmpty(result.Diagnostics);
    }

    private static byte[] Mutate(byte[] original, Random random)
    {
        var bytes = original.ToList();
        for (var change = random.Next(1, 12); change > 0; change--)
        {
            var at = random.Next(bytes.Count);
            var length = Math.Min(random.Next(1, 200), bytes.Count - at);
            switch (random.Next(4))
            {
                case 0:
                    bytes[at] = (byte)random.Next(256);
                    break;
                case 1 when bytes.Count > length:
                    bytes.RemoveRange(at, length);
                    break;
                case 2:
                    bytes.InsertRange(random.Next(bytes.Count), bytes.GetRange(at, length));
                    break;
                default:
                    bytes.InsertRange(at, "\n:\n- \u2028<li>\0"u8.ToArray());
                    break;
            }
        }

        return [.. bytes];
    }

    private static byte[] Encode(string text, string form) => form switch
    {
        "utf-8-mark" => [0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(text)],
        "utf-16" => Encoding.Unicode.GetBytes(text),
        "utf-16-big-endian" => [0xFE, 0xFF, .. Encoding.BigEndianUnicode.GetBytes(text)],
        "windows-1252" => Windows1252.GetBytes(text),
        "crlf" => Encoding.UTF8.GetBytes(text.ReplaceLineEndings("\r\n")),
        "cr" => Encoding.UTF8.GetBytes(text.ReplaceLineEndings("\r")),
        "mojibake" => Encoding.UTF8.GetBytes(Windows1252.GetString(Encoding.UTF8.GetBytes(text))),
        _ => Encoding.UTF8.GetBytes(text.Replace("ä", "a\u0308").Replace("ö", "o\u0308").Replace("å", "a\u030A").Replace("é", "e\u0301")),
    };

    private static Encoding Windows1252 => CodePagesEncodingProvider.Instance.GetEncoding(1252)!;

    private static Project Read(byte[] bytes) => new ProjectPageReader(ReadOptions.Default).Read("x.txt", bytes).Project!;

    private static string Content(Project project) =>
        ProjectJson.WriteIndented(project with { Sources = new Dictionary<ProjectField, FieldSource>() });
}
