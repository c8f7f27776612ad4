using System.Text;

namespace EsfReports.Documents.Tests;

public sealed class FolderResourceLoaderTests : IDisposable
{
    private readonly string _root = Directory.CreateTempSubdirectory("esf-").FullName;

    public FolderResourceLoaderTests()
    {
        Write("secret.txt", "secret");
        Write("built-in/a.css", "built in");
        Write("built-in/theme/b.css", "theme");
        Write("own/a.css", "own");
        File.CreateSymbolicLink(Path.Combine(_root, "own/link.txt"), Path.Combine(_root, "secret.txt"));
        Directory.CreateSymbolicLink(Path.Combine(_root, "own/up"), _root);
        File.CreateSymbolicLink(Path.Combine(_root, "own/inner.css"), Path.Combine(_root, "own/a.css"));
    }

    public void Dispose() => Directory.Delete(_root, recursive: true);

    [Theory]
    [InlineData("a.css", "own")]
    [InlineData("theme/b.css", "theme")]
    [InlineData("./theme/../a.css", "own")]
    [InlineData("inner.css", "own")]
    [InlineData("none.css", null)]
    [InlineData("theme", null)]
    [InlineData("", null)]
    [InlineData("../secret.txt", null)]
    [InlineData("theme/../../secret.txt", null)]
    [InlineData("%2e%2e/secret.txt", null)]
    [InlineData("..\\secret.txt", null)]
    [InlineData("/etc/passwd", null)]
    [InlineData("file:///etc/passwd", null)]
    [InlineData("C:/secret.txt", null)]
    [InlineData("link.txt", null)]
    [InlineData("up/secret.txt", null)]
    [InlineData("a.css\0.txt", null)]
    public void Only_files_in_the_folders_are_read_and_earlier_folders_hide_later_ones(string path, string? expected)
    {
        var loader = new FolderResourceLoader(Path.Combine(_root, "own"), Path.Combine(_root, "built-in"));

        var bytes = loader.Load(path);

        Assert.Equal(expected, bytes is { } found ? Encoding.UTF8.GetString(found.Span) : null);
    }

    private void Write(string path, string text)
    {
        var file = Path.Combine(_root, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, text);
    }
}
