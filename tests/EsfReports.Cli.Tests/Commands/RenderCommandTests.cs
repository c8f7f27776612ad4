using Xunit;

namespace EsfReports.Cli.Tests.Commands;

public sealed class RenderCommandTests : IDisposable
{
    private const string Page = """
        <!DOCTYPE html>
        <html lang="sv"><head><title>Brev</title><link rel="stylesheet" href="css/style.css"></head>
        <body><h1>Brev</h1><p>Hej</p></body></html>
        """;

    private readonly CliRun _cli = new();

    public void Dispose() => _cli.Dispose();

    [Fact]
    public void A_file_becomes_one_pdf_of_the_given_name()
    {
        _cli.Write("in/css/style.css", "h1 { color: #003399 }");

        var result = _cli.RunRaw("render", _cli.Write("in/a.html", Page), "--out", _cli["b.pdf"]);

        Assert.Equal((0, ""), (result.ExitCode, result.Error));
        Assert.StartsWith("b.pdf: 1 page, ", result.Out, StringComparison.Ordinal);
        Assert.Equal("%PDF-1.7"u8.ToArray(), File.ReadAllBytes(_cli["b.pdf"])[..8]);
    }

    [Fact]
    public void Several_files_and_formats_go_to_a_folder()
    {
        _cli.Write("in/css/style.css", "h1 { color: #003399 }");
        var (a, b) = (_cli.Write("in/a.html", Page), _cli.Write("in/b.html", Page));

        var result = _cli.RunRaw("render", a, b, "--out", _cli["out"], "--format", "pdf,html");

        Assert.Equal((0, ""), (result.ExitCode, result.Error));
        Assert.Equal(["a.html", "a.pdf", "b.html", "b.pdf"], Directory.GetFiles(_cli["out"]).Select(Path.GetFileName).Where(name => name![0] != '.').Order(StringComparer.Ordinal));
        Assert.Contains("h1 { color: #003399 }", File.ReadAllText(_cli["out/a.html"]), StringComparison.Ordinal);
    }

    [Fact]
    public void A_missing_style_sheet_is_named_with_its_place()
    {
        var file = _cli.Write("in/a.html", Page);

        var result = _cli.RunRaw("render", file, "--out", _cli["out"]);

        Assert.Equal(1, result.ExitCode);
        Assert.StartsWith($"{file}(2,", result.Error, StringComparison.Ordinal);
        Assert.Contains("css/style.css", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Two_results_do_not_fit_into_one_file()
    {
        var file = _cli.Write("in/a.html", Page);

        Assert.Equal(
            "exit 2\n--- out\n--- err\nerror: 'DIR/b.pdf' is one file, but there are 2 results; name a folder.\n",
            _cli.Run("render", file, file, "--out", _cli["b.pdf"]));
    }

    [Fact]
    public void The_ending_of_the_result_says_the_format()
    {
        _cli.Write("in/css/style.css", "h1 { color: #003399 }");

        var result = _cli.RunRaw("render", _cli.Write("in/a.html", Page), "--out", _cli["b.html"]);

        Assert.Equal((0, ""), (result.ExitCode, result.Error));
        Assert.Contains("<h1>Brev</h1>", File.ReadAllText(_cli["b.html"]), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("b.docx", "pdf", "error: 'DIR/b.docx' has the ending of a file, but .docx is not a format; expected .pdf, .xlsx or .html, or a folder.")]
    [InlineData("b.pdf", "xlsx", "error: 'DIR/b.pdf' ends with .pdf, but --format asks for xlsx.")]
    public void A_name_with_another_ending_is_refused(string output, string format, string expected)
    {
        var file = _cli.Write("in/a.html", Page);

        Assert.Equal($"exit 2\n--- out\n--- err\n{expected}\n", _cli.Run("render", file, "--out", _cli[output], "--format", format));
    }

    [Fact]
    public void Results_are_not_written_over_each_other()
    {
        var (one, two) = (_cli.Write("in/a.html", Page), _cli.Write("on/a.html", Page));

        Assert.Equal(
            "exit 2\n--- out\n--- err\nerror: 'DIR/in/a.html' and 'DIR/on/a.html' would have results of the same name; render them into different folders.\n",
            _cli.Run("render", one, two, "--out", _cli["out"]));
    }

    [Fact]
    public void A_file_that_is_not_there_is_named()
    {
        Assert.Equal("exit 2\n--- out\n--- err\nerror: There is no file 'DIR/none.html'.\n", _cli.Run("render", _cli["none.html"], "--out", _cli["out"]));
    }
}
