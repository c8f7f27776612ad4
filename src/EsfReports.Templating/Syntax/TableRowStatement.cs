using System.Globalization;
using EsfReports.Templating.Evaluation;
using EsfReports.Templating.Parsing;

namespace EsfReports.Templating.Syntax;

/// <summary><c>tablerow x in list cols:n … end</c>: the rows and cells of an HTML table.</summary>
internal sealed class TableRowStatement(TextSpan span, PathExpression variable, Expression list, LoopOptions options, Block body) : Statement(span)
{
    public PathExpression Variable { get; } = variable;

    public Expression List { get; } = list;

    public Block Body { get; } = body;

    public override IEnumerable<SyntaxNode> Children => [List, .. options.Children, Variable, Body];

    public override Flow Execute(RenderState state)
    {
        if (LoopSource.Items(state, List) is not { } source)
            return Flow.Next;

        var (items, columns) = options.Apply(state, source);
        var loop = new LoopFrame(LoopKind.TableRow, LoopVariable.FrameName(Variable), items.Count) { Owner = state.Variables.Locals };
        state.Budget.EnterLoop();
        state.Variables.Push(loop);
        var flow = RunRows(state, items, columns, loop);
        state.Variables.Pop();
        state.Budget.LeaveLoop();
        return flow;
    }

    private Flow RunRows(RenderState state, IReadOnlyList<object?> items, int columns, LoopFrame loop)
    {
        var flow = Flow.Next;
        state.WriteHtml("<tr class=\"row1\">", Span);
        for (var index = 0; index < items.Count && flow is Flow.Next or Flow.Continue; index++)
        {
            state.Budget.ChargeLoop(Span);
            loop.Next(items[index]);
            loop.Column = index % columns;
            LoopVariable.AssignPath(state, Variable, loop.Value);
            if (loop.Column == 0 && index > 0)
                state.WriteHtml($"</tr>\n<tr class=\"row{Text((index / columns) + 1)}\">", Span);

            state.WriteHtml($"<td class=\"col{Text(loop.Column + 1)}\">", Span);
            flow = Body.Execute(state);
            state.WriteHtml("</td>", Span);
        }

        state.WriteHtml("</tr>\n", Span);
        return flow == Flow.Return ? flow : Flow.Next;
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
