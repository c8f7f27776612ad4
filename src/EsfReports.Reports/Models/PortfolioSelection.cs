using EsfReports.Domain;

namespace EsfReports.Reports;

/// <summary>What the projects of a portfolio have in common.</summary>
/// <param name="Grouping">What they were grouped by; null for all projects.</param>
/// <param name="Key">Their group; null for all projects.</param>
public sealed record PortfolioSelection(Grouping? Grouping = null, GroupKey? Key = null)
{
    /// <summary>The condition that the projects were chosen by (<c>--where</c>); null if there is none.</summary>
    public ProjectFilter? Condition { get; init; }

    /// <summary>What the user calls the selection; null if its own name does.</summary>
    public string? GivenName { get; init; }

    /// <summary>What templates ask for: <c>nation</c>, <c>region</c>, <c>county</c>, <c>programme-area</c> or <c>owner</c>.</summary>
    internal string Kind => Grouping switch
    {
        null => "nation",
        Domain.Grouping.Region => "region",
        Domain.Grouping.County => "county",
        Domain.Grouping.ProgrammeArea => "programme-area",
        Domain.Grouping.Owner => "owner",
        _ => throw new InvalidOperationException($"There are no portfolios by {Grouping}."),
    };

    /// <summary>What documents call the selection.</summary>
    internal string Name(ModelContext context) => GivenName ?? OwnName(context.Texts);

    /// <summary>The name in a form that is safe in file names; selections by different conditions have different ones.</summary>
    internal string FileStem(ModelContext context)
    {
        if (GivenName is not null)
            return SafeFileName.FromText(GivenName);
        // An owner may be called what a region or a county is called.
        var name = Kind == "owner" ? $"{context.Texts.Find("field.owner")} {OwnName(context.Texts)}" : OwnName(context.Texts);
        return SafeFileName.FromText(Condition is null ? name : SafeFileName.WithHash($"{name} {Condition.Text}", Condition.Text));
    }

    private string OwnName(TextCatalog texts)
    {
        if (Key is null)
            return texts.Find("portfolio.national") ?? "SE";
        if (Kind != "programme-area")
            return texts.Language == ReportLanguage.Swedish ? Key.Swedish : Key.English;
        // The names of areas are sentences; code and period say which it is, in titles and in names of files.
        return string.Join(' ', new[] { texts.Find("portfolio.area-word"), Key.Code, PeriodName.Of(Key.Period)?.Label }.OfType<string>());
    }
}
