using EsfReports.Documents;

namespace EsfReports.Layout;

/// <summary>The styles of pages, each resolved once.</summary>
internal sealed class PageRules(PageStyles styles)
{
    // A page whose margins leave less has no room; this keeps the layout finite.
    private const double LeastSize = 1;

    // A document has few kinds of pages.
    private readonly List<PageRule> _resolved = [];

    /// <summary>The style of a page.</summary>
    public PageStyle Resolve(PageSelector selector)
    {
        foreach (var rule in _resolved)
        {
            if (rule.Selector == selector)
                return rule.Style;
        }

        var style = styles.Resolve(selector);
        _resolved.Add(new PageRule(selector, style));
        return style;
    }

    /// <summary>
    /// Width of the content on pages of a name, for which content is measured. Left and right pages and first pages are expected
    /// to have the same.
    /// </summary>
    public double ContentWidth(string? name) => ContentWidth(Resolve(new PageSelector(name, false, true, false)));

    /// <summary>Width of the content on a page.</summary>
    public static double ContentWidth(PageStyle style) => Math.Max(LeastSize, style.Width - style.Margin.Left - style.Margin.Right);

    /// <summary>Height of the content on a page.</summary>
    public static double ContentHeight(PageStyle style) => Math.Max(LeastSize, style.Height - style.Margin.Top - style.Margin.Bottom);

    /// <summary>Whether the margins leave room.</summary>
    public static bool HasRoom(PageStyle style) =>
        style.Width - style.Margin.Left - style.Margin.Right >= LeastSize && style.Height - style.Margin.Top - style.Margin.Bottom >= LeastSize;

    private sealed record PageRule(PageSelector Selector, PageStyle Style);
}
