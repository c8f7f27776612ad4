using System.Collections.Immutable;
using EsfReports.Diagnostics;

namespace EsfReports.Documents.Html;

/// <summary>One document while it is read: its name, its files and what was found.</summary>
internal sealed class DocumentContext(string path, ReaderCaches caches, Func<int, SourceLocation> locate)
{
    // Made when there is something to say: most documents are as they should be.
    private HashSet<(string Code, string Subject)>? _reported;
    private HashSet<Diagnostic>? _shared;
    private int _repeated;

    /// <summary>The document's name in messages.</summary>
    public string Path { get; } = path;

    /// <summary>Leads from an offset in its text to a place that the user can open.</summary>
    public Func<int, SourceLocation> Locate { get; } = locate;

    /// <summary>What it shares with other documents.</summary>
    public ReaderCaches Caches { get; } = caches;

    public DiagnosticBag Diagnostics { get; } = [];

    /// <summary>How often something was found, with what was not told a second time.</summary>
    public int Findings => Diagnostics.Count + _repeated;

    /// <summary>The same document with what was found so far; what one of the two finds from now on the other does not know.</summary>
    public DocumentContext Copy()
    {
        var copy = new DocumentContext(Path, Caches, Locate);
        if (_reported is not null)
            copy._reported = [.. _reported];
        if (_shared is not null)
            copy._shared = [.. _shared];
        copy.Diagnostics.AddRange(Diagnostics);
        return copy;
    }

    /// <summary>Adds a message unless there was one with this code about the same subject: one word on each kind of mistake is enough.</summary>
    public void ReportOnce(string subject, Diagnostic diagnostic)
    {
        if ((_reported ??= []).Add((diagnostic.Code, subject)))
            Diagnostics.Add(diagnostic);
        else
            _repeated++;
    }

    /// <summary>Adds what there is to say about the tag of an element.</summary>
    public void ReportTag(SourceElement element)
    {
        foreach (var (subject, diagnostic) in element.Tag.Findings)
        {
            if (subject is null)
                Diagnostics.Add(diagnostic with { Location = element.Origin });
            else
                ReportOnce(subject, diagnostic with { Location = element.Origin });
        }
    }

    /// <summary>Adds messages that came with a shared value, each once.</summary>
    public void AddShared(ImmutableArray<Diagnostic> diagnostics)
    {
        foreach (var diagnostic in diagnostics)
        {
            if ((_shared ??= []).Add(diagnostic))
                Diagnostics.Add(diagnostic);
            else
                _repeated++;
        }
    }
}
