using EsfReports.Templating.Syntax;

namespace EsfReports.Templating.Checking;

/// <summary>Calls of <c>include</c> whose template is known before there is data.</summary>
internal static class Includes
{
    /// <summary>The template's name; null if the call is none of <c>include</c> or its name is worked out.</summary>
    public static string? NameOf(CallExpression call) =>
        call.Target is VariableExpression { Name: "include" } && call.Call.PlainCount > 0 && call.Call.ArgumentAt(0) is LiteralExpression { Value: string name } ? name : null;
}
