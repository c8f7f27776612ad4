using EsfReports.Documents;

namespace EsfReports.Layout;

/// <summary>What named strings and running elements are on a page (CSS GCPM 3, 1.1.2 and 1.2.2).</summary>
/// <typeparam name="T">A string or a running element.</typeparam>
internal sealed class RunningValues<T>
    where T : class
{
    private readonly Dictionary<string, T> _entry = new(StringComparer.Ordinal);
    private readonly Dictionary<string, (T First, T Last, bool IsAtTop)> _page = new(StringComparer.Ordinal);

    /// <summary>Goes on to the next page.</summary>
    /// <param name="assigned">What is set on it, in order, and whether it stands at the top of the page.</param>
    public void NextPage(IEnumerable<(string Name, T Value, bool IsAtTop)> assigned)
    {
        foreach (var (name, values) in _page)
            _entry[name] = values.Last;
        _page.Clear();
        foreach (var (name, value, isAtTop) in assigned)
            _page[name] = _page.TryGetValue(name, out var values) ? values with { Last = value } : (value, value, isAtTop);
    }

    /// <summary>The value on the current page; null if there is none.</summary>
    public T? Find(string name, NamedStringPosition position)
    {
        var entry = _entry.GetValueOrDefault(name);
        if (!_page.TryGetValue(name, out var values))
            return entry;

        return position switch
        {
            NamedStringPosition.Last => values.Last,
            NamedStringPosition.Start => values.IsAtTop ? values.First : entry,
            NamedStringPosition.FirstExcept => null,
            _ => values.First,
        };
    }
}
