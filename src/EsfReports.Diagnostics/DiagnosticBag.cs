using System.Collections;

namespace EsfReports.Diagnostics;

/// <summary>Collects the diagnostics of one piece of work, in the order in which they were found. Not shared by threads.</summary>
public sealed class DiagnosticBag : IReadOnlyList<Diagnostic>
{
    private readonly List<Diagnostic> _items = [];

    /// <summary>True once an error was added; notes and warnings do not count.</summary>
    public bool HasErrors { get; private set; }

    /// <inheritdoc/>
    public int Count => _items.Count;

    /// <inheritdoc/>
    public Diagnostic this[int index] => _items[index];

    /// <summary>Adds one.</summary>
    public void Add(Diagnostic diagnostic)
    {
        _items.Add(diagnostic);
        HasErrors |= diagnostic.Severity == Severity.Error;
    }

    /// <summary>Adds all, in their order.</summary>
    public void AddRange(IEnumerable<Diagnostic> diagnostics)
    {
        // Mostly there is nothing to say, many times over in a document.
        if (diagnostics is IReadOnlyCollection<Diagnostic> { Count: 0 })
            return;
        foreach (var diagnostic in diagnostics)
            Add(diagnostic);
    }

    /// <inheritdoc/>
    public IEnumerator<Diagnostic> GetEnumerator() => _items.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
