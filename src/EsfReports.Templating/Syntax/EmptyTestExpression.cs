using EsfReports.Templating.Evaluation;
using EsfReports.Templating.Parsing;
using EsfReports.Templating.Values;

namespace EsfReports.Templating.Syntax;

/// <summary><c>value.empty?</c> and <c>value.blank?</c>: true for an empty text, list or object; null for null.</summary>
internal sealed class EmptyTestExpression(TextSpan span, Expression target) : Expression(span)
{
    public override IEnumerable<SyntaxNode> Children => [target];

    public override object? Evaluate(RenderState state) => target.Evaluate(state) switch
    {
        null => null,
        string text => Boxes.Of(text.Length == 0),
        EmptyValue => Boxes.True,
        ScriptObject own => Boxes.Of(own.Count == 0),
        IScriptMembers members => Boxes.Of(!members.MemberNames.Any()),
        var value => Boxes.Of(ValueLists.AsList(value) is { Count: 0 }),
    };
}
