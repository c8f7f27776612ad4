using EsfReports.Diagnostics;
using EsfReports.Domain;
using EsfReports.Reports;

namespace EsfReports.Cli;

/// <summary>Opens the templates that a command uses.</summary>
internal static class TemplatesLocation
{
    /// <summary>The built-in folder, below the user's own if one is named; null, with a message, if there is no such folder.</summary>
    public static TemplateFolder? Open(string? own, CommandContext context)
    {
        if (own is not null && !Directory.Exists(own))
        {
            context.Fail($"There is no templates folder '{own}'. The command templates copy makes one.", ExitCode.WrongUsage);
            return null;
        }

        return new TemplateFolder(own is null ? [context.Templates] : [own, context.Templates]);
    }

    /// <summary>Texts and rules of the folder; null, with messages, if something is wrong with them.</summary>
    /// <param name="own">The user's own folder, if any.</param>
    /// <param name="context">Takes the messages.</param>
    /// <param name="language">The language of all documents; null if there can be several.</param>
    public static ReportSetup? ReadSetup(string? own, CommandContext context, ReportLanguage? language = null)
    {
        if (Open(own, context) is not { } folder)
            return null;
        var diagnostics = new DiagnosticBag();
        var setup = ReportSetup.Read(folder, CodeLists.BuiltIn, diagnostics, language);
        context.Report(diagnostics);
        return setup;
    }
}
