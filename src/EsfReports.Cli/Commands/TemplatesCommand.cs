using System.CommandLine;

namespace EsfReports.Cli;

/// <summary><c>esf-reports templates</c>: what template authors work with.</summary>
internal static class TemplatesCommand
{
    public static Command Create(CommandContext context)
    {
        var command = new Command("templates", "Tools for authors of templates.")
        {
            TemplatesCopyCommand.Create(context),
            TemplatesRenderCommand.Create(context),
            TemplatesCheckCommand.Create(context),
            TemplatesFunctionsCommand.Create(context),
            TemplatesFieldsCommand.Create(context),
        };
        return command.WithExamples(
            "esf-reports templates copy my-templates          then change files, and use --templates my-templates",
            "esf-reports templates check my-templates",
            "esf-reports templates fields");
    }
}
