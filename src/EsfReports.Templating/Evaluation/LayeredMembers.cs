namespace EsfReports.Templating.Evaluation;

/// <summary>Two objects as one: what the upper one lacks is read from the lower one.</summary>
internal sealed class LayeredMembers(ScriptObject upper, IScriptMembers lower) : IScriptMembers
{
    public IEnumerable<string> MemberNames => upper.MemberNames.Union(lower.MemberNames);

    public bool TryGetMember(string name, out object? value) => upper.TryGetMember(name, out value) || lower.TryGetMember(name, out value);
}
