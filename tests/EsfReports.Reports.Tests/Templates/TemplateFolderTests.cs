using Xunit;

namespace EsfReports.Reports.Tests.Templates;

public sealed class TemplateFolderTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void The_users_file_is_taken_before_the_built_in_one()
    {
        var templates = Open(("own/a.txt", "own"), ("built-in/a.txt", "built-in"), ("built-in/b.txt", "built-in"));

        Assert.Equal("own", templates.ReadText("a.txt")!.Text);
        Assert.Equal("built-in", templates.ReadText("b.txt")!.Text);
        Assert.Null(templates.ReadText("c.txt"));
    }

    [Fact]
    public void Files_are_listed_once_and_sorted()
    {
        var templates = Open(("own/b.txt", ""), ("built-in/b.txt", ""), ("built-in/a/c.txt", ""), ("built-in/d.css", ""));

        Assert.Equal(["a/c.txt", "b.txt"], templates.List("", ".txt"));
    }

    [Theory]
    [InlineData("../secret.txt")]
    [InlineData("x/../../secret.txt")]
    [InlineData("/etc/passwd")]
    [InlineData("..\\secret.txt")]
    [InlineData("./a.txt")]
    [InlineData("")]
    [InlineData("link.txt")]
    [InlineData("linked/secret.txt")]
    public void No_path_leads_out_of_the_folder(string path)
    {
        var templates = Open(("own/a.txt", "a"), ("secret.txt", "secret"), ("elsewhere/secret.txt", "secret"));
        File.CreateSymbolicLink(_folder.File("own/link.txt"), _folder.File("secret.txt"));
        Directory.CreateSymbolicLink(_folder.File("own/linked"), _folder.File("elsewhere"));

        Assert.Null(templates.Read(path));
    }

    [Fact]
    public void A_byte_order_mark_is_not_text()
    {
        var templates = Open(("own/a.txt", "\uFEFFtext"));

        Assert.Equal("text", templates.ReadText("a.txt")!.Text);
    }

    private TemplateFolder Open(params (string Name, string Text)[] files)
    {
        Directory.CreateDirectory(_folder.File("own"));
        Directory.CreateDirectory(_folder.File("built-in"));
        foreach (var (name, text) in files)
            _folder.With(name, text);
        return new TemplateFolder([_folder.File("own"), _folder.File("built-in")]);
    }
}
