namespace EsfReports.Layout.Inline;

/// <summary>The places where the lines of a paragraph may end, in order: the first is its start, the last its end.</summary>
internal sealed class BreakPlaces : ValueList<BreakOpportunity>
{
    /// <summary>The parts between forced breaks: where their first line begins and their last line ends.</summary>
    public ForcedParts Parts => new(this);
}
