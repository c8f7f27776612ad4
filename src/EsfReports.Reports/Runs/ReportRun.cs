using EsfReports.Diagnostics;

namespace EsfReports.Reports;

/// <summary>Makes many documents on several cores and writes them to a folder.</summary>
/// <remarks>
/// No document stops another. What is made, and the order of all results, is the same whatever the number of workers.
/// At most as many documents as workers are in memory at a time.
/// </remarks>
/// <param name="renderer">Makes the documents.</param>
/// <param name="output">Takes the files.</param>
/// <param name="options">Formats and workers.</param>
public sealed class ReportRun(ReportRenderer renderer, OutputFolder output, RunOptions options)
{
    // A full disk fails every document; three in a row are no accident (reliability.md, 4.3, fault 5).
    private const int WriteErrorsThatStop = 3;

    private int _writeErrorsInARow;

    /// <summary>Makes all documents.</summary>
    /// <param name="jobs">In the order in which results are wanted; no two have the same path.</param>
    /// <param name="progress">Called after each document with how many are done, from any thread.</param>
    /// <param name="cancellation">Lets the documents in work come to their end, and stops then.</param>
    public RunResult Make(IReadOnlyList<DocumentJob> jobs, Action<int> progress, CancellationToken cancellation)
    {
        var results = new MadeDocument?[jobs.Count];
        var done = 0;
        using var diskFailure = new CancellationTokenSource();
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellation, diskFailure.Token);
        var parallel = new ParallelOptions { MaxDegreeOfParallelism = options.Workers, CancellationToken = stop.Token };
        try
        {
            Parallel.For(0, jobs.Count, parallel, index =>
            {
                results[index] = MakeOne(jobs[index]);
                if (Volatile.Read(ref _writeErrorsInARow) >= WriteErrorsThatStop)
                    diskFailure.Cancel();
                progress(Interlocked.Increment(ref done));
            });
        }
        catch (OperationCanceledException)
        {
            // The documents that were not reached are named in the result.
        }

        var reason = diskFailure.IsCancellationRequested ? ReportDiagnostics.StoppedAfterWriteErrors(WriteErrorsThatStop)
            : cancellation.IsCancellationRequested ? ReportDiagnostics.StoppedFromOutside() : null;
        return new RunResult([.. jobs.Select((job, index) => results[index] ?? NotReached(job))], reason);
    }

    private static MadeDocument NotReached(DocumentJob job) => new(job, DocumentStatus.NotReached, job.Key, null, [], []);

    private MadeDocument MakeOne(DocumentJob job)
    {
        var diagnostics = new DiagnosticBag();
        var files = new List<(ReportFormat, OutputFile)>();
        RenderedFile? first = null;
        int? pages = null;
        foreach (var format in options.Formats.Where(format => job.Report.TemplateOf(format) is not null))
        {
            if (Render(job, format, diagnostics) is not { } rendered)
                continue;
            first ??= rendered;
            pages ??= rendered.Pages;
            if (Save(job, rendered, diagnostics) is { } file)
                files.Add((format, file));
        }

        var status = diagnostics.HasErrors || files.Count == 0 ? DocumentStatus.Failed : DocumentStatus.Made;
        return new MadeDocument(job, status, first?.Title ?? job.Key, pages, files, [.. diagnostics.Distinct()]);
    }

    private RenderedFile? Render(DocumentJob job, ReportFormat format, DiagnosticBag diagnostics)
    {
        try
        {
            return renderer.Render(job, format, diagnostics);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            // The one place where everything is caught: a mistake in the program must cost one document of thousands, not the run.
            diagnostics.Add(ReportDiagnostics.ProgramError(job.Key, $"{exception.GetType().Name}: {exception.Message}"));
            return null;
        }
    }

    private OutputFile? Save(DocumentJob job, RenderedFile rendered, DiagnosticBag diagnostics)
    {
        var path = $"{job.Path}.{rendered.Format.Extension()}";
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
}
