namespace EsfReports.Layout.Inline;

/// <summary>Height of a line and the baselines on it (CSS 2.2, 10.8): gathers the items of one line, then starts anew.</summary>
internal sealed class LineHeights(VerticalPlacements placements)
{
    private readonly List<(int Group, double Ascent, double Descent)> _groups = [];

    /// <summary>From the top of the line down to the baseline of the block's font.</summary>
    public double Baseline { get; private set; }

    /// <summary>From that baseline down to the bottom of the line.</summary>
    public double Descent { get; private set; }

    public double Height => Baseline + Descent;

    /// <summary>Starts a line: it is as high as the block's own text.</summary>
    public void Start()
    {
        (Baseline, Descent) = (placements.Strut.Ascent, placements.Strut.Descent);
        _groups.Clear();
    }

    /// <summary>Makes room for an item.</summary>
    public void Add(int item)
    {
        var placement = placements[item];
        if (placement.Group != VerticalPlacement.LineBaseline)
        {
            AddToGroup(placement);
            return;
        }

        Baseline = Math.Max(Baseline, placement.Top);
        Descent = Math.Max(Descent, placement.Bottom);
    }

    /// <summary>Makes room for what is aligned with the edges of the line, after all items are added.</summary>
    public void Finish()
    {
        foreach (var (group, ascent, descent) in _groups)
        {
            var height = ascent + descent;
            if (placements.IsTopAligned(group))
                Descent = Math.Max(Descent, height - Baseline);
            else
                Baseline = Math.Max(Baseline, height - Descent);
        }
    }

    /// <summary>From the top of the line down to the baseline of an item.</summary>
    public double BaselineOf(int item)
    {
        var placement = placements[item];
        var baseline = placement.Group == VerticalPlacement.LineBaseline ? Baseline : BaselineOfGroup(placement.Group);
        return baseline - placement.Shift;
    }

    // Few lines have groups; who looks for one brings an object along.
    private double BaselineOfGroup(int wanted)
    {
        var (group, ascent, descent) = _groups.Find(entry => entry.Group == wanted);
        return placements.IsTopAligned(group) ? ascent : Height - descent;
    }

    private void AddToGroup(VerticalPlacement placement)
    {
        var index = _groups.FindIndex(entry => entry.Group == placement.Group);
        if (index < 0)
        {
            _groups.Add((placement.Group, placement.Top, placement.Bottom));
            return;
        }

        var (group, ascent, descent) = _groups[index];
        _groups[index] = (group, Math.Max(ascent, placement.Top), Math.Max(descent, placement.Bottom));
    }
}
