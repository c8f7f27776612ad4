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
    // A disk takes longer to keep a file than we take to make it, but it can keep several at once; and who waits for it is woken once for all of them.
    private const int BytesSavedTogether = 256 * 1024;
    private const int DocumentsSavedTogether = 8;

    // While the disk keeps some documents, the next are written already.
    private const int Savers = 2;

    private readonly DocumentSaver _saver = new(output);

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
        Relay.Run(Math.Min(options.Workers, plans.Count), RenderSome, Savers, some =>
        {
            _saver.Save(some, (index, made) =>
            {
                results[index] = made;
                progress(Interlocked.Increment(ref done));
            });
            if (_saver.IsStopped)
                diskFailure.Cancel();
        });

        var reason = diskFailure.IsCancellationRequested ? ReportDiagnostics.StoppedAfterWriteErrors(DocumentSaver.WriteErrorsThatStop)
            : cancellation.IsCancellationRequested ? ReportDiagnostics.StoppedFromOutside() : null;
        return new RunResult([.. plans.Select((plan, index) => results[index] ?? NotReached(plan))], reason);

        IReadOnlyList<RenderedDocument>? RenderSome()
        {
            var some = new List<RenderedDocument>();
            for (var bytes = 0; bytes < BytesSavedTogether && some.Count < DocumentsSavedTogether && RenderNext() is { } rendered; bytes += rendered.Bytes)
                some.Add(rendered);
            return some.Count == 0 ? null : some;
        }

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
        return new RenderedDocument(index, plan, job?.Name, job?.Region, files, diagnostics);
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
}
