using EsfReports.Templating.Evaluation;
using EsfReports.Templating.Parsing;

namespace EsfReports.Templating.Syntax;

/// <summary><c>target[index]</c>.</summary>
internal sealed class IndexExpression(TextSpan span, Expression target, Expression index, bool isNullSafe) : PathExpression(span), INullSafe
{
    public bool IsNullSafe { get; } = isNullSafe;

    public Expression Target { get; } = target;

    public override IEnumerable<SyntaxNode> Children => [Target, index];

    public override object? EvaluateUncalled(RenderState state)
    {
        var value = Target.Evaluate(state);
        if (value is null)
            return IsNullSafe || state.Switches.RelaxedTarget ? null : throw RenderDiagnostics.IndexOfNull(Span, Target.Span);

        var key = index.Evaluate(state);
        if (key is not null)
            return IndexAccess.Get(state, value, key, Target.Span, index.Span);
        return state.Switches.NullIndex ? null : throw RenderDiagnostics.NullIndex(index.Span, Target.Span);
    }

    public override void Assign(RenderState state, object? value)
    {
        var target = Target.Evaluate(state) ?? throw RenderDiagnostics.IndexOfNull(Span, Target.Span);
        var key = index.Evaluate(state) ?? throw RenderDiagnostics.NullIndex(index.Span, Target.Span);
        IndexAccess.Set(state, target, key, value, Target.Span, index.Span);
    }
}
