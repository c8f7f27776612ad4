using System.CommandLine;

namespace EsfReports.Cli;

/// <summary><c>esf-reports templates fields</c>: all that a template can print.</summary>
internal static class TemplatesFieldsCommand
{
    public static Command Create(CommandContext context)
    {
        var command = new Command("fields", "Lists the fields that templates can print, with what they mean.");
        command.SetAction(_ =>
        {
            foreach (var line in FieldList.Lines())
                context.Print(line);
            return ExitCode.Done;
        });
        return command.WithExamples("esf-reports templates fields");
    }
}
