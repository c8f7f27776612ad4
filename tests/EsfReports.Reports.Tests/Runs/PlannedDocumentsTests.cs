using System.Runtime.CompilerServices;
using EsfReports.Domain;
using EsfReports.Store;
using Xunit;

namespace EsfReports.Reports.Tests.Runs;

/// <summary>Runs whose projects are read one by one.</summary>
public sealed class PlannedDocumentsTests : IDisposable
{
    private readonly RunFixture _run = new();

    public void Dispose() => _run.Dispose();

    [Fact]
    public void Documents_are_the_same_as_of_projects_that_were_read_before()
    {
        var projects = RunFixture.Projects(5);

        var before = _run.Make(projects, folder: _run.Out + "-before");
        var late = _run.Make(KnownProjects.Of(projects));

        Assert.Equal(Facts(before), Facts(late));
    }

    [Fact]
    public void A_project_is_read_when_its_document_is_made()
    {
        var known = KnownProjects.Of(RunFixture.Projects(120));
        var (read, saved, most) = (0, 0, 0);

        _run.Make(known with { Read = ReadOne }, _ => Interlocked.Increment(ref saved), workers: 1);

        Assert.Equal((120, 120), (read, saved));
        // Six are made together: some are made, two lots wait for the disk, two are being written.
        Assert.InRange(most, 1, 6 * (1 + 2 + 2));

        Project ReadOne(ProjectId id)
        {
            most = Math.Max(most, Interlocked.Increment(ref read) - Volatile.Read(ref saved));
            return known.Read(id);
        }
    }

    [Fact]
    public void Nothing_of_a_project_stays_when_its_document_is_saved()
    {
        var projects = new List<WeakReference>();

        var result = MakeForgetting(projects);

        GC.Collect();
        GC.WaitForPendingFinalizers();
        GC.Collect();
        Assert.Equal(20, result.Made);
        // A thread may still hold the last ones.
        Assert.InRange(projects.Count(project => project.IsAlive), 0, 4);
        GC.KeepAlive(result);
    }

    [Fact]
    public void A_project_that_cannot_be_read_is_left_out()
    {
        var known = KnownProjects.Of(RunFixture.Projects(5));

        var result = _run.Make(known with
        {
            Read = id => id.Text == "2020/00003" ? throw new StoreException(StoreFault.Damaged, "esf.db", "The store is damaged.", "Restore it.") : known.Read(id),
        });

        Assert.Null(result.StopReason);
        Assert.Equal(["2020/00001", "2020/00002", "2020/00003", "2020/00004", "2020/00005"], result.Documents.Select(document => document.Plan.Key));
        Assert.Equal((4, DocumentStatus.Failed), (result.Made, result.Documents[2].Status));
        Assert.Equal("error ESF4507: The store is damaged.\n  hint: Restore it.", Assert.Single(result.Documents[2].Diagnostics).ToString());
        Assert.False(File.Exists(Path.Combine(_run.Out, "2020-00003.html")));
    }

    [Fact]
    public void Nothing_is_read_once_a_run_is_stopped()
    {
        var known = KnownProjects.Of(RunFixture.Projects(120));
        using var stop = new CancellationTokenSource();
        var read = 0;

        var result = _run.Make(known with { Read = ReadOne }, _ => stop.Cancel(), cancellation: stop.Token);

        Assert.Equal(read, result.Made);
        Assert.Equal(120 - read, result.Documents.Count(document => document.Status == DocumentStatus.NotReached));
        // Six are made together: two makers have some, two lots wait for the disk, two are being written.
        Assert.InRange(read, 1, 6 * (2 + 2 + 2));

        Project ReadOne(ProjectId id)
        {
            Interlocked.Increment(ref read);
            return known.Read(id);
        }
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private RunResult MakeForgetting(List<WeakReference> projects)
    {
        IReadOnlyList<ProjectId> ids = [.. RunFixture.Projects(20).Select(project => project.Id)];
        return _run.Make(new KnownProjects(ids, id =>
        {
            var project = Some.Project(id.Text);
            lock (projects)
                projects.Add(new WeakReference(project));
            return project;
        }));
    }

    private static IEnumerable<string> Facts(RunResult result) => result.Documents.Select(document =>
        $"{document.Plan.Key} {document.Status} {document.Title} {document.Name} {document.Region} {string.Join(' ', document.Files.Select(file => file.File))}");
}
