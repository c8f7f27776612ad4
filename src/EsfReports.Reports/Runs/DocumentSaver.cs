namespace EsfReports.Reports;

/// <summary>Writes what was made to a folder, several documents at a time. May be used by many threads.</summary>
/// <param name="output">Takes the files.</param>
internal sealed class DocumentSaver(OutputFolder output)
{
    /// <summary>A full disk fails every document; three files in a row are no accident (reliability.md, 4.3, fault 5).</summary>
    public const int WriteErrorsThatStop = 3;

    private int _writeErrorsInARow;
    private volatile bool _isStopped;

    /// <summary>Whether so many files in a row could not be written that the run must stop.</summary>
    public bool IsStopped => _isStopped;

    /// <summary>Writes all files of some documents.</summary>
    /// <param name="documents">In the order in which they are written.</param>
    /// <param name="saved">Called after each document, with its place in the run.</param>
    public void Save(IReadOnlyList<RenderedDocument> documents, Action<int, MadeDocument> saved)
    {
        // The disk has all of them before it is waited for: it keeps many nearly as fast as one.
        var started = documents.Select(document => document.Files.Select(file => Start(document.Plan, file)).ToList()).ToList();
        foreach (var (document, files) in documents.Zip(started))
            saved(document.Index, Finish(document, files));
    }

    private StartedFile Start(DocumentPlan plan, RenderedFile rendered)
    {
        var path = $"{plan.Path}.{rendered.Format.Extension()}";
        var (part, error) = Try(() => output.Start(path, rendered.Content));
        return new StartedFile(rendered.Format, path, part, error);
    }

    private MadeDocument Finish(RenderedDocument document, List<StartedFile> started)
    {
        var (plan, diagnostics) = (document.Plan, document.Diagnostics);
        var files = new List<(ReportFormat, OutputFile)>();
        foreach (var one in started)
        {
            var (file, error) = one.Finish();
            Count(error);
            if (file is not null)
                files.Add((one.Format, file));
            else
                diagnostics.Add(ReportDiagnostics.CannotWrite(one.Path, ReasonOf(error!)));
        }

        var status = diagnostics.HasErrors || files.Count == 0 ? DocumentStatus.Failed : DocumentStatus.Made;
        var title = document.Files.Count == 0 ? plan.Key : document.Files[0].Title;
        var pages = document.Files.FirstOrDefault(one => one.Pages is not null)?.Pages;
        return new MadeDocument(plan, status, title, pages, files, [.. diagnostics.Distinct()]) { Name = document.Name, Region = document.Region };
    }

    private void Count(Exception? error)
    {
        if (error is null)
            Volatile.Write(ref _writeErrorsInARow, 0);
        else if (Interlocked.Increment(ref _writeErrorsInARow) >= WriteErrorsThatStop)
            _isStopped = true;
    }

    // The system's message names the whole path, which has no place in a manifest.
    private string ReasonOf(Exception error) => error.Message.Replace(output.Root + Path.DirectorySeparatorChar, "", StringComparison.Ordinal);

    private static (T? Result, Exception? Error) Try<T>(Func<T> work)
        where T : class
    {
        try
        {
            return (work(), null);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return (null, exception);
        }
    }

    /// <summary>A file that is begun, or why it could not be.</summary>
    private sealed record StartedFile(ReportFormat Format, string Path, PartFile? Part, Exception? Error)
    {
        public (OutputFile? File, Exception? Error) Finish()
        {
            using var part = Part;
            return part is null ? (null, Error) : Try(part.Finish);
        }
    }
}
