using EsfReports.Templating;

namespace EsfReports.Reports;

/// <summary>Fills templates with what a job is about. Shared by threads.</summary>
internal sealed class TemplateFiller
{
    internal static readonly TemplateSwitches Switches = TemplateSwitches.ForReports with { RelaxedTarget = true };

    private readonly ReportSetup _setup;
    private readonly string _version;
    private readonly PerLanguage<ScriptObject> _functions;

    public TemplateFiller(ReportSetup setup, string version)
    {
        _setup = setup;
        _version = version;
        _functions = new PerLanguage<ScriptObject>(language => HostFunctions.For(setup.TextsOf(language)));
    }

    /// <summary>The HTML of a document.</summary>
    /// <param name="job">The document.</param>
    /// <param name="format">The format that it is made for.</param>
    /// <param name="path">The template.</param>
    /// <param name="layout">What the template is told about its pages.</param>
    public RenderResult Fill(DocumentJob job, ReportFormat format, string path, LayoutFacts layout)
    {
        var context = _setup.ContextOf(job.Language, job.Date);
        var model = new ScriptObject
        {
            ["run"] = ModelView.Of(new RunFacts(job.Date, _version, format, job.HoldsPersonalData), RunModel.Run, context),
            ["report"] = ModelView.Of(job.Report, RunModel.Report, context),
            ["theme"] = ModelView.Of(_setup.Theme, ThemeModel.Theme, context),
            ["layout"] = ModelView.Of(layout, LayoutModel.Layout, context),
            [job.SubjectName] = job.Subject(),
        };
        return Fill(path, model, job.Language);
    }

    /// <summary>A template filled with any model.</summary>
    public RenderResult Fill(string path, IScriptMembers model, ReportLanguage language)
    {
        if (_setup.Templates.Load(path) is not { } template)
            return new RenderResult("", [ReportDiagnostics.FileIsMissing(path, "a template")], null);
        if (template.HasErrors)
            return new RenderResult("", template.Messages, null);

        return template.Render(new TemplateContext
        {
            Model = model,
            Globals = _functions[language],
            Limits = TemplateLimits.ForReports,
            Switches = Switches,
            Loader = _setup.Templates,
            MakesMap = true,
        });
    }
}
