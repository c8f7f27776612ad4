using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using EsfReports.Diagnostics;
using EsfReports.Documents;
using EsfReports.Layout.Inline;

namespace EsfReports.Layout.Tests.Inline;

/// <summary>Sets paragraphs with <see cref="FixedAdvanceFont"/> and shows their lines as text.</summary>
internal sealed class Setting
{
    public static TextStyle Text { get; } = new() { FontFamily = ["Fixed"], FontSize = 10, LineHeight = 12, Language = "sv" };

    private static readonly StructureElement Element = new(StructureRole.Paragraph, SourceLocation.None);
    private static readonly FontCatalog Catalog = new([new FontFaceRule("Fallback", 400, false, FixedAdvanceFont.Greek, "greek.ttf")]);
    private static readonly ImmutableArray<FontFaceRule> Faces = [new("Fixed", 400, false, FixedAdvanceFont.Latin, "latin.ttf")];

    private readonly ImmutableArray<InlineNode>.Builder _nodes = ImmutableArray.CreateBuilder<InlineNode>();

    public Setting(TextStyle? text = null) => Block = ComputedStyle.Initial with { Text = text ?? Text };

    public ComputedStyle Block { get; }

    public DiagnosticBag Diagnostics { get; } = [];

    public static ContentTag Tag => ContentTag.Of(Element);

    public static SourceLocation Place { get; } = new("a.html", 3, 4);

    /// <summary>A paragraph of one text.</summary>
    public static Setting Of(string text, TextStyle? style = null) => new Setting(style).Add(text);

    public Setting Add(string text, TextStyle? style = null, VerticalAlign align = default)
    {
        _nodes.Add(new InlineText(text, style ?? Block.Text, align, Tag, Place));
        return this;
    }

    public Setting Add(InlineNode node)
    {
        _nodes.Add(node);
        return this;
    }

    public Setting Start(BoxStyle? box = null, TextStyle? text = null, InlineLink? link = null, string? id = null) =>
        Add(new InlineBoxStart(ComputedStyle.Initial with { Text = text ?? Block.Text, Box = box ?? BoxStyle.Initial }, Tag, link, id, Place));

    public Setting End() => Add(new InlineBoxEnd(Place));

    public Setting Break() => Add(new InlineLineBreak(Place));

    public InlineContent Prepare() => new Typesetter(Catalog.For(Faces, Diagnostics)).Prepare(_nodes.ToImmutable(), Block, Diagnostics);

    public ImmutableArray<LineBox> Lines(double width) => Prepare().BreakIntoLines(width);

    /// <summary>The text of the lines at a width counted in characters of 5 pt, one line each, without the space at the end.</summary>
    public string[] TextAt(double characters) => [.. Lines(characters * 5).Select(line => TextOf(line).TrimEnd(' '))];

    /// <summary>The text of a line, with what is read in place of it where that differs.</summary>
    public static string TextOf(LineBox line) => string.Concat(Runs(line).Select(run => run.Run.ActualText == "\u00AD" ? "-" : run.Run.ActualText ?? run.Run.Text));

    public static IEnumerable<TextItem> Runs(LineBox line) => line.Items.OfType<LineText>().Select(text => text.At(0, 0));

    /// <summary>Everything on the lines, for snapshots.</summary>
    public static string Dump(ImmutableArray<LineBox> lines)
    {
        var text = new StringBuilder();
        foreach (var line in lines)
        {
            text.Append(CultureInfo.InvariantCulture, $"line {line.Height:0.0} baseline {line.Baseline:0.0} width {line.ContentWidth:0.0}\n");
            foreach (var item in line.Items)
                text.Append("  ").Append(Dump(item)).Append('\n');
        }

        return text.ToString();
    }

    private static string Dump(LineItem item) => item switch
    {
        LineText text => string.Create(CultureInfo.InvariantCulture,
            $"text   {text.X,6:0.0} {text.Y,6:0.0} |{text.Run.Text}|{(text.Run.ActualText is null ? "" : $" for |{text.Run.ActualText}|")} {text.Run.Width:0.0}{(text.Tag.Element is null ? " artifact" : "")}"),
        LinePaint { Item: PathItem path } => Dump(path),
        LineAtomic atomic => string.Create(CultureInfo.InvariantCulture, $"atomic {atomic.X,6:0.0} {atomic.Y,6:0.0} {atomic.Payload}"),
        LineLink link => string.Create(CultureInfo.InvariantCulture, $"link   {link.X,6:0.0} {link.Y,6:0.0} {link.Width:0.0} x {link.Height:0.0} {link.Link.Target}"),
        LineAnchor anchor => string.Create(CultureInfo.InvariantCulture, $"anchor {anchor.X,6:0.0} {anchor.Y,6:0.0} #{anchor.Id}"),
        _ => item.ToString()!,
    };

    private static string Dump(PathItem path)
    {
        var x = path.Path.Coordinates.Where((_, index) => index % 2 == 0).ToList();
        var y = path.Path.Coordinates.Where((_, index) => index % 2 == 1).ToList();
        var color = ((SvgPaint.Solid)path.Fill!).Color;
        return string.Create(CultureInfo.InvariantCulture, $"path   {x.Min(),6:0.0} {y.Min(),6:0.0} to {x.Max():0.0} {y.Max():0.0} #{color.Red:X2}{color.Green:X2}{color.Blue:X2}");
    }
}
