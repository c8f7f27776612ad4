using System.Net;
using System.Text;
using EsfReports.Diagnostics;

namespace EsfReports.Reports;

/// <summary>
/// Makes a page that needs nothing but itself: style sheets and images are put into the HTML. Fonts are left out, because they
/// would make each page ten times as large; a browser shows the page in a font of its own.
/// </summary>
/// <remarks>One writer serves many documents and threads: a style sheet is prepared once.</remarks>
public sealed class WebPageWriter
{
    // Goes into every page, and into no PDF.
    private const string WebStyleSheet = "theme/web.css";

    private readonly WebResources _resources;
    private readonly WebPageFrame _frame;

    /// <summary>Creates a writer.</summary>
    /// <param name="load">Gives the bytes of a file that a page names; null if there is none.</param>
    /// <param name="skipTextOf">The words of the link to the content in a language, such as <c>sv</c>; null for no link.</param>
    public WebPageWriter(Func<string, ReadOnlyMemory<byte>?> load, Func<string, string?>? skipTextOf = null)
    {
        _resources = new WebResources(load);
        _frame = new WebPageFrame(load(WebStyleSheet) is null ? null : WebStyleSheet, skipTextOf ?? (_ => null));
    }

    /// <summary>The text of the <c>title</c> element; empty if there is none.</summary>
    public static string TitleOf(string html)
    {
        var start = html.IndexOf("<title>", StringComparison.OrdinalIgnoreCase);
        var end = start < 0 ? -1 : html.IndexOf("</title>", start, StringComparison.OrdinalIgnoreCase);
        return end < 0 ? "" : WebUtility.HtmlDecode(html[(start + "<title>".Length)..end]).Trim();
    }

    /// <summary>The page as UTF-8.</summary>
    /// <param name="source">The document; nothing of it is lost but its links to style sheets.</param>
    /// <param name="diagnostics">Takes files that are missing.</param>
    public byte[] Write(HtmlSource source, DiagnosticBag diagnostics)
    {
        var html = _frame.Add(source.Html, source.BodyClass);
        var page = new StringBuilder(html.Length + 16_384);
        var copied = 0;
        for (var index = html.IndexOf('<', StringComparison.Ordinal); index >= 0; index = html.IndexOf('<', index))
        {
            if (HtmlTag.Read(html, index) is not { } tag)
            {
                index = AfterOther(html, index);
                continue;
            }

            var place = new SourceLocation(source.Path);
            index = Replace(html, tag, place, page, ref copied, diagnostics);
            if (index >= html.Length)
                break;
        }

        page.Append(html, copied, html.Length - copied);
        return Encoding.UTF8.GetBytes(page.ToString());
    }

    // Comments may hold tags; end tags and declarations hold nothing to replace.
    private static int AfterOther(string html, int index)
    {
        if (!html.AsSpan(index).StartsWith("<!--"))
            return index + 1;
        var end = html.IndexOf("-->", index, StringComparison.Ordinal);
        return end < 0 ? html.Length : end + 3;
    }

    private int Replace(
        string html, HtmlTag tag, SourceLocation place, StringBuilder page, ref int copied, DiagnosticBag diagnostics)
    {
        if (tag.Name == "link" && tag["rel"] == "stylesheet" && tag["href"] is { } href)
        {
            page.Append(html, copied, tag.Start - copied);
            page.Append("<style>\n").Append(_resources.StyleSheet(href, place, diagnostics)).Append("</style>");
            copied = tag.End;
            return tag.End;
        }

        if (tag.Name == "style")
            return ReplaceStyle(html, tag, place, page, ref copied, diagnostics);

        foreach (var source in tag.Attributes.Where(attribute => tag.Name == "img" && attribute.Name == "src"))
        {
            page.Append(html, copied, source.ValueStart - copied);
            page.Append(Markup.Escape(_resources.Image(source.Value, place, diagnostics)));
            copied = source.ValueEnd;
        }

        return tag.End;
    }

    private int ReplaceStyle(
        string html, HtmlTag tag, SourceLocation place, StringBuilder page, ref int copied, DiagnosticBag diagnostics)
    {
        var end = html.IndexOf("</style", tag.End, StringComparison.OrdinalIgnoreCase);
        if (end < 0)
            end = html.Length;
        page.Append(html, copied, tag.End - copied);
        page.Append(_resources.Prepare(html[tag.End..end], "", place, diagnostics));
        copied = end;
        return end;
    }
}
