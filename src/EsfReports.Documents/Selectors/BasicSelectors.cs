using EsfReports.Documents.Html;

namespace EsfReports.Documents.Selectors;

/// <summary>A type selector: the name of the element. Names of HTML are not case-sensitive.</summary>
internal sealed class TypeSelector(string name) : SimpleSelector
{
    public string Name { get; } = name.ToLowerInvariant();

    public override Specificity Specificity => new(0, 0, 1);

    public override SelectorReach Reach => SelectorReach.Looks;

    public override bool Matches(SourceElement element) =>
        element.IsSvg ? element.Name.Equals(name, StringComparison.OrdinalIgnoreCase) : element.Name == Name;
}

/// <summary>A class selector.</summary>
internal sealed class ClassSelector(string name) : SimpleSelector
{
    public string Name { get; } = name;

    public override Specificity Specificity => new(0, 1, 0);

    public override SelectorReach Reach => SelectorReach.Looks;

    public override bool Matches(SourceElement element)
    {
        foreach (var item in element.Classes)
        {
            if (item == Name)
                return true;
        }

        return false;
    }
}

/// <summary>An id selector.</summary>
internal sealed class IdSelector(string id) : SimpleSelector
{
    public string Id { get; } = id;

    public override Specificity Specificity => new(1, 0, 0);

    public override SelectorReach Reach => SelectorReach.Tag;

    public override bool Matches(SourceElement element) => element.Id == Id;
}

/// <summary>How an attribute selector compares (Selectors 4, 6).</summary>
internal enum AttributeComparison { Exists, Equals, Includes, DashMatch, Prefix, Suffix, Contains }

/// <summary>An attribute selector.</summary>
internal sealed class AttributeSelector(string name, AttributeComparison comparison, string value, bool ignoresCase) : SimpleSelector
{
    private readonly StringComparison _case = ignoresCase ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal;

    public override Specificity Specificity => new(0, 1, 0);

    public override SelectorReach Reach => SelectorReach.Tag;

    public override bool Matches(SourceElement element)
    {
        if (element.Attributes[name] is not { } actual)
            return false;
        return comparison switch
        {
            AttributeComparison.Exists => true,
            AttributeComparison.Equals => actual.Equals(value, _case),
            AttributeComparison.Includes => HasWord(actual),
            AttributeComparison.DashMatch => actual.Equals(value, _case) || actual.StartsWith(value + "-", _case),
            AttributeComparison.Prefix => value.Length > 0 && actual.StartsWith(value, _case),
            AttributeComparison.Suffix => value.Length > 0 && actual.EndsWith(value, _case),
            _ => value.Length > 0 && actual.Contains(value, _case),
        };
    }

    private bool HasWord(string actual)
    {
        foreach (var word in actual.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (word.Equals(value, _case))
                return true;
        }

        return false;
    }
}
