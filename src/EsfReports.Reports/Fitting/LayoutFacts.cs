using EsfReports.Domain;

namespace EsfReports.Reports;

/// <summary>What a template is told about the pages that it fills.</summary>
/// <param name="Layout">What the user asked for.</param>
/// <param name="Body">The text to print: all of it, or what is left after a cut.</param>
/// <param name="IsCut">True if some of the text is left out.</param>
internal sealed record LayoutFacts(SheetLayout Layout, IReadOnlyList<DescriptionBlock> Body, bool IsCut)
{
    /// <summary>All of the text.</summary>
    public static LayoutFacts Whole(DocumentJob job) => new(job.Layout, job.Text(), false);
}
