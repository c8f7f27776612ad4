using System.Globalization;
using System.Net;
using System.Text;
using EsfReports.Domain;

namespace EsfReports.Sources.Tests.Pages;

/// <summary>Turns a page that was read into HTML as browsers save it, in the forms that web sites use for labels and values.</summary>
internal static class SavedPage
{
    private const string Start = """
        <!DOCTYPE html>
        <html lang="sv"><head><meta charset="utf-8"><title>Projektbanken - Svenska ESF-rådet</title><style>p { color: red }</style></head>
        <body><header><a href="/">Svenska ESF-rådet</a></header>
        <nav aria-label="Huvudmeny"><ul><li><a href="/stod">Stöd</a></li><li>Resultat</li></ul></nav>
        <div role="dialog" aria-label="Kakor"><p>Vi använder kakor</p><button>Godkänn</button></div>
        <nav aria-label="Brödsmulor"><ol><li>Start</li><li>Projektbanken</li></ol></nav>

        """;

    private const string End = """

        <script>var x = "Namn:";</script>
        <aside><h2>Kontakta oss</h2><p>Tala med regionkontoret.</p></aside>
        <footer><p>Box 397, Gävle</p></footer>
        </body></html>
        """;

    public static IReadOnlyList<string> Forms { get; } = ["dl", "dl-without-colon", "table", "strong", "spans", "divs", "no-main"];

    /// <summary>The page; its lines say what is what.</summary>
    public static string Of(ReadResult page, string form) => Of(page, Fields(page), form);

    /// <summary>The page with its fields in another order.</summary>
    public static string Shuffled(ReadResult page, Random random)
    {
        var fields = Fields(page).ToArray();
        random.Shuffle(fields);
        return Of(page, fields, "dl");
    }

    private static string Of(ReadResult page, IEnumerable<(string Label, string Value)> fields, string form)
    {
        var html = new StringBuilder(Start);
        html.Append(form == "no-main" ? "<div id=\"content\">" : "<main>");
        foreach (var title in page.Lines.Where(line => line.Kind == LineKind.Title))
            html.Append(CultureInfo.InvariantCulture, $"<h1>{Text(title.Text)}</h1>\n");
        html.Append(form switch { "dl" or "dl-without-colon" => "<dl>", "table" => "<table><tbody>", _ => "<div>" });
        foreach (var (label, value) in fields)
            html.Append(Field(label, value, form)).Append('\n');
        html.Append(form switch { "dl" or "dl-without-colon" => "</dl>", "table" => "</tbody></table>", _ => "</div>" });
        foreach (var block in page.Project!.Description)
            html.Append(Block(block)).Append('\n');
        return html.Append(form == "no-main" ? "</div>" : "</main>").Append(End).ToString();
    }

    private static IEnumerable<(string Label, string Value)> Fields(ReadResult page)
    {
        string? label = null;
        foreach (var line in page.Lines)
        {
            if (line.Kind == LineKind.Label)
            {
                if (label is not null)
                    yield return (label, "");
                label = line.Text;
            }
            else if (line.Kind == LineKind.Value && label is not null)
            {
                yield return (label, line.Text);
                label = null;
            }
        }

        if (label is not null)
            yield return (label, "");
    }

    private static string Field(string label, string value, string form) => form switch
    {
        "dl" => $"<dt>{Text(label)}</dt><dd>{Text(value)}</dd>",
        "dl-without-colon" => $"<dt>{Text(label.TrimEnd(':'))}</dt><dd>{Text(value)}</dd>",
        "table" => $"<tr><th scope=\"row\">{Text(label)}</th><td>{Text(value)}</td></tr>",
        "strong" => $"<p><strong>{Text(label)}</strong><br>{Text(value)}</p>",
        "spans" => $"<div><span class=\"label\">{Text(label)}</span> <span>{Text(value)}</span></div>",
        _ => $"<div class=\"label\">{Text(label)}</div>\n<div>{Text(value)}</div>",
    };

    private static string Block(DescriptionBlock block) => block switch
    {
        HeadingBlock heading => $"<h2>{Text(heading.Text)}</h2>",
        ParagraphBlock paragraph => $"<p>{Text(paragraph.Text)}</p>",
        ListBlock list => Items(list.Items, list.Ordered ? "ol" : "ul"),
        _ => throw new ArgumentOutOfRangeException(nameof(block)),
    };

    private static string Items(IReadOnlyList<ListItem> items, string tag) =>
        $"<{tag}>{string.Concat(items.Select(item => $"<li>{Text(item.Text)}{(item.Items.Count > 0 ? Items(item.Items, "ul") : "")}</li>"))}</{tag}>";

    private static string Text(string text) => WebUtility.HtmlEncode(text);
}
