using EsfReports.Diagnostics;
using EsfReports.Domain;
using EsfReports.Reports;

namespace EsfReports.Cli;

/// <summary>One run of a command that makes documents: templates, jobs, files, messages, exit code.</summary>
internal sealed class RunSession
{
    private const string Manifest = "manifest.json";

    private readonly CommandContext _context;
    private readonly RunSettings _settings;
    private readonly RunPreparation _preparation;

    private RunSession(CommandContext context, RunSettings settings, RunPreparation preparation, ReportSetup setup)
    {
        _context = context;
        _settings = settings;
        _preparation = preparation;
        Setup = setup;
        Jobs = new DocumentJobs(setup, settings.Language, settings.Date, settings.HoldsPersonalData);
    }

    /// <summary>Templates, texts and rules.</summary>
    public ReportSetup Setup { get; }

    /// <summary>Makes the jobs of this run.</summary>
    public DocumentJobs Jobs { get; }

    /// <summary>A run with the templates that were prepared; null, with messages, if something is wrong with them.</summary>
    public static RunSession? Start(CommandContext context, RunSettings settings, RunPreparation preparation) =>
        preparation.ReadSetup(context) is { } setup ? new RunSession(context, settings, preparation, setup) : null;

    /// <summary>A report of the templates folder; null, with messages, if it cannot be used.</summary>
    public ReportDefinition? Report(string name)
    {
        var diagnostics = new DiagnosticBag();
        var report = Setup.ReadReport(name, diagnostics);
        _context.Report(diagnostics);
        return diagnostics.HasErrors ? null : report;
    }

    /// <summary>Makes documents of which everything is read already.</summary>
    /// <param name="jobs">The documents.</param>
    /// <returns>The exit code.</returns>
    public int Make(IReadOnlyList<DocumentJob> jobs) => Make(PlansOf(jobs));

    /// <summary>Makes documents that are read one by one.</summary>
    /// <param name="plans">The documents.</param>
    /// <returns>The exit code.</returns>
    public int Make(IReadOnlyList<DocumentPlan> plans)
    {
        using var output = OutputFolder.Open(_settings.Out);
        var result = Make(plans, output);
        output.Sync();
        return Finish(result);
    }

    /// <summary>Makes documents, and writes files beside them that are no documents.</summary>
    /// <param name="jobs">The documents; may be none.</param>
    /// <param name="files">Path below the output folder and content of the other files.</param>
    /// <returns>The exit code.</returns>
    public int Make(IReadOnlyList<DocumentJob> jobs, IReadOnlyList<(string Path, byte[] Content)> files)
    {
        using var output = OutputFolder.Open(_settings.Out);
        foreach (var (path, content) in files)
            _context.Print($"{output.Write(path, content).Path}: {content.Length} bytes");
        var exitCode = jobs.Count == 0 ? ExitCode.Done : Finish(Make(PlansOf(jobs), output));
        output.Sync();
        return exitCode;
    }

    /// <summary>Makes the documents of a month, their index page and, last of all, the manifest.</summary>
    /// <param name="jobs">The documents.</param>
    /// <param name="index">The report of the index page.</param>
    /// <param name="projects">All projects, in order of their ids.</param>
    /// <param name="contacts">The choice on personal data that the projects were read with.</param>
    /// <returns>The exit code.</returns>
    public int MakeMonth(IReadOnlyList<DocumentJob> jobs, ReportDefinition index, IReadOnlyList<Project> projects, string contacts)
    {
        using var output = OutputFolder.Open(_settings.Out);
        // A run that stops half-way must not leave a manifest that vouches for files of an earlier one.
        output.Delete(Manifest);
        var result = Make(PlansOf(jobs), output);
        if (result.StopReason is null)
        {
            var page = new ReportRun(_preparation.Renderer, output, new RunOptions([ReportFormat.WebPage], 1))
                .Make(Jobs.ForIndex(index, result), _ => { }, CancellationToken.None);
            result = result with { Documents = [.. result.Documents, .. page.Documents] };
            output.Sync();
            var facts = new RunManifestFacts(
                ProgramVersion.Name, _settings.Date, _settings.Language, _settings.Formats, contacts, projects, Setup.Folder);
            output.Write(Manifest, RunManifest.Write(facts, result));
            output.Sync();
        }

        return Finish(result);
    }

    /// <summary>The message of a report; null, with messages to the user, if it has none.</summary>
    public string? Message(DocumentJob job)
    {
        var diagnostics = new DiagnosticBag();
        var message = _preparation.Renderer.RenderMessage(job, diagnostics);
        _context.Report(diagnostics);
        return message;
    }

    private static DocumentPlan[] PlansOf(IReadOnlyList<DocumentJob> jobs) => [.. jobs.Select(DocumentPlan.Of)];

    private RunResult Make(IReadOnlyList<DocumentPlan> plans, OutputFolder output)
    {
        using var progress = new RunProgress(_context, plans.Count);
        var run = new ReportRun(_preparation.Renderer, output, new RunOptions(_settings.Formats, _settings.Workers));
        return run.Make(plans, progress.Show, _context.Stop?.Listen() ?? CancellationToken.None);
    }

    private int Finish(RunResult result)
    {
        foreach (var message in RunMessages.Of(result))
            _context.Say(message);
        if (result.StopReason is { } reason)
            _context.Report([reason]);

        _context.Print(RunMessages.Summary(result, result.Files, _settings.Out));
        if (result.StopReason is not null)
            return _context.Stop is { ExitCode: > 0 } stopped ? stopped.ExitCode : ExitCode.NothingMade;
        return result.Failed == 0 ? ExitCode.Done : result.Files > 0 ? ExitCode.DoneWithErrors : ExitCode.NothingMade;
    }
}
