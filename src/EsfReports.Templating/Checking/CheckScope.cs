using System.Globalization;
using EsfReports.Templating.Functions;
using EsfReports.Templating.Syntax;

namespace EsfReports.Templating.Checking;

/// <summary>Which names are known at a place of a template.</summary>
internal sealed class CheckScope(TemplateChecker checker, AssignedNames assigned)
{
    private readonly List<(string? Name, TemplateSchema Type)> _frames = [];
    private readonly Dictionary<string, TemplateSchema> _assignedTypes = new(StringComparer.Ordinal);
    private bool _allowsAny;

    public IEnumerable<string> Names =>
        _frames.Select(static frame => frame.Name).OfType<string>().Concat(checker.Model.Keys).Concat(assigned.All)
            .Concat(checker.Globals?.MemberNames ?? []).Concat(Builtins.All.MemberNames);

    public void Push(string? name, TemplateSchema type) => _frames.Add((name, type));

    public void Pop() => _frames.RemoveAt(_frames.Count - 1);

    /// <summary>What is known of a name; null if nothing is, also for functions.</summary>
    public TemplateSchema? Find(string name)
    {
        for (var index = _frames.Count - 1; index >= 0; index--)
        {
            if (_frames[index].Name == name)
                return _frames[index].Type;
        }

        if (assigned.Contains(name))
            return _assignedTypes.GetValueOrDefault(name, TemplateSchema.Any);
        return checker.Model.GetValueOrDefault(name);
    }

    public bool IsKnown(string name) =>
        _allowsAny || assigned.Contains(name) || checker.Model.ContainsKey(name) || Builtins.All.TryGetMember(name, out _)
        || checker.Globals is { } globals && globals.TryGetMember(name, out _);

    /// <summary>The members of an object of functions; null for other names.</summary>
    public IReadOnlyCollection<string>? FunctionsOf(string name)
    {
        if (assigned.Contains(name) || checker.Model.ContainsKey(name) || _frames.Exists(frame => frame.Name == name))
            return null;
        if (checker.Globals is { } globals && globals.TryGetMember(name, out var owner))
            return owner is ScriptObject own ? [.. own.MemberNames] : null;
        return Builtins.All[name] is ScriptObject builtin ? [.. builtin.MemberNames] : null;
    }

    /// <summary>Notes what an assigned variable holds; two different things make it unknown.</summary>
    public void Assign(PathExpression target, TemplateSchema type)
    {
        if (target is not VariableExpression { Name: var name })
            return;
        var isNew = _assignedTypes.TryAdd(name, type);
        if (!isNew && !ReferenceEquals(_assignedTypes[name], type))
            _assignedTypes[name] = TemplateSchema.Any;
    }

    /// <summary>Runs with the arguments of an include as <c>$0</c>, <c>$1</c> and so on.</summary>
    public void InCall(IReadOnlyList<TemplateSchema> arguments, IReadOnlyList<string> names, Action visit)
    {
        for (var index = 0; index < arguments.Count; index++)
            Push(string.Create(CultureInfo.InvariantCulture, $"${index}"), arguments[index]);
        foreach (var name in names)
            Push("$" + name, TemplateSchema.Any);
        visit();
        _frames.RemoveRange(_frames.Count - arguments.Count - names.Count, arguments.Count + names.Count);
    }

    /// <summary>Runs where names come from an object that is not known.</summary>
    public void AllowAny(Action visit)
    {
        var before = _allowsAny;
        _allowsAny = true;
        visit();
        _allowsAny = before;
    }
}
