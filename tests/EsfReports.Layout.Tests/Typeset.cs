using EsfReports.Documents;
using EsfReports.Layout.Tests.Inline;

namespace EsfReports.Layout.Tests;

/// <summary>
/// Lays out HTML with <see cref="FixedAdvanceFont"/>: text is 10 pt, a character is 5 pt wide, a line 10 pt high, and a page has room
/// for whole lines. Margins of all elements are 0 unless a test sets them.
/// </summary>
internal static class Typeset
{
    private const string Reset =
        "html { font: 10pt/10pt Fixed } body { orphans: 1; widows: 1 } body, h1, h2, h3, p, ul, ol, li, dl, dd, figure, blockquote, table, td, th { margin: 0; padding: 0; font-size: 10pt; line-height: 10pt; font-weight: 400 }"
        + " table { border-spacing: 0 } h1, h2, h3 { break-after: auto; break-inside: auto }";

    private static readonly DocumentLayout Layout = new(new FontCatalog([new FontFaceRule("Fixed", 400, false, FixedAdvanceFont.Latin, "latin.ttf")]));

    /// <summary>Lays out the content of a body on pages of a number of lines and characters.</summary>
    public static LayoutResult Lines(int lines, string body, string css = "", int characters = 20) =>
        Html($"<style>{Reset} @page {{ size: {characters * 5}pt {lines * 10}pt; margin: 0 }} {css}</style>", body);

    /// <summary>Lays out the content of a body with the styles of a head.</summary>
    public static LayoutResult Html(string head, string body)
    {
        var document = Read(head, body);
        return Layout.Layout(document);
    }

    /// <summary>The styled document.</summary>
    public static StyledDocument Read(string head, string body, params (string Path, string Text)[] files)
    {
        var html = $"<!DOCTYPE html><html lang=\"sv\"><head><title>T</title>{head}</head><body>{body}</body></html>";
        return new DocumentReader(new Files(files)).Read(html, "t.html").Document!;
    }

    /// <summary>Lays out a document that was read already.</summary>
    public static LayoutResult Document(StyledDocument document) => Layout.Layout(document);

    /// <summary>The texts of each page, top to bottom as they were painted, joined by spaces; pages by <c> | </c>.</summary>
    public static string Pages(this LayoutResult result) =>
        string.Join(" | ", result.Document.Pages.Select(page =>
            string.Join(' ', LayoutDump.Texts(page.Items, Transform.Identity).Select(text => text.Text.Trim(' ')).Where(text => text.Length > 0))));

    /// <summary>Number of lines of text on each page.</summary>
    public static int[] LinesPerPage(this LayoutResult result) =>
        [.. result.Document.Pages.Select(page => LayoutDump.Texts(page.Items, Transform.Identity).Select(text => Math.Round(text.Y, 2)).Distinct().Count())];

    /// <summary>Tops of the lines of text with a text on a page, for lines of 10 pt: the baseline is 8 pt below the top.</summary>
    public static (double X, double Top) PlaceOf(this LayoutResult result, string text, int page = 0)
    {
        var found = LayoutDump.Texts(result.Document.Pages[page].Items, Transform.Identity).First(item => item.Text.Contains(text, StringComparison.Ordinal));
        return (Math.Round(found.X, 2), Math.Round(found.Y - 8, 2));
    }

    /// <summary>Paragraphs of one line each: a, b, c …</summary>
    public static string Paragraphs(int count) => string.Concat(Enumerable.Range(0, count).Select(index => $"<p>{(char)('a' + index)}</p>"));

    private sealed class Files((string Path, string Text)[] files) : IResourceLoader
    {
        public ReadOnlyMemory<byte>? Load(string path) =>
            Array.Find(files, file => file.Path == path) is { Text: { } text } ? System.Text.Encoding.UTF8.GetBytes(text) : default(ReadOnlyMemory<byte>?);
    }
}
