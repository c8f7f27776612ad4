using System.Globalization;

namespace EsfReports.Domain;

/// <summary>Finds the group of a project for each <see cref="Grouping"/>, and the order of groups.</summary>
internal sealed class Groups(CodeLists lists)
{
    /// <summary>The group; null if the sources do not tell.</summary>
    public GroupKey? Find(Grouping grouping, Project project) => grouping switch
    {
        Grouping.ProgrammingPeriod => OfPeriod(project.ProgrammingPeriod),
        Grouping.ProgrammeArea => OfCode(CodeList.ProgrammeArea, project, project.ProgrammeArea),
        Grouping.SpecificObjective => OfCode(CodeList.SpecificObjective, project, project.SpecificObjective),
        Grouping.InterventionField => OfCode(CodeList.InterventionField, project, project.InterventionField),
        Grouping.Region => OfRegion(project.Region),
        Grouping.County => OfCounty(lists.FindCountyOfPostcode(project.Postcode)),
        Grouping.StartYear => Same(project.Start?.Year.ToString("D4", CultureInfo.InvariantCulture)),
        Grouping.Owner => OfOwner(project.Owner),
        Grouping.OwnerKind => OwnerKinds.Find(project.Owner),
        Grouping.Call => Same(project.Id.Call),
        _ => throw new ArgumentOutOfRangeException(nameof(grouping), grouping, "not a grouping"),
    };

    /// <summary>Regions go from north to south as in the code list, codes and years upwards, names as Swedish lists do.</summary>
    public IComparer<GroupKey> Order(Grouping grouping) => grouping switch
    {
        Grouping.Region => Comparer<GroupKey>.Create((left, right) => RegionIndex(left).CompareTo(RegionIndex(right)) is var order and not 0
            ? order
            : SwedishComparer.Instance.Compare(left.Swedish, right.Swedish)),
        Grouping.Owner or Grouping.OwnerKind => Comparer<GroupKey>.Create((left, right) =>
            SwedishComparer.Instance.Compare(left.Swedish, right.Swedish) is var order and not 0
                ? order
                : string.CompareOrdinal(left.Code, right.Code)),
        _ => Comparer<GroupKey>.Create((left, right) => Nullable.Compare(left.Period, right.Period) is var order and not 0
            ? order
            : SwedishComparer.Instance.Compare(left.Code, right.Code)),
    };

    private static GroupKey? OfPeriod(ProgrammingPeriod? period)
    {
        var text = period?.Code().Replace('-', '–');
        return text is null ? null : new GroupKey(period!.Value.Code(), period, text, text);
    }

    private GroupKey? OfCode(CodeList list, Project project, string? code)
    {
        if (code is null)
            return null;
        var entry = lists.Find(list, project.ProgrammingPeriod, code);
        return new GroupKey(code, project.ProgrammingPeriod, entry?.Swedish ?? code, entry?.English ?? code);
    }

    private GroupKey? OfRegion(string? region)
    {
        var entry = lists.FindRegion(region);
        return entry is null ? Same(region) : new GroupKey(entry.Code, null, entry.Swedish, entry.English);
    }

    private static GroupKey? OfCounty(CountyEntry? county) =>
        county is null ? null : new GroupKey(county.Code, null, county.Swedish, county.English);

    // The number is the better key, because names are spelled in many ways; but only pages of 2021-2027 have it, so that
    // an owner of two periods can only be put together by name.
    private static GroupKey? OfOwner(Owner? owner) => Same(owner?.Organisation ?? owner?.OrganisationNumber);

    private static GroupKey? Same(string? text) => text is null ? null : new GroupKey(text, null, text, text);

    private int RegionIndex(GroupKey key)
    {
        for (var index = 0; index < lists.Regions.Count; index++)
        {
            if (lists.Regions[index].Code == key.Code)
                return index;
        }

        return lists.Regions.Count;
    }
}
