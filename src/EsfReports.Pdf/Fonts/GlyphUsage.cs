using EsfReports.Fonts;
using EsfReports.Layout;

namespace EsfReports.Pdf.Fonts;

/// <summary>Collects which glyphs of which fonts a document shows, and the first text that each stands for.</summary>
internal sealed class GlyphUsage
{
    private readonly Dictionary<OpenTypeFont, FontUsage> _usages = [];
    private readonly List<FontUsage> _inOrder = [];

    /// <summary>The fonts in order of first use.</summary>
    public IEnumerable<(OpenTypeFont Font, IReadOnlyDictionary<ushort, string> Texts)> Fonts =>
        _inOrder.Select(usage => (usage.Font, (IReadOnlyDictionary<ushort, string>)usage.Texts));

    public void AddItems(ReadOnlySpan<PageItem> items)
    {
        foreach (var item in items)
        {
            if (item is TextItem text)
                AddRun(text.Run);
            else if (item is GroupItem group)
                AddItems(group.Items.AsSpan());
        }
    }

    private void AddRun(GlyphRun run)
    {
        var usage = UsageOf(run.Font);
        foreach (ref readonly var part in run.Parts.AsSpan())
        {
            foreach (ref readonly var glyph in part.Glyphs.AsSpan())
            {
                if (!usage.IsSeen(glyph.Glyph))
                    usage.Add(glyph.Glyph, ReadableText.Of(run.Text.AsSpan(part.TextIndex + glyph.TextIndex, glyph.TextLength)));
            }
        }
    }

    private FontUsage UsageOf(OpenTypeFont font)
    {
        if (_usages.TryGetValue(font, out var usage))
            return usage;

        usage = new FontUsage(font);
        _usages.Add(font, usage);
        _inOrder.Add(usage);
        return usage;
    }

    /// <summary>The glyphs of one font.</summary>
    private sealed class FontUsage(OpenTypeFont font)
    {
        private readonly bool[] _seen = new bool[font.GlyphCount];

        public OpenTypeFont Font => font;

        public Dictionary<ushort, string> Texts { get; } = [];

        /// <summary>Glyphs that the font does not have count as seen.</summary>
        public bool IsSeen(ushort glyph) => glyph >= _seen.Length || _seen[glyph];

        /// <summary>A glyph that stands for no text of its own is still to be looked at when it stands for some.</summary>
        public void Add(ushort glyph, string text)
        {
            _seen[glyph] = text.Length > 0;
            if (text.Length > 0 || !Texts.ContainsKey(glyph))
                Texts[glyph] = text.Length > 0 ? text : " ";
        }
    }
}
