using EsfReports.Diagnostics;
using EsfReports.Templating.Checking;

namespace EsfReports.Templating;

/// <summary>Finds unknown variables, members, functions and includes of a template without data.</summary>
/// <remarks>
/// It goes through all branches and into the included templates. What depends on data, such as a member of a value that a
/// template made itself, is allowed.
/// </remarks>
public sealed class TemplateChecker
{
    /// <summary>The names that the model has, with what is known of them.</summary>
    public required IReadOnlyDictionary<string, TemplateSchema> Model { get; init; }

    /// <summary>The host's functions and shared objects; null if there are none.</summary>
    public IScriptMembers? Globals { get; init; }

    /// <summary>Finds included templates; null if there are none.</summary>
    public ITemplateLoader? Loader { get; init; }

    /// <summary>Looks at each call of a function by name; gives a problem or null. Null if the host checks nothing.</summary>
    public Func<CheckedCall, CallProblem?>? CallCheck { get; init; }

    /// <summary>All problems, in the order of the text, included templates where they are included; each place once.</summary>
    public IReadOnlyList<Diagnostic> Check(Template template)
    {
        if (template.HasErrors)
            return template.Messages;

        var messages = new List<Diagnostic>();
        var names = AssignedNames.Of(template, Loader);
        new CheckWalker(this, names, messages).Walk(template);
        return [.. messages.DistinctBy(static message => (message.Location, message.Message))];
    }
}
