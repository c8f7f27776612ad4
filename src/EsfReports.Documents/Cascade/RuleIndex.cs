using EsfReports.Documents.Html;
using EsfReports.Documents.Selectors;

namespace EsfReports.Documents.Cascade;

/// <summary>A rule in its place in the cascade.</summary>
/// <param name="Id">Number within the cascade, from 1.</param>
/// <param name="Priority">Origin, specificity and order in one number; the higher one wins.</param>
/// <param name="Selector">Which elements it is for.</param>
/// <param name="Block">What it says.</param>
internal sealed record IndexedRule(int Id, long Priority, ComplexSelector Selector, DeclarationBlock Block);

/// <summary>Rules by what their rightmost compound asks for, so that few selectors have to be tried for an element.</summary>
internal sealed class RuleIndex
{
    private readonly Dictionary<string, List<IndexedRule>> _byId = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<IndexedRule>> _byClass = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<IndexedRule>> _byType = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<IndexedRule> _others = [];

    /// <summary>True if there is no rule at all.</summary>
    public bool IsEmpty { get; private set; } = true;

    /// <summary>Adds a rule.</summary>
    public void Add(IndexedRule rule)
    {
        IsEmpty = false;
        Bucket(rule.Selector.Subject).Add(rule);
    }

    /// <summary>True if there are rules for an element because of its id.</summary>
    public bool AsksForId(SourceElement element) => element.Id is { } id && _byId.ContainsKey(id);

    /// <summary>The rules that have to be tried for an element because of its name and classes.</summary>
    public IndexedRule[] OfLooks(SourceElement element)
    {
        var rules = new List<IndexedRule>(_others);
        foreach (var name in element.Classes)
            rules.AddRange(_byClass.GetValueOrDefault(name, []));
        rules.AddRange(_byType.GetValueOrDefault(element.Name, []));
        return [.. rules];
    }

    /// <summary>Adds the rules that select an element to a list, in the order of the cascade.</summary>
    public void Match(SourceElement element, List<IndexedRule> matches)
    {
        if (element.Id is { } id && _byId.TryGetValue(id, out var rules))
            Match(rules, element, matches);
        foreach (var name in element.Classes)
        {
            if (_byClass.TryGetValue(name, out rules))
                Match(rules, element, matches);
        }

        if (_byType.TryGetValue(element.Name, out rules))
            Match(rules, element, matches);
        Match(_others, element, matches);
        Sort(matches);
    }

    private List<IndexedRule> Bucket(CompoundSelector subject)
    {
        if (subject.Parts.OfType<IdSelector>().FirstOrDefault() is { } id)
            return Bucket(_byId, id.Id);
        if (subject.Parts.OfType<ClassSelector>().FirstOrDefault() is { } name)
            return Bucket(_byClass, name.Name);
        return subject.Parts.OfType<TypeSelector>().FirstOrDefault() is { } type ? Bucket(_byType, type.Name) : _others;
    }

    private static List<IndexedRule> Bucket(Dictionary<string, List<IndexedRule>> buckets, string key)
    {
        if (!buckets.TryGetValue(key, out var bucket))
            buckets.Add(key, bucket = []);
        return bucket;
    }

    private static void Match(List<IndexedRule> rules, SourceElement element, List<IndexedRule> matches)
    {
        foreach (var rule in rules)
        {
            if (rule.Selector.Matches(element))
                matches.Add(rule);
        }
    }

    // There are few, and they come nearly sorted.
    private static void Sort(List<IndexedRule> rules)
    {
        for (var index = 1; index < rules.Count; index++)
        {
            var rule = rules[index];
            var at = index;
            for (; at > 0 && rules[at - 1].Priority > rule.Priority; at--)
                rules[at] = rules[at - 1];
            rules[at] = rule;
        }
    }
}
