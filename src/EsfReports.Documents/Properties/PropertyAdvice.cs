using EsfReports.Diagnostics;

namespace EsfReports.Documents.Properties;

/// <summary>What to write in place of a property that is not in the subset.</summary>
internal static class PropertyAdvice
{
    private const string Screen = "It has no meaning on paper; put it into @media screen.";

    private static readonly Dictionary<string, string> Known = new(StringComparer.Ordinal)
    {
        ["float"] = "Use display: flex or grid to put boxes side by side.",
        ["clear"] = "Use display: flex or grid to put boxes side by side.",
        ["top"] = "Use margins, display: flex or grid.",
        ["right"] = "Use margins, display: flex or grid.",
        ["bottom"] = "Use margins, display: flex or grid.",
        ["left"] = "Use margins, display: flex or grid.",
        ["inset"] = "Use margins, display: flex or grid.",
        ["z-index"] = "Boxes do not overlap; leave it out.",
        ["transform"] = "Turn or scale the shapes inside of an SVG drawing.",
        ["box-shadow"] = "Use a border.",
        ["text-shadow"] = "Use a colour with enough contrast.",
        ["filter"] = "Change the image itself.",
        ["outline"] = "Use a border.",
        ["cursor"] = Screen,
        ["transition"] = Screen,
        ["animation"] = Screen,
        ["scroll-behavior"] = Screen,
        ["pointer-events"] = Screen,
        ["user-select"] = Screen,
        ["font-display"] = Screen,
        ["color-scheme"] = Screen,
        ["print-color-adjust"] = "Colours are always printed as given; leave it out.",
        ["-webkit-print-color-adjust"] = "Colours are always printed as given; leave it out.",
        ["text-size-adjust"] = Screen,
        ["column-width"] = "Use column-count.",
        ["order"] = "Put the elements in the order in which they are to be read.",
        ["direction"] = "Right-to-left text is not supported.",
        ["writing-mode"] = "Only horizontal text is supported.",
        ["text-wrap-style"] = "Use text-wrap: pretty or text-wrap: balance.",
        ["white-space-collapse"] = "Use white-space.",
        ["text-wrap-mode"] = "Use white-space or text-wrap.",
        ["word-break"] = "Use overflow-wrap: anywhere.",
        ["word-wrap"] = "Use overflow-wrap.",
        ["line-break"] = "Use hyphens or overflow-wrap.",
        ["text-decoration-thickness"] = "The font says how thick the line is; leave it out.",
        ["text-underline-offset"] = "The font says where the line is; leave it out.",
        ["font-stretch"] = "Name the family of the narrow or wide font in font-family.",
        ["font-variant"] = "Use font-variant-numeric, font-variant-caps or font-variant-ligatures.",
        ["list-style-image"] = "Use list-style-type with a text, or ::marker with content.",
        ["grid-template"] = "Use grid-template-columns and grid-template-rows.",
        ["grid-template-areas"] = "Use grid-column and grid-row with numbers.",
        ["grid-area"] = "Use grid-column and grid-row.",
        ["grid-auto-columns"] = "Use grid-template-columns.",
        ["grid-auto-flow"] = "Give grid-column and grid-row.",
        ["place-items"] = "Use align-items and justify-items.",
        ["place-content"] = "Use align-content and justify-content.",
        ["place-self"] = "Use align-self and justify-self.",
        ["margin-block"] = "Use margin-top and margin-bottom.",
        ["margin-inline"] = "Use margin-left and margin-right.",
        ["margin-block-start"] = "Use margin-top.",
        ["margin-block-end"] = "Use margin-bottom.",
        ["margin-inline-start"] = "Use margin-left.",
        ["margin-inline-end"] = "Use margin-right.",
        ["padding-block"] = "Use padding-top and padding-bottom.",
        ["padding-inline"] = "Use padding-left and padding-right.",
        ["padding-block-start"] = "Use padding-top.",
        ["padding-block-end"] = "Use padding-bottom.",
        ["padding-inline-start"] = "Use padding-left.",
        ["padding-inline-end"] = "Use padding-right.",
        ["inline-size"] = "Use width.",
        ["block-size"] = "Use height.",
        ["max-inline-size"] = "Use max-width.",
        ["dominant-baseline"] = "Move the text with dy, such as dy=\"0.35em\" for the middle.",
        ["alignment-baseline"] = "Move the text with dy, such as dy=\"0.35em\" for the middle.",
        ["mask"] = "Use clip-path with a clipPath element.",
        ["size"] = "It belongs to @page.",
        ["marks"] = "It belongs to @page.",
        ["bleed"] = "It belongs to @page.",
        ["footnote-display"] = "Use a section with role=\"doc-endnotes\".",
    };

    /// <summary>The message about a property that is not in the subset.</summary>
    public static Diagnostic Refuse(SourceLocation location, string name, Func<string, Property?> find) =>
        DocumentDiagnostics.UnknownProperty(location, name, Hint(name, find));

    private static string? Hint(string name, Func<string, Property?> find)
    {
        if (PropertyRegistry.Find(name) is not null)
            return "In @page stand size, bleed, marks, margins and properties of text; give it to a margin box or to the body.";
        if (Known.TryGetValue(name, out var hint))
            return hint;
        if (name.StartsWith('-') && name.IndexOf('-', 1) is > 0 and var dash && find(name[(dash + 1)..]) is not null)
            return $"Write {name[(dash + 1)..]} without the prefix.";
        var candidates = PropertyRegistry.OfElements.Concat(PropertyRegistry.OfPages).Where(one => find(one.Name) is not null);
        return Nearest.Find(name, candidates.Select(one => one.Name)) is { } near ? $"Did you mean {near}?" : null;
    }
}
