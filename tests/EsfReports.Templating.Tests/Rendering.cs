namespace EsfReports.Templating.Tests;

/// <summary>Short forms of rendering for tests.</summary>
internal static class Rendering
{
    public static readonly TemplateContext Reports = new() { Switches = TemplateSwitches.ForReports, Limits = TemplateLimits.ForReports };

    public static string Text(string template, TemplateContext? context = null)
    {
        var result = Template.Parse(template, "text").Render(context ?? new TemplateContext());
        return result.HasErrors ? string.Join("\n", result.Messages) : result.Text;
    }

    public static string Text(string template, IScriptMembers model) => Text(template, InReports(model));

    /// <summary>A context as reports use it.</summary>
    public static TemplateContext InReports(IScriptMembers model, IScriptMembers? globals = null, IReadOnlyDictionary<string, string>? includes = null) => new()
    {
        Model = model,
        Globals = globals,
        Switches = TemplateSwitches.ForReports,
        Limits = TemplateLimits.ForReports,
        Loader = includes is null ? null : new MemoryTemplateLoader(includes),
    };
}
