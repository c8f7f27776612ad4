using EsfReports.Documents;

namespace EsfReports.Layout;

/// <summary>What named strings and running elements are on a page (CSS GCPM 3, 1.1.2 and 1.2.2).</summary>
/// <typeparam name="T">A string or a running element.</typeparam>
internal sealed class RunningValues<T>
    where T : class
{
    private readonly Dictionary<string, T> _entry = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Shown> _page = new(StringComparer.Ordinal);

    /// <summary>Goes on to the next page.</summary>
    public void NextPage()
    {
        if (_page.Count == 0)
            return;
        foreach (var (name, values) in _page)
            _entry[name] = values.Last;
        _page.Clear();
    }

    /// <summary>Sets a value on the current page; called in the order of the content.</summary>
    public void Set(string name, T value, bool isAtTop) =>
        _page[name] = _page.TryGetValue(name, out var values) ? values with { Last = value } : new Shown(value, value, isAtTop);

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

    /// <summary>The values of a page.</summary>
    /// <param name="First">The first one that is set on it.</param>
    /// <param name="Last">The last one.</param>
    /// <param name="IsAtTop">Whether the first one is set where the page begins.</param>
    private sealed record Shown(T First, T Last, bool IsAtTop);
}
