using System.Text;

namespace EsfReports.Reports;

/// <summary>
/// Adds to a page what its readers need on a screen and paper does not: the style sheet for the web, a link past the page head
/// (WCAG 2.2, 2.4.1), and for tables that scroll in a narrow window a name and a way to reach them by keyboard (2.1.1).
/// </summary>
/// <param name="styleSheet">Path of the style sheet; null for none.</param>
/// <param name="skipTextOf">The words of the link in a language, such as <c>sv</c>; null for no link.</param>
internal sealed class WebPageFrame(string? styleSheet, Func<string, string?> skipTextOf)
{
    private const string ContentId = "content";
    private const string ScrollClass = "scroll";

    /// <summary>The page with the additions; what is there already stays as it is.</summary>
    /// <param name="html">The page.</param>
    /// <param name="bodyClass">A class that its body gets besides those that are written; null for none.</param>
    public string Add(string html, string? bodyClass = null)
    {
        var page = new StringBuilder(html.Length + 1024);
        var work = new Work(html, page) { BodyClass = bodyClass };
        for (var index = html.IndexOf('<', StringComparison.Ordinal); index >= 0 && index < html.Length; index = html.IndexOf('<', index))
            index = Next(work, index);
        page.Append(html, work.Copied, html.Length - work.Copied);
        return page.ToString();
    }

    private int Next(Work work, int index)
    {
        var rest = work.Html.AsSpan(index);
        if (rest.StartsWith("<!--"))
            return End(work.Html, "-->", index);
        if (rest.StartsWith("</head>", StringComparison.OrdinalIgnoreCase) && styleSheet is not null)
            work.Insert(index, $"<link rel=\"stylesheet\" href=\"{Markup.Escape(styleSheet)}\">\n");
        if (HtmlTag.Read(work.Html, index) is not { } tag)
            return index + 1;
        if (tag.Name is "style" or "script")
            return End(work.Html, "</" + tag.Name, tag.End);

        Look(work, tag);
        return tag.End;
    }

    private void Look(Work work, HtmlTag tag)
    {
        if (tag.Name == "html")
            work.Language = tag["lang"] ?? "";
        else if (tag.Name == "body")
            LookAtBody(work, tag);
        else if (tag.Name == "main" && tag["id"] is null && work.HasSkipLink)
            AddAttributes(work, tag, $" id=\"{ContentId}\" tabindex=\"-1\"");
        else if (tag.Name is "h1" or "h2" or "h3" or "h4" or "h5" or "h6")
            work.Heading = TextOf(work.Html, tag);
        else if (tag["class"]?.Split(' ').Contains(ScrollClass) == true && tag["tabindex"] is null && tag["role"] is null)
            AddAttributes(work, tag, $" tabindex=\"0\" role=\"region\" aria-label=\"{Markup.Escape(work.NameRegion())}\"");
    }

    private void LookAtBody(Work work, HtmlTag body)
    {
        if (work.BodyClass is { } name)
            AddClass(work, body, name);
        AddSkipLink(work, body);
    }

    private static void AddClass(Work work, HtmlTag tag, string name)
    {
        if (tag.Attributes.FirstOrDefault(attribute => attribute.Name == "class") is not { ValueEnd: var end, ValueStart: var start })
            AddAttributes(work, tag, $" class=\"{Markup.Escape(name)}\"");
        else if (work.Html[start - 1] is '"' or '\'')
            work.Insert(end, " " + Markup.Escape(name));
        else
            AddToBareValue(work, start, end, name);
    }

    private static void AddToBareValue(Work work, int start, int end, string name)
    {
        work.Insert(start, "\"");
        work.Insert(end, $" {Markup.Escape(name)}\"");
    }

    private void AddSkipLink(Work work, HtmlTag body)
    {
        var main = work.Html.IndexOf("<main", body.End, StringComparison.OrdinalIgnoreCase);
        if (main < 0 || skipTextOf(work.Language) is not { } text)
            return;

        var id = HtmlTag.Read(work.Html, main)?["id"] ?? ContentId;
        work.Insert(body.End, $"\n<a class=\"skip\" href=\"#{Markup.Escape(id)}\">{Markup.Escape(text)}</a>");
        work.HasSkipLink = true;
    }

    private static void AddAttributes(Work work, HtmlTag tag, string attributes) =>
        work.Insert(tag.Start + 1 + tag.Name.Length, attributes);

    private static string TextOf(string html, HtmlTag heading)
    {
        var end = html.IndexOf("</" + heading.Name, heading.End, StringComparison.OrdinalIgnoreCase);
        return end < 0 ? "" : Markup.Plain(html[heading.End..end]).Trim();
    }

    private static int End(string html, string mark, int index)
    {
        var end = html.IndexOf(mark, index, StringComparison.OrdinalIgnoreCase);
        return end < 0 ? html.Length : end + mark.Length;
    }

    /// <summary>How far a page is copied, and what was seen on the way.</summary>
    private sealed class Work(string html, StringBuilder page)
    {
        private readonly Dictionary<string, int> _regions = new(StringComparer.Ordinal);

        public string Html => html;

        public int Copied { get; private set; }

        public string? BodyClass { get; init; }

        public string Language { get; set; } = "";

        public string Heading { get; set; } = "";

        public bool HasSkipLink { get; set; }

        public void Insert(int index, string text)
        {
            page.Append(html, Copied, index - Copied).Append(text);
            Copied = index;
        }

        /// <summary>The heading above, with a number from the second region below it: each region has a name of its own.</summary>
        public string NameRegion()
        {
            var number = _regions[Heading] = _regions.GetValueOrDefault(Heading) + 1;
            return number == 1 ? Heading : FormattableString.Invariant($"{Heading} ({number})");
        }
    }
}
