using EsfReports.Documents.Html;

namespace EsfReports.Documents.Cascade;

/// <summary>The branches below one node, by the looks of their elements. Serves many threads.</summary>
/// <remarks>Reading takes no lock: a place that is taken stays as it is, and a table that grows is a new one.</remarks>
internal sealed class StyleBranches
{
    private const int FirstPlaces = 8;
    private const int PlacesOfBranch = 2;

    private readonly Lock _lock = new();
    private StyleBranch?[] _branches = new StyleBranch?[FirstPlaces];
    private int _count;

    /// <summary>The branch of elements with a tag; null if there is none yet.</summary>
    public StyleBranch? Find(ElementTag tag)
    {
        var branches = Volatile.Read(ref _branches);
        _ = PlaceOf(tag, branches, out var found);
        return found;
    }

    /// <summary>The branch of elements with a tag, made if there is none yet.</summary>
    public StyleBranch GetOrAdd(ElementTag tag, IndexedRule[] rules)
    {
        lock (_lock)
        {
            if ((_count + 1) * PlacesOfBranch > _branches.Length)
                Grow();
            var place = PlaceOf(tag, _branches, out var branch);
            if (branch is null)
            {
                branch = new StyleBranch(tag, rules);
                Volatile.Write(ref _branches[place], branch);
                _count++;
            }

            return branch;
        }
    }

    private void Grow()
    {
        var larger = new StyleBranch?[_branches.Length * 2];
        foreach (var branch in _branches)
        {
            if (branch is not null)
                larger[PlaceOf(branch.Tag, larger, out _)] = branch;
        }

        Volatile.Write(ref _branches, larger);
    }

    // Where the branch of a tag stands or, if it is not there, would stand. What stood there is told with it: a moment later
    // another thread may have put a branch of other looks in an empty place.
    private static int PlaceOf(ElementTag tag, StyleBranch?[] branches, out StyleBranch? found)
    {
        var last = branches.Length - 1;
        var place = tag.LooksHash & last;
        while ((found = Volatile.Read(ref branches[place])) is not null && !found.Tag.LooksLike(tag))
            place = (place + 1) & last;
        return place;
    }
}
