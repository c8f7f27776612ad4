namespace EsfReports.Reports;

/// <summary>A region with its names; an unknown one is called what the source calls it, in both languages.</summary>
internal sealed record RegionName(string Code, string? Nuts, string Swedish, string English)
{
    /// <summary>Null if the project has no region.</summary>
    public static RegionName? Of(string? region, ModelContext context)
    {
        if (region is null)
            return null;
        return context.Lists.FindRegion(region) is { } entry
            ? new RegionName(entry.Code, entry.Nuts, entry.Swedish, entry.English)
            : new RegionName(region, null, region, region);
    }

    /// <summary>The name in the document's language.</summary>
    public string Label(ModelContext context) => context.Choose(Swedish, English);
}
