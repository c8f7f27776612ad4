using EsfReports.Diagnostics;
using EsfReports.Domain;
using EsfReports.Reports;

namespace EsfReports.Cli;

/// <summary>Templates, texts and fonts of a run, read on another core while the command opens its store and reads its projects.</summary>
/// <remarks>What is wrong with them is said when the command asks for them, so that messages keep its order.</remarks>
internal sealed class RunPreparation
{
    private readonly string? _own;
    private readonly TemplateFolder? _folder;
    private readonly DiagnosticBag _findings = [];
    private readonly Task<ReportSetup?> _setup;
    private readonly Lazy<ReportRenderer> _renderer;

    private RunPreparation(RunSettings settings, CommandContext context)
    {
        _own = settings.Templates;
        _folder = TemplatesLocation.Find(_own, context);
        _setup = Task.Run(() => _folder is null ? null : ReportSetup.Read(_folder, CodeLists.BuiltIn, _findings, settings.Language));
        _renderer = new Lazy<ReportRenderer>(() => new ReportRenderer(_setup.GetAwaiter().GetResult()!, ProgramVersion.Number));
        if (settings.Formats.Count > 0)
            _ = Task.Run(() => PrepareDocuments(settings.Formats.Contains(ReportFormat.Pdf)));
    }

    /// <summary>Makes the documents of <see cref="ReadSetup"/>; only where that found nothing wrong.</summary>
    public ReportRenderer Renderer => _renderer.Value;

    /// <summary>Begins to read the templates that the settings name.</summary>
    public static RunPreparation Begin(RunSettings settings, CommandContext context) => new(settings, context);

    /// <summary>Texts and rules; null, with messages, if something is wrong with them.</summary>
    public ReportSetup? ReadSetup(CommandContext context)
    {
        if (_folder is null)
        {
            TemplatesLocation.ReportMissing(_own, context);
            return null;
        }

        var setup = _setup.GetAwaiter().GetResult();
        context.Report(_findings);
        return setup;
    }

    // The first document needs the fonts soon: they are read while it is filled.
    private async Task PrepareDocuments(bool needFonts)
    {
        if (await _setup is null)
            return;
        var renderer = Renderer;
        if (needFonts)
            renderer.PrepareFonts();
    }
}
