using System.Collections.Immutable;

namespace EsfReports.Layout;

/// <summary>Values of counters while the document is walked through from start to end (CSS Lists 3, 4.4).</summary>
/// <remarks>A counter that is reset lives until the parent of the resetting element ends, so that later siblings see it.</remarks>
internal sealed class CounterScopes
{
    private readonly Dictionary<string, List<(int Depth, int Value)>> _counters = new(StringComparer.Ordinal);
    private int _depth;

    // No counter was made deeper than this.
    private int _deepest;

    /// <summary>Starts with values of counters from elsewhere.</summary>
    public CounterScopes(ImmutableDictionary<string, ImmutableArray<int>>? values = null)
    {
        if (values is null)
            return;
        foreach (var (name, levels) in values)
            _counters[name] = [.. levels.Select(value => (0, value))];
    }

    /// <summary>An element begins.</summary>
    public void Enter() => _depth++;

    /// <summary>An element ends: counters that its children made are gone.</summary>
    public void Leave()
    {
        if (_deepest > _depth)
            EndDeeperThan(_depth);
        _depth--;
    }

    private void EndDeeperThan(int depth)
    {
        foreach (var levels in _counters.Values)
        {
            while (levels.Count > 0 && levels[^1].Depth > depth)
                levels.RemoveAt(levels.Count - 1);
        }

        _deepest = depth;
    }

    /// <summary>Makes a new level of a counter, or starts the one that a sibling made anew.</summary>
    public void Reset(string name, int value)
    {
        var levels = Levels(name);
        if (levels.Count > 0 && levels[^1].Depth == _depth)
            levels[^1] = (_depth, value);
        else
            Make(levels, value);
    }

    /// <summary>Sets the innermost level.</summary>
    public void Set(string name, int value)
    {
        var levels = Levels(name);
        if (levels.Count == 0)
            Make(levels, value);
        else
            levels[^1] = (levels[^1].Depth, value);
    }

    private void Make(List<(int Depth, int Value)> levels, int value)
    {
        levels.Add((_depth, value));
        _deepest = Math.Max(_deepest, _depth);
    }

    /// <summary>Adds to the innermost level.</summary>
    public void Increment(string name, int by) => Set(name, unchecked(Value(name) + by));

    /// <summary>The innermost value; 0 if the counter was never made.</summary>
    public int Value(string name) => _counters.TryGetValue(name, out var levels) && levels.Count > 0 ? levels[^1].Value : 0;

    /// <summary>The values of all levels, outermost first.</summary>
    public IEnumerable<int> Values(string name) =>
        _counters.TryGetValue(name, out var levels) && levels.Count > 0 ? levels.Select(level => level.Value) : [0];

    /// <summary>All counters as they are now.</summary>
    public ImmutableDictionary<string, ImmutableArray<int>> Capture() =>
        _counters.ToImmutableDictionary(pair => pair.Key, pair => pair.Value.Select(level => level.Value).ToImmutableArray(), StringComparer.Ordinal);

    private List<(int Depth, int Value)> Levels(string name)
    {
        if (!_counters.TryGetValue(name, out var levels))
            _counters[name] = levels = [];
        return levels;
    }
}
