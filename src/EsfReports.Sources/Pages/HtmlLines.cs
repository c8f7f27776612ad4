using System.Globalization;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using EsfReports.Diagnostics;

namespace EsfReports.Sources;

/// <summary>Turns an HTML page into the lines that it would have if it were saved as text.</summary>
/// <remarks>
/// A block of HTML is a line, and paragraphs and headings stand between blank lines; items of lists get bullets or numbers. What is
/// around the content (<see cref="HtmlFurniture"/>) is marked as belonging to the web site. What browsers do not show is left out.
/// </remarks>
internal sealed class HtmlLines
{
    private static readonly HashSet<string> Skipped = new(StringComparer.Ordinal)
    {
        "script", "style", "template", "noscript", "svg", "iframe", "head", "select", "textarea", "datalist", "object", "audio", "video", "canvas",
    };

    private static readonly HashSet<string> Blocks = new(StringComparer.Ordinal)
    {
        "p", "div", "section", "article", "main", "body", "li", "ul", "ol", "dl", "dt", "dd", "table", "thead", "tbody", "tr", "td", "th",
        "h1", "h2", "h3", "h4", "h5", "h6", "blockquote", "pre", "br", "hr", "figure", "figcaption", "address",
        "nav", "header", "footer", "aside", "form", "fieldset", "legend", "dialog", "button", "details", "summary",
    };

    // A blank line before and after: the description tells headings and paragraphs by them.
    private static readonly HashSet<string> Apart = new(StringComparer.Ordinal)
    {
        "p", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "dl", "table", "section", "article", "blockquote", "hr",
    };

    private readonly string _file;
    private readonly DiagnosticBag _diagnostics;
    private readonly List<PageLine> _lines = [];
    private readonly System.Text.StringBuilder _current = new();
    private int _number = 1;
    private int _lastNumber = 1;
    private string _prefix = "";
    private bool _isHeading;
    private bool _isTerm;
    private IElement? _furniture;
    private IElement? _preformatted;

    private readonly HtmlFurniture _web;

    private HtmlLines(string file, HtmlFurniture web, DiagnosticBag diagnostics)
    {
        _file = file;
        _web = web;
        _diagnostics = diagnostics;
    }

    /// <summary>True by the file's ending, or if the text begins as HTML does.</summary>
    public static bool IsHtml(string file, string text)
    {
        if (file.EndsWith(".html", StringComparison.OrdinalIgnoreCase) || file.EndsWith(".htm", StringComparison.OrdinalIgnoreCase))
            return true;
        var start = text.AsSpan(0, Math.Min(text.Length, 200)).TrimStart();
        return start.StartsWith("<!doctype html", StringComparison.OrdinalIgnoreCase) || start.StartsWith("<html", StringComparison.OrdinalIgnoreCase);
    }

    public static IReadOnlyList<PageLine> Split(string file, string text, DiagnosticBag diagnostics)
    {
        var parser = new HtmlParser(new HtmlParserOptions { IsKeepingSourceReferences = true });
        using var document = parser.ParseDocument(text);
        var root = (IElement?)document.Body ?? document.DocumentElement;
        var lines = new HtmlLines(file, new HtmlFurniture(document), diagnostics);
        lines.Walk(root);
        lines.EndLine();
        return TermsToLabels(lines._lines);
    }

    // A list of terms or a table of facts needs no colons behind its labels. Pages of 2007–2013, which have none either, are told from
    // it by labels that they never had.
    private static List<PageLine> TermsToLabels(List<PageLine> lines)
    {
        static bool IsLabel(PageLine line) => line.IsTerm && PageLabels.FindWithColon(line.Text + ":") is not null;

        var isWithoutColons = !lines.Exists(line => PageLabels.FindWithColon(line.Text) is not null)
            && lines.Exists(line => IsLabel(line) && PageLabels.FindGlued(line.Text) is null);
        // Behind the last known label the text begins, which may have tables of its own.
        var last = isWithoutColons ? lines.FindLastIndex(IsLabel) : -1;
        return [.. lines.Select((line, index) => line.IsTerm && index <= last ? line with { Text = line.Text + ":" } : line)];
    }

    // A loop instead of recursion: HTML can be nested deeper than the stack.
    private void Walk(INode root)
    {
        for (INode? node = root; node is not null;)
        {
            if (Enter(node) && node.FirstChild is { } child)
            {
                node = child;
                continue;
            }

            while (node is not null && node != root && node.NextSibling is null)
            {
                Leave(node);
                node = node.Parent;
            }

            if (node is null || node == root)
                return;
            Leave(node);
            node = node.NextSibling;
        }
    }

    private bool Enter(INode node)
    {
        if (node is IText text)
        {
            if (_preformatted is null)
                AppendText(text.Data);
            else
                AppendLines(text.Data);
            return false;
        }

        if (node is not IElement element || Skipped.Contains(element.LocalName) || IsHidden(element))
            return false;
        if (element.SourceReference is { } reference)
            _number = reference.Position.Line;
        if (Blocks.Contains(element.LocalName))
            BeginBlock(element);
        if (element.LocalName == "pre")
            _preformatted ??= element;
        if (_furniture is null && _web.Is(element))
            BeginFurniture(element);
        return true;
    }

    private void BeginBlock(IElement element)
    {
        EndLine();
        if (Apart.Contains(element.LocalName) && !IsInList(element))
            AddBlank();
        if (IsItem(element))
            _prefix = PrefixOf(element);
        _isHeading = element is IHtmlHeadingElement;
        _isTerm = element.LocalName is "dt" or "th";
    }

    private void BeginFurniture(IElement element)
    {
        EndLine();
        _furniture = element;
    }

    private void Leave(INode node)
    {
        if (node == _furniture)
        {
            EndLine();
            _furniture = null;
        }

        if (node == _preformatted)
            _preformatted = null;
        if (node is not IElement element || !Blocks.Contains(element.LocalName))
            return;
        EndLine();
        if (Apart.Contains(element.LocalName) && !IsInList(element))
            AddBlank();
        _isHeading = false;
        _isTerm = false;
    }

    private void AppendText(string text)
    {
        foreach (var character in text)
        {
            var isSpace = character is ' ' or '\n' or '\r' or '\t' or '\f';
            if (!isSpace)
                _current.Append(character);
            else if (_current.Length > 0 && _current[^1] != ' ')
                _current.Append(' ');
        }
    }

    // In preformatted text a line is a line, and a blank one too. The parser drops a line break right behind the tag.
    private void AppendLines(string text)
    {
        var lines = text.Split('\n');
        for (var index = 0; index < lines.Length; index++)
        {
            _current.Append(lines[index].TrimEnd('\r'));
            if (index == lines.Length - 1)
                return;
            if (string.IsNullOrWhiteSpace(_current.ToString()))
                AddBlank();
            EndLine();
            _number++;
        }
    }

    private void EndLine()
    {
        if (_current.Length > 0 && !string.IsNullOrWhiteSpace(_current.ToString()))
        {
            var line = PageLines.Clean(_file, _number, _prefix + _current, _diagnostics);
            _lines.Add(line with { IsHeading = _isHeading, IsTerm = _isTerm, IsFurniture = _furniture is not null });
            _lastNumber = _number;
            _prefix = "";
        }

        _current.Clear();
    }

    private void AddBlank()
    {
        if (_lines.Count > 0 && !_lines[^1].IsBlank)
            _lines.Add(new PageLine(_lastNumber, "", 0));
    }

    private static bool IsHidden(IElement element) =>
        element.HasAttribute("hidden") || string.Equals(element.GetAttribute("aria-hidden"), "true", StringComparison.OrdinalIgnoreCase)
        || element.GetAttribute("style")?.Replace(" ", "", StringComparison.Ordinal).Contains("display:none", StringComparison.OrdinalIgnoreCase) == true;

    private static bool IsInList(IElement element) => IsItem(element.ParentElement);

    private static bool IsItem(IElement? element) => element?.LocalName == "li";

    private static string PrefixOf(IElement item)
    {
        var depth = 0;
        for (var parent = item.ParentElement; parent is not null; parent = parent.ParentElement)
            depth += IsItem(parent) ? 1 : 0;
        var indent = new string(' ', (depth + 1) * 2);
        if (item.ParentElement is not IHtmlOrderedListElement list)
            return indent + "• ";
        var number = list.Children.Where(IsItem).TakeWhile(other => other != item).Count() + 1;
        return string.Create(CultureInfo.InvariantCulture, $"{indent}{number}. ");
    }
}
