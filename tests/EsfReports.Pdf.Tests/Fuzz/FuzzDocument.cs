using System.Text;
using EsfReports.Documents;

namespace EsfReports.Pdf.Tests.Fuzz;

/// <summary>Writes documents of random elements with random styles; the same seed gives the same document.</summary>
internal sealed class FuzzDocument
{
    private static readonly string[] Text =
        ["ord", "Arbetsmarknadspolitik och vägledning i hela landet.", " ", "a\u00ADb\u00ADc", "\u00A0\u202F", "e\u0301 ﬁ 😀 汉字 שלום", "x\ty\n z", "https://example.org/a/very/long/address?with=query&amp;more",
         new string('w', 300), "\u200B\u2028\uFFFD", "&lt;&amp;&quot;", "12 345,67 kr"];

    private static readonly string[] Odd =
        ["</div>", "</p>", "<p", "<div style='", "<!--", "<td>", "</table>", "<unknown a=b>", "<script>x</script>", "&#0;", "<br/>", "<svg><g>", "</svg>", "<iframe>", "<tr><td>", "<caption>", "<li>", "<dd>"];

    private readonly Random _random;
    private readonly FuzzValues _values;
    private readonly string[] _elements = [.. SupportedSubset.Elements.Select(one => one.Name).Except(["html", "head", "body", "title", "meta", "link", "style"])];
    private readonly string[] _shapes = [.. SupportedSubset.SvgElements.Select(one => one.Name)];
    private readonly StringBuilder _html = new();
    private int _budget;

    private FuzzDocument(int seed)
    {
        _random = new Random(seed);
        _values = new FuzzValues(_random);
    }

    public static string Write(int seed) => new FuzzDocument(seed).Write();

    private string Write()
    {
        _budget = _random.Next(5, 120);
        _html.Append("<!DOCTYPE html><html lang=sv><head><title>T</title><style>");
        StyleSheet();
        _html.Append("</style></head><body style='").Append(Quoted(_values.Declarations(2))).Append("'>");
        while (_budget > 0)
            Element(0);
        return _html.Append("</body></html>").ToString();
    }

    private void StyleSheet()
    {
        _html.Append(":root { --a: var(--c) 3pt; --c: 2pt; --d: var(--d); font-family: Sans }")
            .Append("@font-face { font-family: Sans; src: url(a.ttf) } @font-face { font-family: Broken; src: url(broken.ttf) }");
        if (_random.Next(3) == 0)
            _html.Append("@page { ").Append(_values.PageDeclarations()).Append(_values.Declarations(2)).Append("@top-left { content: string(a) element(a) counter(page) } }");
        else
            _html.Append($"@page {{ size: {_random.Next(30, 400)}pt {_random.Next(30, 400)}pt; margin: {_random.Next(20)}pt }}");
        for (var rule = _random.Next(6); rule > 0; rule--)
            _html.Append(_values.One(Selectors)).Append('{').Append(_values.Declarations(4)).Append('}');
    }

    private static readonly string[] Selectors = ["p", ".a", "#b", "div > *", "td", "table", "*", "li::marker", "p::before", "div::after", ":nth-child(2n+1)", "span", "svg *", "section, h1", "@page wide", "@media print"];

    private void Element(int depth)
    {
        _budget--;
        if (depth > 12 || _random.Next(4) == 0)
        {
            _html.Append(_random.Next(30) == 0 ? _values.One(Odd) : _values.One(Text));
            return;
        }

        if (_random.Next(12) == 0)
            Table(depth);
        else if (_random.Next(15) == 0)
            Drawing(depth);
        else
            Plain(_values.One(_elements), depth);
    }

    private void Plain(string name, int depth)
    {
        _html.Append('<').Append(name).Append(Attributes(name)).Append('>');
        if (name is "br" or "wbr" or "hr" or "img" or "col")
            return;
        for (var children = _random.Next(5); children > 0 && _budget > 0; children--)
            Element(depth + 1);
        _html.Append("</").Append(name).Append('>');
    }

    private string Attributes(string name)
    {
        var text = new StringBuilder();
        if (_random.Next(2) == 0)
            text.Append(" style='").Append(Quoted(_values.Declarations(4))).Append('\'');
        if (_random.Next(6) == 0)
            text.Append(_values.One([" class=a", " id=a", " id=b", " lang=en", " lang=zz-x", " dir=rtl", " hidden", " role=presentation", " role=doc-note", " aria-label='x'", " aria-hidden=true", " data-x=y"]));
        return text.Append(name switch
        {
            "td" or "th" => _values.One(["", " colspan=2", " rowspan=3", " rowspan=0", " colspan=1000000000", " rowspan=65534", " colspan=-1 rowspan=x", " headers='a b'"]),
            "col" or "colgroup" => _values.One(["", " span=2", " span=1000000000"]),
            "img" => $" alt=x src={_values.One(["a.png", "a.svg", "a.jpg", "broken.png", "broken.jpg", "broken.svg", "../a.png", "data:image/png;base64,AAAA", "nothing.png"])}",
            "a" => _values.One([" href='#a'", " href=https://example.org/", " href='javascript:x'", ""]),
            "ol" => _values.One(["", " start=1000000000", " reversed", " start=-5 reversed", " type=i start=5000"]),
            "li" => _values.One(["", " value=99999999999"]),
            "meter" or "progress" => " value=3 max=2",
            _ => "",
        }).ToString();
    }

    private void Table(int depth)
    {
        _html.Append("<table").Append(Attributes("table")).Append('>');
        for (var rows = _random.Next(6); rows > 0; rows--)
        {
            _html.Append(_values.One(["", "", "", "<thead>", "<tbody>", "<tfoot>", "<caption>x", "<colgroup><col span=3>"])).Append("<tr").Append(Attributes("tr")).Append('>');
            for (var cells = _random.Next(5); cells > 0; cells--)
            {
                _html.Append("<td").Append(Attributes("td")).Append('>');
                if (_budget > 0)
                    Element(depth + 1);
            }
        }

        _html.Append("</table>");
    }

    private void Drawing(int depth)
    {
        _html.Append("<svg width=").Append(_values.One(["10", "1e9", "0", "-5", "10%", "x"])).Append(_values.One(["", " viewBox='0 0 10 10'", " viewBox='0 0 0 0'", " viewBox='0 0 1e300 1e-300'"])).Append(" aria-label=x>");
        for (var shapes = _random.Next(8); shapes > 0; shapes--)
        {
            var name = _values.One(_shapes);
            _html.Append('<').Append(name).Append(Quoted(_values.One(
                [" d='M0 0L10 10 A1 1 0 0 1 5 5 Z'", " d='M0 0 L1e308 1e308 -1e308 x'", " x=1 y=2 width=3 height=4", " x1=1e9 x2=-1e9 y2=4", " r=4 cx=2", " points='1,2 3,4 5'", " transform='rotate(30) scale(0)'", " transform='matrix(1e300 0 0 1e300 0 0)'", " id=a", " href='#a'", " offset=50% stop-color=red", " clip-path='url(#a)'"]).Replace('\'', '"'))).Append('>');
            _html.Append("text</").Append(name).Append('>');
        }

        _html.Append("</svg>");
        _budget -= depth;
    }

    private static string Quoted(string text) => text.Replace('\'', ' ').Replace('<', ' ');
}
