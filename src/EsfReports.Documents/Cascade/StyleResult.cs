using System.Collections.Immutable;
using EsfReports.Diagnostics;
using EsfReports.Documents.Html;
using EsfReports.Documents.Properties;

namespace EsfReports.Documents.Cascade;

/// <summary>A computed style and what came with it.</summary>
/// <param name="Style">The style.</param>
/// <param name="Content">The <c>content</c> property; null is <c>normal</c>, empty is <c>none</c>.</param>
/// <param name="Diagnostics">What was found when it was worked out; the same for every element with this style.</param>
/// <param name="OfElement">The setters that took a value from the element's attributes: what they set belongs to that element alone.</param>
internal sealed record StyleResult(
    ComputedStyle Style, ImmutableArray<ContentPart>? Content, ImmutableArray<Diagnostic> Diagnostics, ImmutableArray<StyleSetter> OfElement)
{
    /// <summary>The same for another element with the same declarations: with the values of its own attributes.</summary>
    public StyleResult For(SourceElement element)
    {
        if (OfElement.IsEmpty)
            return this;

        // attr() stands in generated content and named strings only; everything else of the style stays.
        var builder = new StyleBuilder(Style, null, null) { Element = element, Text = Style.Text, Flow = Style.Flow, Custom = Style.Custom, Content = Content };
        foreach (var set in OfElement)
            set(builder);
        var style = ReferenceEquals(builder.Flow, Style.Flow) ? Style : Style with { Flow = builder.Flow, IsOwn = true };
        return this with { Style = style, Content = builder.Content };
    }
}
