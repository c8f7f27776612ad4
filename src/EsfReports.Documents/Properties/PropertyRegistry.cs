using System.Collections.Immutable;

namespace EsfReports.Documents.Properties;

/// <summary>All properties of the subset, by name.</summary>
internal static class PropertyRegistry
{
    // The order is the one in which values are worked out: fonts, then colours, then what depends on both.
    private static readonly ImmutableArray<Property> Everything =
        [.. FontProperties.All(), .. TextProperties.All(), .. BoxProperties.All(), .. BorderProperties.All(), .. BackgroundProperties.All(),
         .. FlowProperties.All(), .. TableProperties.All(), .. FlexProperties.All(), .. GridProperties.All(), .. SvgProperties.All()];

    private static readonly ImmutableArray<Property> Pages = [.. PageProperties.All()];

    private static readonly Dictionary<string, Property> ByName = Index(Everything, 0);

    private static readonly Dictionary<string, Property> PagesByName = Index(Pages, Everything.Length);

    /// <summary>The number of places that <see cref="Longhand.Index"/> can have.</summary>
    public static int Count => Everything.Length + Pages.Length;

    /// <summary>The properties of elements, in the order of the registry.</summary>
    public static ImmutableArray<Property> OfElements => Everything;

    /// <summary>The properties of <c>@page</c> alone.</summary>
    public static ImmutableArray<Property> OfPages => Pages;

    /// <summary>A property of elements; null if it is not in the subset.</summary>
    public static Property? Find(string name) => ByName.GetValueOrDefault(name);

    /// <summary>A property of <c>@page</c>; null if it is not in the subset.</summary>
    public static Property? FindOfPage(string name) => PagesByName.GetValueOrDefault(name);

    private static Dictionary<string, Property> Index(ImmutableArray<Property> properties, int first)
    {
        var byName = new Dictionary<string, Property>(properties.Length, StringComparer.Ordinal);
        for (var index = 0; index < properties.Length; index++)
        {
            byName.Add(properties[index].Name, properties[index]);
            if (properties[index] is Longhand longhand)
                longhand.Index = first + index;
        }

        return byName;
    }
}
