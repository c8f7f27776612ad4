using EsfReports.Templating.Values;

namespace EsfReports.Templating.Functions;

/// <summary>Everything that templates can use without the host's doing. Shared by all renders, and never changed.</summary>
internal static class Builtins
{
    public static ScriptObject All { get; } = new ScriptObject(16)
    {
        { "array", ArrayFunctions.Create() },
        { "empty", EmptyValue.Instance },
        { "blank", EmptyValue.Instance },
        { "include", new IncludeFunction() },
        { "include_join", IncludeJoinFunction.Create() },
        { "date", DateFunctions.Create() },
        { "html", HtmlFunctions.Create() },
        { "math", MathFunctions.Create() },
        { "object", ObjectFunctions.Create() },
        { "regex", RegexFunctions.Create() },
        { "string", StringFunctions.Create() },
        { "timespan", TimeSpanFunctions.Create() },
    }.Freeze();

    /// <summary>The functions of the builtin objects, such as <c>string.upcase</c>.</summary>
    public static IReadOnlyList<string> FunctionNames { get; } =
        [.. All.Select(static member => member.Value).OfType<ScriptObject>().SelectMany(static owner => owner.Select(static member => member.Value)).OfType<HostFunction>().Select(static function => function.Name)];
}
