using System.Collections.Immutable;
using System.Runtime.InteropServices;
using EsfReports.Diagnostics;
using EsfReports.Documents;
using EsfReports.Layout.Inline;

namespace EsfReports.Layout;

/// <summary>
/// Short texts that were measured. Tables say the same thing over and over, so boxes with the same text in the same style share one
/// measurement and the lines that were set with it: most of them are never set to another width.
/// </summary>
/// <param name="fonts">Fonts.</param>
internal sealed class SharedTexts(IFontLibrary fonts)
{
    // Longer text is seldom said twice, and seldom fits on one line.
    private const int LongestText = 64;

    // Few texts are said in several styles.
    private readonly Dictionary<string, SharedWords> _texts = new(StringComparer.Ordinal);

    /// <summary>Looks up the text of a box.</summary>
    /// <param name="box">The box.</param>
    /// <param name="text">The text; null if it cannot be shared, or nothing is known of it yet.</param>
    /// <returns>False if nothing is known of it yet.</returns>
    public bool TryFind(LinesBox box, out SharedText? text)
    {
        text = null;
        if (Short(box) is not { } key)
            return true;
        if (box.Words?.By != this)
            box.Words = _texts.TryGetValue(key, out var first) ? first.In(box.Style) : null;
        if (box.Words is not { } known)
            return false;

        text = known.Text;
        return true;
    }

    /// <summary>Shares the lines of a short text, if it fits into a width, with the boxes that say it again.</summary>
    /// <returns>Null if it cannot be shared.</returns>
    public SharedText? Share(LinesBox box, InlineContent content, double width) =>
        LineWidths.Fits(content.MaxContentWidth, width) ? Keep(box, Sharable(box, content, double.NaN)) : null;

    /// <summary>Keeps what a short text became; null if each box must set it.</summary>
    public SharedText? Keep(LinesBox box, SharedText? text)
    {
        ref var first = ref CollectionsMarshal.GetValueRefOrAddDefault(_texts, Short(box)!, out _);
        box.Words = first?.In(box.Style) ?? (first = new SharedWords(this, box.Style, first));
        box.Words.Text = text;
        return text;
    }

    /// <summary>Measures the texts of many boxes on all cores: what a text becomes depends on nothing but itself and its style.</summary>
    public void MeasureAll(IEnumerable<LinesBox> boxes)
    {
        var fresh = new List<LinesBox>();
        foreach (var box in boxes)
        {
            if (TryFind(box, out _))
                continue;
            Keep(box, null);
            fresh.Add(box);
        }

        var measured = new SharedText?[fresh.Count];
        Parallel.For(0, measured.Length, () => new Typesetter(fonts), (index, _, own) =>
        {
            measured[index] = Set(fresh[index], own);
            return own;
        }, own => own.Rest());
        for (var index = 0; index < measured.Length; index++)
            Keep(fresh[index], measured[index]);
    }

    private static string? Short(LinesBox box) => box.PlainText?.Text is { Length: <= LongestText } text ? text : null;

    private static SharedText? Set(LinesBox box, Typesetter typesetter)
    {
        // What there is to say of a text names its place.
        var said = new DiagnosticBag();
        var content = typesetter.Prepare(box.Nodes, box.Style, said);
        return said.Count > 0 ? null : Sharable(box, content, content.MinContentWidth);
    }

    private static SharedText? Sharable(LinesBox box, InlineContent content, double least)
    {
        // An indent makes lines depend on the width.
        if (content.IsEmpty || box.Style.Text.Indent != default)
            return null;

        var lines = content.BreakIntoLines(content.MaxContentWidth);
        var align = LineAlignment.Of(box.Style.Text, endsParagraph: true);
        var moves = LineAlignment.Offset(align, 1) > 0;
        return moves && lines is not [{ Items: [LineText] }] ? null : new SharedText(least, content.MaxContentWidth, lines, align);
    }
}

/// <summary>What a text became in one style, and in others.</summary>
/// <param name="by">Who noted it: each round of layout does so anew.</param>
/// <param name="style">The style.</param>
/// <param name="next">In others; null if there is no other.</param>
internal sealed class SharedWords(SharedTexts by, ComputedStyle style, SharedWords? next)
{
    private readonly ComputedStyle _style = style;
    private readonly SharedWords? _next = next;

    public SharedTexts By { get; } = by;

    /// <summary>Null for text that needs to be set for each box.</summary>
    public SharedText? Text { get; set; }

    /// <summary>What it became in a style; null if nothing is known of that.</summary>
    public SharedWords? In(ComputedStyle wanted)
    {
        var words = this;
        while (words is not null && !ReferenceEquals(words._style, wanted))
            words = words._next;
        return words;
    }
}

/// <summary>A text that was set.</summary>
/// <param name="Least">Narrowest width of its lines; not a number if nobody asked for it yet.</param>
/// <param name="Most">Widest width of its lines.</param>
/// <param name="Lines">Its lines where only forced breaks end them.</param>
/// <param name="Align">How they are aligned; if that moves them, there is one of them, with one run of glyphs.</param>
internal sealed record SharedText(double Least, double Most, ImmutableArray<LineBox> Lines, TextAlign Align)
{
    /// <summary>Whether the lines are those of a width.</summary>
    public bool Fits(double width) => LineWidths.Fits(Most, width);

    /// <summary>How far to the right the lines begin in a width.</summary>
    public double Offset(double width) => LineAlignment.Offset(Align, width - Most);
}
