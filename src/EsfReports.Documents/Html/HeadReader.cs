using System.Globalization;
using EsfReports.Documents.Cascade;
using EsfReports.Documents.Css;

namespace EsfReports.Documents.Html;

/// <summary>Reads what stands in <c>head</c>: title, language, facts about the document, and its style sheets.</summary>
internal sealed class HeadReader(DocumentContext context)
{
    /// <summary>What the document says about itself.</summary>
    public DocumentMetadata ReadMetadata(SourceElement root)
    {
        var head = root.FirstChild("head");
        var title = head?.FirstChild("title")?.TextContent.Trim();
        if (string.IsNullOrEmpty(title))
            context.Diagnostics.Add(DocumentDiagnostics.NoTitle(root.Origin));
        var language = root.Attributes["lang"]?.Trim();
        if (string.IsNullOrEmpty(language))
            context.Diagnostics.Add(DocumentDiagnostics.NoLanguage(root.Origin));

        return new DocumentMetadata(
            string.IsNullOrEmpty(title) ? "Untitled" : string.Join(' ', title.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)),
            string.IsNullOrEmpty(language) ? "und" : language,
            Meta(head, "author"), Meta(head, "description"), Meta(head, "keywords"), Date(head));
    }

    /// <summary>The style sheets of the document in their order.</summary>
    public List<StyleSheet> ReadStyleSheets(SourceElement root)
    {
        var sheets = new List<StyleSheet>();
        Collect(root, sheets);
        return sheets;
    }

    private void Collect(SourceElement element, List<StyleSheet> sheets)
    {
        if (element.Tag.Is(ElementTraits.OfHead) && !element.IsSvg)
            Read(element, sheets);
        foreach (var child in element.Children)
        {
            if (child is SourceElement inner)
                Collect(inner, sheets);
        }
    }

    private void Read(SourceElement element, List<StyleSheet> sheets)
    {
        if (element.Name is not ("style" or "link") || !IsForPrint(element))
            return;
        if (element.Name == "style")
            sheets.Add(Embedded(element));
        else if (element.Tag.IsStyleSheetLink)
            sheets.Add(Linked(element));
    }

    private StyleSheet Embedded(SourceElement element) =>
        element.FirstText is { } text ? context.Caches.Resources.ReadStyleElement(text, context.Path, context.Locate) : StyleSheet.Empty;

    private StyleSheet Linked(SourceElement element)
    {
        var address = element.Attributes["href"] ?? string.Empty;
        if (context.Caches.Resources.LoadStyleSheet(address, context.Path) is { } sheet)
            return sheet;
        context.Diagnostics.Add(DocumentDiagnostics.NoStyleSheet(element.Origin, address));
        return StyleSheet.Empty;
    }

    private bool IsForPrint(SourceElement element)
    {
        if (element.Attributes["media"] is not { Length: > 0 } media)
            return true;
        var source = new CssSource(media, context.Path, _ => element.Origin);
        var tokens = CssTokenizer.Tokenize(media);
        return MediaQueries.IncludesPrint(new CssTokens(source, tokens.AsMemory(0, tokens.Length - 1)), context.Diagnostics);
    }

    private static string? Meta(SourceElement? head, string name)
    {
        foreach (var child in head?.Children ?? default)
        {
            if (child is SourceElement { Name: "meta" } meta && string.Equals(meta.Attributes["name"], name, StringComparison.OrdinalIgnoreCase))
                return meta.Attributes["content"]?.Trim() is { Length: > 0 } content ? content : null;
        }

        return null;
    }

    private DateOnly? Date(SourceElement? head)
    {
        if (Meta(head, "date") is not { } text)
            return null;
        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date))
            return date;
        context.Diagnostics.Add(DocumentDiagnostics.BadAttribute(head!.Origin, "meta", "content", text, "a date as in 2024-09-02"));
        return null;
    }
}
