using System.Runtime.InteropServices;
using EsfReports.Fonts;
using EsfReports.Layout;

namespace EsfReports.Pdf.Fonts;

/// <summary>Collects which glyphs of which fonts a document shows.</summary>
internal sealed class GlyphUsage
{
    // In order of first use. A document has a handful of fonts.
    private readonly List<FontUsage> _fonts = [];
    private FontUsage? _last;

    /// <summary>The fonts in order of first use.</summary>
    public ReadOnlySpan<FontUsage> Fonts => CollectionsMarshal.AsSpan(_fonts);

    public void AddItems(ReadOnlySpan<PageItem> items)
    {
        foreach (var item in items)
        {
            if (item is TextItem text)
                Add(text.Run);
            else if (item is GroupItem group)
                AddItems(group.Items.AsSpan());
        }
    }

    private void Add(GlyphRun run)
    {
        // Most runs have the font of the one before.
        if (!ReferenceEquals(_last?.Font, run.Font))
            _last = UsageOf(run.Font);
        _last!.Add(run);
    }

    private FontUsage UsageOf(OpenTypeFont font)
    {
        foreach (var usage in Fonts)
        {
            if (ReferenceEquals(usage.Font, font))
                return usage;
        }

        var added = new FontUsage(font);
        _fonts.Add(added);
        return added;
    }
}
