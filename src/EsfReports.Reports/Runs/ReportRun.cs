using EsfReports.Diagnostics;
using EsfReports.Store;

namespace EsfReports.Reports;

/// <summary>Makes many documents on several cores and writes them to a folder.</summary>
/// <remarks>
/// No document stops another. What is made, and the order of all results, is the same whatever the number of workers.
/// A thread takes several documents on projects through each stage together: the code and the tables of a stage are in the processor's cache
/// for all but the first of them. While some documents are made, others wait for the disk to keep them; no more than a few of either are in
/// memory at a time.
/// </remarks>
/// <param name="renderer">Makes the documents.</param>
/// <param name="output">Takes the files.</param>
/// <param name="options">Formats and workers.</param>
public sealed class ReportRun(ReportRenderer renderer, OutputFolder output, RunOptions options)
{
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
        var workers = Math.Min(options.Workers, plans.Count);
        var lots = DocumentLots.Of(plans, workers);
        var (next, done) = (-1, 0);
        using var diskFailure = new CancellationTokenSource();
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellation, diskFailure.Token);
        Relay.Run(workers, RenderLot, Savers, lot =>
        {
            _saver.Save(lot, (index, made) =>
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

        // What is stopped leaves its documents unmade; the result names them.
        IReadOnlyList<RenderedDocument>? RenderLot()
        {
            var lot = stop.IsCancellationRequested ? lots.Length : Interlocked.Increment(ref next);
            return lot < lots.Length - 1 ? Render(plans, lots[lot], lots[lot + 1]) : null;
        }
    }

    private static MadeDocument NotReached(DocumentPlan plan) => new(plan, DocumentStatus.NotReached, plan.Key, null, [], []);

    // All documents are taken through a stage before the first goes on to the next.
    private List<RenderedDocument> Render(IReadOnlyList<DocumentPlan> plans, int start, int end)
    {
        var made = new List<RenderedDocument>();
        var inWork = Enumerable.Range(start, end - start).Select(index => Stages(plans[index], index).GetEnumerator()).ToList();
        while (inWork.Count > 0)
        {
            foreach (var document in inWork)
            {
                if (document.MoveNext() && document.Current is { } finished)
                    made.Add(finished);
            }

            inWork.RemoveAll(document => document.Current is not null);
        }

        return made;
    }

    /// <summary>Makes a document, one stage at each step; null but for the last.</summary>
    private IEnumerable<RenderedDocument?> Stages(DocumentPlan plan, int index)
    {
        var diagnostics = new DiagnosticBag();
        var files = new List<RenderedFile>();
        var job = Try(plan, plan.Read, diagnostics);
        yield return null;
        foreach (var format in options.Formats)
        {
            if (job?.Report.TemplateOf(format) is null)
                continue;
            using var stages = renderer.Stages(job, format, diagnostics).GetEnumerator();
            while (Try(plan, () => stages.MoveNext() ? stages : null, diagnostics) is not null)
            {
                if (stages.Current is { } file)
                    files.Add(file);
                yield return null;
            }
        }

        yield return new RenderedDocument(index, plan, job?.Name, job?.Region, files, diagnostics);
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
