using System.Globalization;
using System.Text;
using EsfReports.Documents;
using Xunit;

namespace EsfReports.Layout.Tests.Flow;

/// <summary>What holds for every document, tried on made-up ones. The seed is in the message.</summary>
public sealed class GalleyPropertyTests
{
    private const int Documents = 150;

    [Fact]
    public void Every_text_appears_once_and_within_its_page()
    {
        for (var seed = 0; seed < Documents; seed++)
        {
            var (body, count) = new Writer(seed).Document();

            var result = Typeset.Lines(7, body, "@page { margin: 5pt }", 40);

            Assert.True(Words(result).Order().SequenceEqual(Enumerable.Range(0, count)), $"seed {seed}: {result.Pages()}\n{body}");
            var tooLow = result.Document.Pages.SelectMany(page => LayoutDump.Texts(page.Items, Transform.Identity)).Where(text => text.Y > 65.1).ToList();
            Assert.True(tooLow.Count == 0 || result.Diagnostics.Count > 0, $"seed {seed}: {tooLow.Count} texts below the page\n{body}");
        }
    }

    [Fact]
    public void Laying_out_twice_gives_the_same()
    {
        for (var seed = 0; seed < Documents; seed += 10)
        {
            var document = Typeset.Read("<style>@page { size: 200pt 70pt; margin: 5pt }</style>", new Writer(seed).Document().Body);

            var first = Typeset.Document(document);
            var second = Typeset.Document(document);

            Assert.Equal(LayoutDump.Of(first.Document), LayoutDump.Of(second.Document));
            Assert.Equal(LayoutDump.StructureOf(first.Document), LayoutDump.StructureOf(second.Document));
        }
    }

    [Fact]
    public void Content_of_the_structure_tree_is_in_document_order()
    {
        for (var seed = 0; seed < Documents; seed += 3)
        {
            var (body, count) = new Writer(seed).Document();

            var result = Typeset.Lines(7, body, "", 40);

            var texts = result.Document.Pages.SelectMany(page => LayoutDump.Texts(page.Items, Transform.Identity))
                .Where(text => text.Tag.Element is not null).ToLookup(text => text.Tag.Element!, text => text.Text);
            var order = string.Concat(Walk(result.Document.Structure).SelectMany(element => texts[element]));
            Assert.True(Numbers(order).SequenceEqual(Enumerable.Range(0, count)), $"seed {seed}: {order}");
        }
    }

    private static IEnumerable<StructureElement> Walk(StructureElement element) => element.Children.SelectMany(Walk).Prepend(element);

    // What is repeated is an artifact; markers have no letter w.
    private static IEnumerable<int> Words(LayoutResult result) => result.Document.Pages
        .SelectMany(page => LayoutDump.Texts(page.Items, Transform.Identity))
        .Where(text => text.Tag.Element is not null)
        .SelectMany(text => Numbers(text.Text));

    private static IEnumerable<int> Numbers(string text) => text.Split('w').Skip(1)
        .Select(part => int.Parse(new string([.. part.TakeWhile(char.IsAsciiDigit)]), CultureInfo.InvariantCulture));

    /// <summary>Writes a document of numbered words in all kinds of boxes.</summary>
    private sealed class Writer(int seed)
    {
        private readonly Random _random = new(seed);
        private readonly StringBuilder _text = new();
        private int _words;

        public (string Body, int Count) Document()
        {
            for (var count = _random.Next(2, 7); count > 0; count--)
                Block(0);
            return (_text.ToString(), _words);
        }

        private void Block(int depth)
        {
            switch (_random.Next(depth > 2 ? 2 : 9))
            {
                case 0 or 1:
                    Element("p", depth, Text);
                    break;
                case 2:
                    Element("h2", depth, Word);
                    break;
                case 3:
                    Element("section", depth, () => Blocks(depth));
                    break;
                case 4:
                    Element("ul", depth, () => Repeat(() => Element("li", depth, () => Blocks(depth))));
                    break;
                case 5:
                    Element("div style='display:flex'", depth, () => Repeat(() => Element("div", depth, () => Blocks(depth + 1))));
                    break;
                case 6:
                    Element("div style='display:grid;grid-template-columns:1fr 1fr'", depth, () => Repeat(() => Element("div", depth, () => Blocks(depth + 1))));
                    break;
                case 7:
                    Element("div style='column-count:2'", depth, () => Blocks(depth + 1));
                    break;
                default:
                    Table(depth);
                    break;
            }
        }

        private void Table(int depth)
        {
            _text.Append("<table>");
            if (_random.Next(2) == 0)
                Element("thead", depth, () => Element("tr", depth, () => Repeat(() => Element("th", depth, Word))));
            Element("tbody", depth, () => Repeat(() => Element("tr", depth, () => Repeat(() => Element("td", depth, () => Blocks(depth + 2))))));
            _text.Append("</table>");
        }

        private void Element(string start, int depth, Action content)
        {
            var name = start.Split(' ')[0];
            string[] styles = ["", "margin:3pt 0", "padding:2pt", "border:1pt solid", "break-inside:avoid", "break-after:avoid", "break-before:page", "margin-top:-2pt"];
            var style = depth == 0 && start == name && name is not ("tr" or "td" or "th" or "tbody" or "thead") ? styles[_random.Next(styles.Length)] : "";
            _text.Append('<').Append(start).Append(style.Length > 0 ? $" style='{style}'" : "").Append('>');
            content();
            _text.Append("</").Append(name).Append('>');
        }

        private void Blocks(int depth) => Repeat(() => Block(depth + 1));

        private void Repeat(Action content)
        {
            for (var count = _random.Next(1, 4); count > 0; count--)
                content();
        }

        private void Text()
        {
            for (var count = _random.Next(1, 9); count > 0; count--)
                Word();
        }

        private void Word() => _text.Append(CultureInfo.InvariantCulture, $"w{_words++} ");
    }
}
