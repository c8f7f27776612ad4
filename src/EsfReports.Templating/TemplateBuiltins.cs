using EsfReports.Templating.Functions;

namespace EsfReports.Templating;

/// <summary>The language's own functions, for lists of functions and for hosts that build on them.</summary>
public static class TemplateBuiltins
{
    /// <summary>All functions, object by object in the order of their names.</summary>
    public static IReadOnlyList<TemplateFunction> Functions { get; } =
    [
        .. Builtins.All.Select(member => member.Value).OfType<TemplateFunction>(),
        .. Builtins.All.Select(member => member.Value).OfType<ScriptObject>().SelectMany(owner => owner.Select(member => member.Value).OfType<TemplateFunction>())
            .OrderBy(function => function.Name, StringComparer.Ordinal),
    ];

    /// <summary>A builtin object that does something else when it is called itself; its members stay.</summary>
    /// <param name="name">The object, such as <c>date</c>.</param>
    /// <param name="called">What <c>x | date</c> does.</param>
    public static ScriptObject Called(string name, TemplateFunction called)
    {
        var copy = ((ScriptObject)Builtins.All[name]!).Copy();
        copy.Call = called;
        return copy.Freeze();
    }
}
