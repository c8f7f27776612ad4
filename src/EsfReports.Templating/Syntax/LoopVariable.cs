using EsfReports.Templating.Evaluation;

namespace EsfReports.Templating.Syntax;

/// <summary>A loop variable is a name of its loop, or a path that is assigned to.</summary>
internal static class LoopVariable
{
    /// <summary>The name in the loop's frame; null for a path.</summary>
    public static string? FrameName(PathExpression variable) => variable switch
    {
        VariableExpression named => named.Name,
        LocalExpression local => local.FrameName,
        _ => null,
    };

    public static void AssignPath(RenderState state, PathExpression variable, object? value)
    {
        if (variable is not VariableExpression and not LocalExpression)
            variable.Assign(state, value);
    }
}
