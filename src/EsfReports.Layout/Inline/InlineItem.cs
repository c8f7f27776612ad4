namespace EsfReports.Layout.Inline;

/// <summary>A node with its place in the text of the paragraph.</summary>
/// <param name="Node">The node.</param>
/// <param name="Start">First unit of its text; boxes stand between units.</param>
/// <param name="Length">Units of the paragraph that it stands for; objects and line breaks have 1, boxes 0.</param>
/// <param name="Parent">Index of the item that starts the innermost box around it; -1 is the block. For the end of a box: its start.</param>
internal readonly record struct InlineItem(InlineNode Node, int Start, int Length, int Parent);
