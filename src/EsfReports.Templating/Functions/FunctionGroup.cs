namespace EsfReports.Templating.Functions;

/// <summary>Collects the functions of one builtin object.</summary>
internal sealed class FunctionGroup(string name)
{
    private readonly ScriptObject _members = new(64);

    public FunctionGroup Add(string function, string parameters, string summary, FunctionBody body)
    {
        _members[function] = new HostFunction($"{name}.{function}", parameters, summary, body);
        return this;
    }

    public FunctionGroup AddValue(string member, object? value)
    {
        _members[member] = value;
        return this;
    }

    /// <summary>The object, closed for writing, which can be called itself if <paramref name="called"/> names a function.</summary>
    public ScriptObject Build(string? called = null)
    {
        _members.Call = called is null ? null : (TemplateFunction?)_members[called];
        return _members.Freeze();
    }
}
