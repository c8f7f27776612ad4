using EsfReports.Diagnostics;
using EsfReports.Domain;
using EsfReports.Reports;

namespace EsfReports.Cli;

/// <summary>Templates, texts and fonts of a run, read on another core while the command opens its store and reads its projects.</summary>
/// <remarks>What is wrong with them is said when the command asks for them, so that messages keep its order.</remarks>
internal sealed class RunPreparation
{
    private readonly string? _own;
    private readonly DiagnosticBag _findings = [];
    private readonly Task<ReportSetup?> _setup;
    private readonly Task<ReportRenderer?> _renderer;

    private RunPreparation(RunSettings settings, CommandContext context)
    {
        _own = settings.Templates;
        var folder = TemplatesLocation.Find(_own, context);
        _setup = Task.Run(() => folder is null ? null : ReportSetup.Read(folder, CodeLists.BuiltIn, _findings, settings.Language));
        _renderer = Task.Run(async () => await _setup is { } setup ? RendererOf(setup, settings) : null);
    }

    /// <summary>Makes the documents of <see cref="ReadSetup"/>; only where that found nothing wrong.</summary>
    public ReportRenderer Renderer => _renderer.GetAwaiter().GetResult()!;

    /// <summary>Begins to read the templates that the settings name.</summary>
    public static RunPreparation Begin(RunSettings settings, CommandContext context) => new(settings, context);

    /// <summary>Texts and rules; null, with messages, if something is wrong with them.</summary>
    public ReportSetup? ReadSetup(CommandContext context)
    {
        if (TemplatesLocation.Open(_own, context) is null)
            return null;
        var setup = _setup.GetAwaiter().GetResult();
        context.Report(_findings);
        return setup;
    }

    // The first document needs the fonts soon: they are read while it is filled.
    private static ReportRenderer RendererOf(ReportSetup setup, RunSettings settings)
    {
        var renderer = new ReportRenderer(setup, ProgramVersion.Number);
        if (settings.Formats.Contains(ReportFormat.Pdf))
            _ = Task.Run(renderer.PrepareFonts);
        return renderer;
    }
}
