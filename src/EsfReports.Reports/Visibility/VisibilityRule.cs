using EsfReports.Documents;
using EsfReports.Domain;

namespace EsfReports.Reports;

/// <summary>What must be shown beside the EU emblem in documents of one programming period.</summary>
/// <param name="Period">The period.</param>
/// <param name="Statement">The statement in each language.</param>
/// <param name="Alternative">What the emblem is called for those who do not see it, in each language.</param>
/// <param name="FundLine">The name of the fund in each language; empty if the rule wants none.</param>
/// <param name="Source">Where the rule stands.</param>
/// <param name="EmblemHeight">The least height of the emblem, in millimetres.</param>
/// <param name="EmblemColor">Colour of the emblem's field.</param>
/// <param name="StarColor">Colour of the stars.</param>
/// <param name="StatementColors">Colours in which the statement may be set.</param>
/// <param name="Fonts">Families in which the statement may be set.</param>
internal sealed record VisibilityRule(
    ProgrammingPeriod Period,
    IReadOnlyDictionary<ReportLanguage, string> Statement,
    IReadOnlyDictionary<ReportLanguage, string> Alternative,
    IReadOnlyDictionary<ReportLanguage, string> FundLine,
    string Source,
    double EmblemHeight,
    Color EmblemColor,
    Color StarColor,
    Color[] StatementColors,
    IReadOnlyList<string> Fonts)
{
    /// <summary>Whether the statement may be set in a colour.</summary>
    public bool AllowsColor(Color color)
    {
        foreach (var allowed in StatementColors)
        {
            if (allowed == color)
                return true;
        }

        return false;
    }
}
