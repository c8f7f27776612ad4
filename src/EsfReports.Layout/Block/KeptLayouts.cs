using System.Collections.Immutable;
using EsfReports.Diagnostics;

namespace EsfReports.Layout;

/// <summary>
/// What boxes became in one round of layout, for the next one: only what shows page numbers differs between rounds, and a long table
/// seldom does.
/// </summary>
internal sealed class KeptLayouts
{
    private readonly Dictionary<(Box Box, Area Area), Kept> _kept = [];

    /// <summary>The layout of a box in an area, made only once; what there was to say of it is said each time.</summary>
    /// <param name="box">A box that is built once for all rounds and shows no page number.</param>
    /// <param name="area">What the layout depends on besides the box.</param>
    /// <param name="diagnostics">What <paramref name="make"/> adds to.</param>
    /// <param name="make">Makes the layout.</param>
    public T Get<T>(Box box, Area area, DiagnosticBag diagnostics, Func<T> make)
        where T : class
    {
        if (_kept.TryGetValue((box, area), out var kept))
        {
            diagnostics.AddRange(kept.Said);
            return (T)kept.Layout;
        }

        var before = diagnostics.Count;
        var layout = make();
        _kept.Add((box, area), new Kept(layout, [.. diagnostics.Skip(before)]));
        return layout;
    }

    private sealed record Kept(object Layout, ImmutableArray<Diagnostic> Said);
}
