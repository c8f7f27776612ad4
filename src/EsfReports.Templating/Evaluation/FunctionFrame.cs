namespace EsfReports.Templating.Evaluation;

/// <summary>The parameters of a parametric call, and the names that were first assigned in it.</summary>
/// <param name="objectDepth">How many objects were on the stack at the call: a <c>with</c> inside it catches assignments.</param>
internal sealed class FunctionFrame(int objectDepth) : VariableFrame
{
    public ScriptObject Variables { get; } = new();

    public int ObjectDepth { get; } = objectDepth;

    public override IEnumerable<string> Names => Variables.MemberNames;

    public override bool TryGet(string name, int hash, out object? value) => Variables.TryGet(name, hash, out value);
}
