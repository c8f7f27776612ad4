using System.Globalization;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using EsfReports.Diagnostics;

namespace EsfReports.Sources;

/// <summary>Turns an HTML page into the lines that it would have if it were saved as text.</summary>
/// <remarks>
/// A block of HTML is a line, and paragraphs and headings stand between blank lines; items of lists get bullets or numbers. Only
/// <c>main</c> is read if there is one. Navigation, headers, footers, forms and hidden parts are left out.
/// </remarks>
internal sealed class HtmlLines
{
    private static readonly HashSet<string> Skipped = new(StringComparer.Ordinal)
    {
        "script", "style", "template", "noscript", "nav", "header", "footer", "aside", "form", "button", "svg", "iframe", "dialog", "head", "select",
    };

    private static readonly HashSet<string> Blocks = new(StringComparer.Ordinal)
    {
        "p", "div", "section", "article", "main", "body", "li", "ul", "ol", "dl", "dt", "dd", "table", "thead", "tbody", "tr", "td", "th",
        "h1", "h2", "h3", "h4", "h5", "h6", "blockquote", "pre", "br", "hr", "figure", "figcaption", "address",
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

    private HtmlLines(string file, DiagnosticBag diagnostics)
    {
        _file = file;
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
        var root = document.QuerySelector("main") ?? (IElement?)document.Body ?? document.DocumentElement;
        var lines = new HtmlLines(file, diagnostics);
        lines.Walk(root);
        lines.EndLine();
        return lines._lines;
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
            AppendText(text.Data);
            return false;
        }

        if (node is not IElement element || Skipped.Contains(element.LocalName) || IsHidden(element))
            return false;
        if (element.SourceReference is { } reference)
            _number = reference.Position.Line;
        if (Blocks.Contains(element.LocalName))
            BeginBlock(element);
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
    }

    private void Leave(INode node)
    {
        if (node is not IElement element || !Blocks.Contains(element.LocalName))
            return;
        EndLine();
        if (Apart.Contains(element.LocalName) && !IsInList(element))
            AddBlank();
        _isHeading = false;
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

    private void EndLine()
    {
        if (_current.Length > 0 && !string.IsNullOrWhiteSpace(_current.ToString()))
        {
            var line = PageLines.Clean(_file, _number, _prefix + _current, _diagnostics);
            _lines.Add(line with { IsHeading = _isHeading });
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
        element.HasAttribute("hidden") || string.Equals(element.GetAttribute("aria-hidden"), "true", StringComparison.OrdinalIgnoreCase);

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
