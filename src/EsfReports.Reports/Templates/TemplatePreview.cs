using EsfReports.Templating;

namespace EsfReports.Reports;

/// <summary>Fills a template that an author works on with data of their own.</summary>
/// <param name="setup">Texts of the built-in templates.</param>
/// <param name="includes">The folder that includes are looked up in.</param>
/// <param name="language">The language of texts, numbers and dates.</param>
public sealed class TemplatePreview(ReportSetup setup, TemplateFolder includes, ReportLanguage language)
{
    private const string ReportEnding = ".sbn-html";

    /// <summary>The text; a file that ends in <c>.sbn-html</c> is filled as in reports, any other as the language does by itself.</summary>
    public RenderResult Fill(string path, string text, ScriptObject model)
    {
        var template = Template.Parse(text, path);
        var loader = new ParsedTemplates(includes);
        if (template.HasErrors)
            return new RenderResult("", template.Messages, null);
        if (!path.EndsWith(ReportEnding, StringComparison.Ordinal))
            return template.Render(new TemplateContext { Model = model, Loader = loader });

        return template.Render(new TemplateContext
        {
            Model = model,
            Globals = HostFunctions.For(setup.TextsOf(language)),
            Limits = TemplateLimits.ForReports,
            Switches = TemplateFiller.Switches,
            Loader = loader,
        });
    }
}
