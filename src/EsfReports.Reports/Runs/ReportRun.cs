using EsfReports.Diagnostics;
using EsfReports.Store;

namespace EsfReports.Reports;

/// <summary>Makes many documents on several cores and writes them to a folder.</summary>
/// <remarks>
/// No document stops another. What is made, and the order of all results, is the same whatever the number of workers.
/// While some documents are made, others wait for the disk to keep them; no more than a few of either are in memory at a time.
/// </remarks>
/// <param name="renderer">Makes the documents.</param>
/// <param name="output">Takes the files.</param>
/// <param name="options">Formats and workers.</param>
public sealed class ReportRun(ReportRenderer renderer, OutputFolder output, RunOptions options)
{
    // A full disk fails every document; three in a row are no accident (reliability.md, 4.3, fault 5).
    private const int WriteErrorsThatStop = 3;

    // A disk takes longer to keep a file than we take to make it, but it can keep several at once.
    private const int DocumentsThatWaitForDisk = 4;

    private int _writeErrorsInARow;

    /// <summary>Makes documents of which everything is read already.</summary>
    /// <inheritdoc cref="Make(IReadOnlyList{DocumentPlan}, Action{int}, CancellationToken)"/>
    public RunResult Make(IReadOnlyList<DocumentJob> jobs, Action<int> progress, CancellationToken cancellation) =>
        Make([.. jobs.Select(DocumentPlan.Of)], progress, cancellation);

    /// <summary>Makes all documents.</summary>
    /// <param name="plans">In the order in which results are wanted; no two have the same path.</param>
    /// <param name="progress">Called after each document with how many are done, from any thread.</param>
    /// <param name="cancellation">Lets the documents in work come to their end, and stops then.</param>
    public RunResult Make(IReadOnlyList<DocumentPlan> plans, Action<int> progress, CancellationToken cancellation)
    {
        var results = new MadeDocument?[plans.Count];
        var (next, done) = (-1, 0);
        using var diskFailure = new CancellationTokenSource();
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellation, diskFailure.Token);
        Relay.Run(Math.Min(options.Workers, plans.Count), RenderNext, Math.Clamp(plans.Count, 1, DocumentsThatWaitForDisk), rendered =>
        {
            results[rendered.Index] = Save(plans[rendered.Index], rendered);
            if (Volatile.Read(ref _writeErrorsInARow) >= WriteErrorsThatStop)
                diskFailure.Cancel();
            progress(Interlocked.Increment(ref done));
        });

        var reason = diskFailure.IsCancellationRequested ? ReportDiagnostics.StoppedAfterWriteErrors(WriteErrorsThatStop)
            : cancellation.IsCancellationRequested ? ReportDiagnostics.StoppedFromOutside() : null;
        return new RunResult([.. plans.Select((plan, index) => results[index] ?? NotReached(plan))], reason);

        // What is stopped leaves its documents unmade; the result names them.
        RenderedDocument? RenderNext()
        {
            var index = stop.IsCancellationRequested ? plans.Count : Interlocked.Increment(ref next);
            return index < plans.Count ? Render(plans[index], index) : null;
        }
    }

    private static MadeDocument NotReached(DocumentPlan plan) => new(plan, DocumentStatus.NotReached, plan.Key, null, [], []);

    private RenderedDocument Render(DocumentPlan plan, int index)
    {
        var diagnostics = new DiagnosticBag();
        var job = Try(plan, plan.Read, diagnostics);
        var formats = job is null ? [] : options.Formats.Where(format => job.Report.TemplateOf(format) is not null);
        IReadOnlyList<RenderedFile> files = [.. formats.Select(format => Try(plan, () => renderer.Render(job!, format, diagnostics), diagnostics)).OfType<RenderedFile>()];
        return new RenderedDocument(index, job?.Name, job?.Region, files, diagnostics);
    }

    private MadeDocument Save(DocumentPlan plan, RenderedDocument rendered)
    {
        var diagnostics = rendered.Diagnostics;
        var files = new List<(ReportFormat, OutputFile)>();
        foreach (var one in rendered.Files)
        {
            if (Save(plan, one, diagnostics) is { } file)
                files.Add((one.Format, file));
        }

        var status = diagnostics.HasErrors || files.Count == 0 ? DocumentStatus.Failed : DocumentStatus.Made;
        var title = rendered.Files.Count == 0 ? plan.Key : rendered.Files[0].Title;
        var pages = rendered.Files.FirstOrDefault(one => one.Pages is not null)?.Pages;
        return new MadeDocument(plan, status, title, pages, files, [.. diagnostics.Distinct()]) { Name = rendered.Name, Region = rendered.Region };
    }

    private static T? Try<T>(DocumentPlan plan, Func<T?> work, DiagnosticBag diagnostics)
        where T : class
    {
        try
        {
            return work();
        }
        catch (StoreException exception)
        {
            diagnostics.Add(ReportDiagnostics.CannotRead(exception.Message, exception.Hint));
            return null;
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            // The one place where everything is caught: a mistake in the program must cost one document of thousands, not the run.
            diagnostics.Add(ReportDiagnostics.ProgramError(plan.Key, $"{exception.GetType().Name}: {exception.Message}"));
            return null;
        }
    }

    private OutputFile? Save(DocumentPlan plan, RenderedFile rendered, DiagnosticBag diagnostics)
    {
        var path = $"{plan.Path}.{rendered.Format.Extension()}";
        try
        {
            var file = output.Write(path, rendered.Content);
            Volatile.Write(ref _writeErrorsInARow, 0);
            return file;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            Interlocked.Increment(ref _writeErrorsInARow);
            // The system's message names the whole path, which has no place in a manifest.
            var reason = exception.Message.Replace(output.Root + Path.DirectorySeparatorChar, "", StringComparison.Ordinal);
            diagnostics.Add(ReportDiagnostics.CannotWrite(path, reason));
            return null;
        }
    }

    /// <summary>A document before it is written.</summary>
    private sealed record RenderedDocument(int Index, string? Name, string? Region, IReadOnlyList<RenderedFile> Files, DiagnosticBag Diagnostics);
}
