using EsfReports.Templating.Parsing;
using EsfReports.Templating.Syntax;

namespace EsfReports.Templating.Evaluation;

/// <summary>The value of a text that is code.</summary>
internal static class PageEvaluation
{
    /// <summary>Runs all statements; the value is that of <c>ret</c>, or of the last expression, which is then not written.</summary>
    public static object? Evaluate(RenderState state, Block page, TextSpan place)
    {
        state.Budget.EnterCall(place);
        var value = Run(state, page);
        state.Budget.LeaveCall();
        return value;
    }

    private static object? Run(RenderState state, Block page)
    {
        for (var index = 0; index < page.Statements.Count; index++)
        {
            if (index == page.Statements.Count - 1 && page.Statements[index] is ExpressionStatement last)
                return last.Expression.Evaluate(state);
            if (page.Statements[index].Execute(state) != Flow.Next)
                return state.TakeReturned();
        }

        return null;
    }
}
