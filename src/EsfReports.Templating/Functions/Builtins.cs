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

    /// <summary>The name of a shared object.</summary>
    public static string NameOf(ScriptObject shared) => All.First(member => ReferenceEquals(member.Value, shared)).Key;
}
