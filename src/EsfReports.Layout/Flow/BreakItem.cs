using EsfReports.Documents;

namespace EsfReports.Layout;

/// <summary>How much is lost by a break; breaks that lose less are taken first (CSS Fragmentation 3, 4.4).</summary>
internal enum BreakCost
{
    /// <summary>Nothing speaks against it.</summary>
    Free,

    /// <summary><c>avoid</c> of a block before, after or around it.</summary>
    Avoided,

    /// <summary>Too few lines before or after it (<c>orphans</c>, <c>widows</c>).</summary>
    StrandsLines,
}

/// <summary>A place where a region may or must end: between siblings and between lines.</summary>
internal sealed class BreakItem(BreakCost cost, KeepScope? scope, BreakBetween value = BreakBetween.Auto) : GalleyItem(GalleyItemKind.Break, 0)
{
    // What costs something anyway costs the same in any box.
    private static readonly BreakItem FreeAnywhere = new(BreakCost.Free, null);
    private static readonly BreakItem Avoided = new(BreakCost.Avoided, null);
    private static readonly BreakItem StrandsLines = new(BreakCost.StrandsLines, null);

    /// <summary>The value of a forced break; <see cref="BreakBetween.Auto"/> for one that is only possible.</summary>
    public BreakBetween Value { get; } = value;

    /// <summary>Name of the page that content after the break asks for; null is auto. Only read where <see cref="ChangesPage"/>.</summary>
    public string? PageName { get; init; }

    /// <summary>The page's name changes here, which forces a break (CSS Paged Media 3, 8.1).</summary>
    public bool ChangesPage { get; init; }

    /// <summary>A break that is only possible.</summary>
    /// <param name="cost">What it costs.</param>
    /// <param name="scope">The innermost box around it that should not be broken; null if there is none.</param>
    public static BreakItem Possible(BreakCost cost, KeepScope? scope) => cost switch
    {
        BreakCost.Free => scope is null ? FreeAnywhere : new BreakItem(cost, scope),
        BreakCost.Avoided => Avoided,
        _ => StrandsLines,
    };

    /// <summary>Whether the region must end here.</summary>
    public bool IsForcedIn(RegionKind region) => region switch
    {
        RegionKind.Page => ChangesPage || BreakValues.EndsPage(Value),
        RegionKind.Column => ChangesPage || BreakValues.IsForced(Value),
        _ => false,
    };

    /// <summary>What breaking here costs in regions of a height: a box that no region can hold is not kept together.</summary>
    public BreakCost CostIn(double fullHeight) =>
        cost == BreakCost.Free && scope is not null && scope.Fits(fullHeight) ? BreakCost.Avoided : cost;
}

/// <summary>A box with <c>break-inside: avoid</c>, and those around it.</summary>
internal sealed class KeepScope(KeepScope? outer)
{
    public KeepScope? Outer { get; } = outer;

    /// <summary>Known when the box is closed.</summary>
    public double Height { get; private set; }

    /// <summary>Sets the height; called once, before the galley is used.</summary>
    public void Close(double height) => Height = height;

    /// <summary>Whether this box, or one around it, can be kept whole. The innermost is the smallest, so it decides.</summary>
    public bool Fits(double fullHeight) => Height <= fullHeight;
}
