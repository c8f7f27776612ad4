using System.Collections.Immutable;
using EsfReports.Layout;

namespace EsfReports.Pdf.Content;

/// <summary>What the items of groups belong to.</summary>
internal static class ItemTags
{
    /// <summary>The tag of all items of a group, at any depth; null if they have several.</summary>
    public static ContentTag? Common(GroupItem group)
    {
        ContentTag? common = null;
        foreach (var item in group.Items)
        {
            var tag = item is GroupItem inner ? Common(inner) : item.Tag;
            if (tag is null || (common is not null && common != tag))
                return null;
            common = tag;
        }

        return common;
    }

    /// <summary>Items of a group in runs of one tag; groups of several tags are taken apart.</summary>
    public static IEnumerable<(ContentTag Tag, ImmutableArray<PageItem> Items)> Split(GroupItem group)
    {
        var run = ImmutableArray.CreateBuilder<PageItem>();
        ContentTag? current = null;
        foreach (var (tag, item) in Flatten(group))
        {
            if (current is { } previous && previous != tag)
                yield return (previous, run.DrainToImmutable());
            current = tag;
            run.Add(item);
        }

        if (current is { } last)
            yield return (last, run.DrainToImmutable());
    }

    private static IEnumerable<(ContentTag Tag, PageItem Item)> Flatten(GroupItem group)
    {
        foreach (var item in group.Items)
        {
            if (item is not GroupItem inner)
                yield return (item.Tag, item);
            else if (Common(inner) is { } tag)
                yield return (tag, item);
            else
            {
                foreach (var (innerTag, part) in Flatten(inner))
                    yield return (innerTag, inner with { Items = [part] });
            }
        }
    }
}
