using EsfReports.Diagnostics;

namespace EsfReports.Documents.Tests;

/// <summary>Reads small documents.</summary>
internal static class Documents
{
    /// <summary>A whole document around a body, with a style sheet.</summary>
    public static string Page(string body, string css = "") =>
        $"<!DOCTYPE html>\n<html lang=\"sv\"><head><title>T</title><style>{css}</style></head>\n<body>{body}</body></html>";

    /// <summary>Reads a text; there are no files.</summary>
    public static DocumentResult Read(string html, MemoryResources? resources = null) =>
        new DocumentReader(resources ?? new MemoryResources()).Read(html, "a.html");

    /// <summary>Reads a body with a style sheet, which must be without mistakes.</summary>
    public static StyledElement Body(string body, string css = "")
    {
        var result = Read(Page(body, css));
        Assert.Empty(result.Diagnostics);
        return result.Document!.Body;
    }

    /// <summary>The first element of a name, in the order of the document.</summary>
    public static StyledElement Find(this StyledElement element, string name) =>
        element.Descendants().First(one => one.Name == name);

    /// <summary>The element with an id.</summary>
    public static StyledElement ById(this StyledElement element, string id) =>
        element.Descendants().First(one => one.Id == id);

    /// <summary>The element and all elements in it.</summary>
    public static IEnumerable<StyledElement> Descendants(this StyledElement element) =>
        element.Children.OfType<StyledElement>().SelectMany(Descendants).Prepend(element);

    /// <summary>The style of a div with these declarations, in a body with the initial font size of 11 points.</summary>
    public static ComputedStyle StyleOf(string declarations) =>
        Body("<div><p id=x>x</p></div>", $"#x {{ margin: 0; {declarations} }}").ById("x").Style;

    /// <summary>What is said about a style sheet.</summary>
    public static IEnumerable<string> DiagnosticsOfCss(string css) =>
        Read(Page("<h1>x</h1>", css)).Diagnostics.Select(one => one.ToString());

    /// <summary>What is said about a body.</summary>
    public static IReadOnlyList<Diagnostic> DiagnosticsOfBody(string body) => Read(Page(body)).Diagnostics;
}
