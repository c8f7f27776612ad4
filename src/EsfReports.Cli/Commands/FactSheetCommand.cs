using System.CommandLine;
using EsfReports.Domain;
using EsfReports.Reports;
using EsfReports.Store;

namespace EsfReports.Cli;

/// <summary><c>esf-reports fact-sheet</c>: a document for each project.</summary>
internal static class FactSheetCommand
{
    public static Command Create(CommandContext context)
    {
        var ids = new Argument<string[]>("ID")
        {
            Description = "Ids of projects, as list prints them; all projects if none is given.",
            Arity = ArgumentArity.ZeroOrMore,
        };
        var where = CommandOptions.Where();
        var layout = CommandOptions.Layout();
        var options = new RunOptionSet();
        var command = new Command("fact-sheet", "Makes a fact sheet, or a poster, for each project.") { ids, where, layout };
        options.AddTo(command);
        command.SetAction(parsed =>
        {
            var settings = options.Read(parsed, context);
            var preparation = RunPreparation.Begin(settings, context);
            using var store = ProjectStore.Open(settings.Store);
            var (texts, filter) = (parsed.GetValue(ids) ?? [], parsed.GetValue(where));
            var named = filter is null && texts.Length > 0 ? FindNamed(store, texts, settings.Date) : null;
            if ((named ?? Choose(ProjectChoice.Required(store, settings.Date, filter), texts, context)) is not { } projects)
                return ExitCode.WrongUsage;
            var chosen = parsed.GetValue(layout) ?? SheetLayout.Automatic;
            if (RunSession.Start(context, ContactsKept.Mark(settings, store, context), preparation) is not { } session || session.Report(ReportOf(chosen)) is not { } report)
                return ExitCode.WrongUsage;
            return session.Make(session.Jobs.ForProjects(report, projects, "", chosen));
        });
        return command.WithExamples(
            "esf-reports fact-sheet --store esf.db --out documents",
            "esf-reports fact-sheet 2020/00312 23-063-S03 --store esf.db --out documents --format pdf --language en",
            "esf-reports fact-sheet 23-063-S03 --store esf.db --out documents --format pdf --layout poster");
    }

    private static string ReportOf(SheetLayout layout) =>
        layout is SheetLayout.Poster or SheetLayout.PosterLandscape ? "poster" : "fact-sheet";

    /// <summary>The projects of some ids, in order of their ids, without reading all others; null if one is unknown.</summary>
    private static KnownProjects? FindNamed(ProjectStore store, string[] texts, DateOnly date)
    {
        var found = new Dictionary<ProjectId, Project>();
        foreach (var text in texts)
        {
            if (!ProjectId.TryParse(text, out var id) || store.Find(id, date) is not { } stored)
                return null;
            found[stored.Project.Id] = stored.Project;
        }

        return KnownProjects.Of([.. found.Values.OrderBy(project => project.Id)]);
    }

    /// <summary>The projects of some ids, in order of their ids; null, with a message for each, if one is unknown.</summary>
    private static KnownProjects? Choose(KnownProjects known, string[] texts, CommandContext context)
    {
        if (texts.Length == 0)
            return known;

        var wanted = texts.Select(text => ProjectId.TryParse(text, out var id) ? id : null).ToHashSet();
        var chosen = known.Ids.Where(wanted.Contains).ToList();
        var unknown = texts.Where(text => !ProjectId.TryParse(text, out var id) || !chosen.Contains(id)).ToList();
        foreach (var text in unknown)
            ProjectFinder.ReportUnknown(text, known.Ids, context);
        return unknown.Count == 0 ? known with { Ids = chosen } : null;
    }
}
