using System.Diagnostics;
using EsfReports.Diagnostics;
using EsfReports.Documents;
using EsfReports.Layout;
using EsfReports.Testing;

namespace EsfReports.Pdf.Tests.Fuzz;

/// <summary>Takes random documents through all stages. Files are good ones and damaged ones.</summary>
internal sealed class FuzzRun : IResourceLoader
{
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(60);
    private static readonly TimeSpan Endless = TimeSpan.FromSeconds(180);

    private readonly Dictionary<string, byte[]> _files = new(StringComparer.Ordinal);
    private readonly DocumentLayout _layout;
    private readonly PdfWriter _writer = new();

    public FuzzRun()
    {
        var font = File.ReadAllBytes(Path.Combine(Repository.Templates, "theme", "fonts", "SourceSans3-Regular.ttf"));
        _layout = new DocumentLayout(new FontCatalog([new FontFaceRule("Noto Sans", 400, false, new FontData(File.ReadAllBytes(Path.Combine(Repository.Templates, "theme", "fonts", "NotoSans-Regular.ttf"))), "noto.ttf")]));
        _files["a.ttf"] = font;
        _files["a.png"] = SmallFiles.Png;
        _files["a.jpg"] = SmallFiles.Jpeg;
        _files["a.svg"] = "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 4 4'><rect width='2' height='3'/><text x='1' y='1'>ab</text></svg>"u8.ToArray();
    }

    ReadOnlyMemory<byte>? IResourceLoader.Load(string path) => _files.TryGetValue(path, out var bytes) ? bytes : default(ReadOnlyMemory<byte>?);

    /// <summary>Makes the document of a seed: null if there is nothing wrong with how that went.</summary>
    public string? Problem(int seed)
    {
        Damage(seed);
        var run = Task.Run(() => Problem(FuzzDocument.Write(seed)));
        return run.Wait(Endless) ? run.Result : "It does not end.";
    }

    /// <summary>Takes a document through all stages.</summary>
    private string? Problem(string html)
    {
        var clock = Stopwatch.StartNew();
        try
        {
            var read = new DocumentReader(this).Read(html, "a.html");
            if (read.Document is null)
                return read.Diagnostics.Any(one => one.Severity == Severity.Error) ? null : "There is no document, and nothing says why.";
            var pages = _layout.Layout(read.Document);
            var output = new MemoryStream();
            _writer.Write(pages.Document, PdfOptions.Default, output);
            return clock.Elapsed > Longest ? $"It took {clock.Elapsed}." : null;
        }
        catch (Exception exception)
        {
            return exception.ToString();
        }
    }

    // Each seed damages each file in another way: bytes are changed, or the end is missing.
    private void Damage(int seed)
    {
        var random = new Random(seed);
        foreach (var ending in (string[])["ttf", "png", "jpg", "svg"])
        {
            var bytes = _files["a." + ending].ToArray();
            for (var changes = random.Next(1, 8); changes > 0; changes--)
                bytes[random.Next(random.Next(2) == 0 ? Math.Min(bytes.Length, 600) : bytes.Length)] = (byte)random.Next(256);
            _files["broken." + ending] = random.Next(4) == 0 ? bytes[..random.Next(bytes.Length)] : bytes;
        }
    }
}
