using EsfReports.Diagnostics;

namespace EsfReports.Documents.Html;

/// <summary>Looks for what makes a document hard to use: skipped headings, ids used twice, links that lead nowhere.</summary>
internal sealed class StructureChecks
{
    private readonly DiagnosticBag _findings = [];
    private readonly Dictionary<string, SourceElement> _ids = new(StringComparer.Ordinal);
    private readonly List<SourceElement> _links = [];
    private int _heading;

    private StructureChecks()
    {
    }

    /// <summary>What there is to say about the tree below an element.</summary>
    public static DiagnosticBag Check(SourceElement root)
    {
        var checks = new StructureChecks();
        checks.Visit(root);
        checks.FollowLinks();
        return checks._findings;
    }

    private void FollowLinks()
    {
        foreach (var link in _links)
        {
            if (!_ids.ContainsKey(Target(link)!))
                _findings.Add(DocumentDiagnostics.MissingTarget(link.Origin, Target(link)!));
        }
    }

    private void Visit(SourceElement element)
    {
        if (!element.Tag.IsKnown && ElementTable.Refused.ContainsKey(element.Name))
            return;
        if (element.Id is { Length: > 0 } id && !_ids.TryAdd(id, element))
            _findings.Add(DocumentDiagnostics.DuplicateId(element.Origin, id, _ids[id].Origin));
        if (!element.IsSvg)
            VisitHtml(element);
        foreach (var child in element.Children)
        {
            if (child is SourceElement inner)
                Visit(inner);
        }
    }

    private void VisitHtml(SourceElement element)
    {
        if (element.Name == "a" && Target(element) is not null)
            _links.Add(element);
        if (element.Name is not ['h', >= '1' and <= '6'])
            return;
        var level = element.Name[1] - '0';
        if (level > _heading + 1)
            _findings.Add(DocumentDiagnostics.SkippedHeading(element.Origin, level, _heading));
        _heading = level;
    }

    // The id that a link leads to; null if it leads out of the document.
    private static string? Target(SourceElement link) => link.Attributes["href"]?.Trim() is ['#', _, ..] target ? target[1..] : null;
}
