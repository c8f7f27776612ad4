using EsfReports.Diagnostics;

namespace EsfReports.Documents.Html;

/// <summary>Looks for what makes a document hard to use: skipped headings, ids used twice, links that lead nowhere.</summary>
internal sealed class StructureChecks(DocumentContext context)
{
    private readonly Dictionary<string, SourceLocation> _ids = new(StringComparer.Ordinal);
    private readonly List<(string Id, SourceLocation Origin)> _links = [];
    private int _heading;

    /// <summary>Checks the tree below an element.</summary>
    public void Check(SourceElement root)
    {
        Visit(root);
        foreach (var (id, origin) in _links.Where(link => !_ids.ContainsKey(link.Id)))
            context.Diagnostics.Add(DocumentDiagnostics.MissingTarget(origin, id));
    }

    private void Visit(SourceElement element)
    {
        if (ElementTable.Refused.ContainsKey(element.Name) && !element.IsSvg)
            return;
        if (element.Id is { Length: > 0 } id && !_ids.TryAdd(id, element.Origin))
            context.Diagnostics.Add(DocumentDiagnostics.DuplicateId(element.Origin, id, _ids[id]));
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
        if (element.Name == "a" && element.Attributes["href"]?.Trim() is ['#', _, ..] target)
            _links.Add((target[1..], element.Origin));
        if (element.Name is not ['h', >= '1' and <= '6'])
            return;
        var level = element.Name[1] - '0';
        if (level > _heading + 1)
            context.Diagnostics.Add(DocumentDiagnostics.SkippedHeading(element.Origin, level, _heading));
        _heading = level;
    }
}
