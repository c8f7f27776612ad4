using EsfReports.Diagnostics;
using EsfReports.Domain;
using EsfReports.Reports;

namespace EsfReports.Cli;

/// <summary>Opens the templates that a command uses.</summary>
internal static class TemplatesLocation
{
    /// <summary>The built-in folder, below the user's own if one is named; null if there is no such folder.</summary>
    public static TemplateFolder? Find(string? own, CommandContext context) =>
        own is null ? new TemplateFolder([context.Templates])
        : Directory.Exists(own) ? new TemplateFolder([own, context.Templates]) : null;

    /// <summary>The same; null, with a message, if there is no such folder.</summary>
    public static TemplateFolder? Open(string? own, CommandContext context)
    {
        var folder = Find(own, context);
        if (folder is null)
            ReportMissing(own, context);
        return folder;
    }

    /// <summary>Writes that there is no such folder.</summary>
    public static void ReportMissing(string? own, CommandContext context) =>
        context.Fail($"There is no templates folder '{own}'. The command templates copy makes one.", ExitCode.WrongUsage);

    /// <summary>Texts and rules of the folder; null, with messages, if something is wrong with them.</summary>
    /// <param name="own">The user's own folder, if any.</param>
    /// <param name="context">Takes the messages.</param>
    public static ReportSetup? ReadSetup(string? own, CommandContext context)
    {
        if (Open(own, context) is not { } folder)
            return null;
        var diagnostics = new DiagnosticBag();
        var setup = ReportSetup.Read(folder, CodeLists.BuiltIn, diagnostics);
        context.Report(diagnostics);
        return setup;
    }
}
