using EsfReports.Testing;
using Xunit;

namespace EsfReports.Cli.Tests.Structure;

/// <summary>Documents as another reader takes them from the structure tree: what a screen reader says, in this order (poppler's <c>pdfinfo -struct-text</c>).</summary>
public sealed class StructureTextTests : IDisposable
{
    private static readonly string Documents = Path.Combine(Repository.Root, "tests", "interop", "oracles", "documents");

    private readonly CliRun _cli = new();

    public void Dispose() => _cli.Dispose();

    [ToolFact("pdfinfo")]
    public void Text_is_read_with_its_headings_links_quotes_and_figures() => Snapshot.Match(StructureOf("structure-text"));

    [ToolFact("pdfinfo")]
    public void Lists_are_read_with_their_labels() => Snapshot.Match(StructureOf("structure-lists"));

    [ToolFact("pdfinfo")]
    public void Tables_are_read_once_although_their_heads_are_painted_on_each_page() => Snapshot.Match(StructureOf("structure-tables"));

    private string StructureOf(string name)
    {
        Copy(Documents, "in", name + ".html", "base.css");
        Copy(Path.Combine(Documents, "images"), "in/images", "quarters.png");
        Copy(Path.Combine(Repository.Templates, "theme", "fonts"), "in/fonts", "*.ttf");

        var rendered = _cli.RunRaw("render", _cli[$"in/{name}.html"], "--out", _cli["out.pdf"]);
        Assert.Equal((0, ""), (rendered.ExitCode, rendered.Error));
        return new ExternalTool("pdfinfo").Run("-struct-text", _cli["out.pdf"]).Output;
    }

    private void Copy(string from, string to, params string[] patterns)
    {
        Directory.CreateDirectory(_cli[to]);
        foreach (var file in patterns.SelectMany(pattern => Directory.GetFiles(from, pattern)))
            File.Copy(file, Path.Combine(_cli[to], Path.GetFileName(file)));
    }
}
