using EsfReports.Templating.Evaluation;
using EsfReports.Templating.Parsing;

namespace EsfReports.Templating.Syntax;

/// <summary><c>target.name</c> and <c>target?.name</c>.</summary>
/// <param name="span">From the target to the name.</param>
/// <param name="target">What has the member.</param>
/// <param name="name">The name.</param>
/// <param name="nameSpan">Where the name stands.</param>
/// <param name="isNullSafe">True from the first <c>?.</c> of a chain on: null has any member, and it is null.</param>
internal sealed class MemberExpression(TextSpan span, Expression target, string name, TextSpan nameSpan, bool isNullSafe)
    : PathExpression(span), INullSafe
{
    private readonly int _hash = name.GetHashCode();

    public Expression Target { get; } = target;

    public string Name { get; } = name;

    public TextSpan NameSpan { get; } = nameSpan;

    public bool IsNullSafe { get; } = isNullSafe;

    public override IEnumerable<SyntaxNode> Children => [Target];

    public override object? EvaluateUncalled(RenderState state)
    {
        var value = Target.Evaluate(state);
        if (value is ScriptObject own && own.TryGet(Name, _hash, out var member))
            return member;
        if (value is not null)
            return MemberAccess.Get(state, value, Name, NameSpan);
        if (IsNullSafe || state.Switches.RelaxedTarget)
            return null;
        throw RenderDiagnostics.NullTarget(NameSpan, Target.Span, Name);
    }

    public override void Assign(RenderState state, object? value)
    {
        var target = Target.Evaluate(state) ?? throw RenderDiagnostics.NullTarget(NameSpan, Target.Span, Name);
        MemberAccess.Set(state, target, Name, value, NameSpan);
    }
}
