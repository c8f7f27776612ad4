using System.Collections.Immutable;
using EsfReports.Layout.Text;

namespace EsfReports.Layout.Inline;

/// <summary>The text of a paragraph after its white space is collapsed, with the nodes that it comes from.</summary>
/// <param name="Text">Without invisible format characters; <c>\n</c> is a forced break, U+FFFC an object.</param>
/// <param name="Items">In document order.</param>
/// <param name="Breaks">What format characters, <c>wbr</c> and <c>white-space</c> say about breaks, in order; the last word counts.</param>
internal readonly record struct ParagraphText(string Text, ImmutableArray<InlineItem> Items, ImmutableArray<BreakRange> Breaks);

/// <summary>The same flag for some places in a row.</summary>
/// <param name="Start">The first place.</param>
/// <param name="End">After the last place.</param>
/// <param name="Flag">What holds there.</param>
internal readonly record struct BreakRange(int Start, int End, BreakFlag Flag);
