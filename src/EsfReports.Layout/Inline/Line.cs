using EsfReports.Layout.Text;

namespace EsfReports.Layout.Inline;

/// <summary>A line that is chosen but not yet set.</summary>
/// <param name="From">Where it begins.</param>
/// <param name="To">Where it ends.</param>
/// <param name="IsFirst">The first line of the block: it has the indent.</param>
/// <param name="EndsParagraph">The last line, or one before a forced break: it is not justified.</param>
internal readonly record struct Line(BreakOpportunity From, BreakOpportunity To, bool IsFirst, bool EndsParagraph)
{
    /// <summary>The line from one of the places to another.</summary>
    public static Line Between(BreakPlaces places, int start, int end) =>
        new(places[start], places[end], start == 0, places[end].Flag == BreakFlag.Forced);

    /// <summary>Width without any stretching.</summary>
    public double NaturalWidth => To.LineWidthFrom(From);

    /// <summary>Natural width of the spaces that can stretch.</summary>
    public double Spaces => To.SpacesFrom(From);
}
