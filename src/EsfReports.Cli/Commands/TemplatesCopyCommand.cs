using System.CommandLine;
using EsfReports.Reports;

namespace EsfReports.Cli;

/// <summary><c>esf-reports templates copy DIR</c>: a copy of the built-in templates to change.</summary>
internal static class TemplatesCopyCommand
{
    public static Command Create(CommandContext context)
    {
        var target = new Argument<string>("DIR") { Description = "A folder that is not there yet, or is empty." };
        var command = new Command("copy", "Copies the built-in templates, texts and fonts, so that they can be changed.") { target };
        command.SetAction(parsed => Copy(parsed.GetRequiredValue(target), context));
        return command.WithExamples("esf-reports templates copy my-templates");
    }

    private static int Copy(string target, CommandContext context)
    {
        if (File.Exists(target) || (Directory.Exists(target) && Directory.EnumerateFileSystemEntries(target).Any()))
            return context.Fail($"'{target}' is there already; nothing is overwritten. Name a new folder.", ExitCode.WrongUsage);

        var builtIn = new TemplateFolder([context.Templates]);
        var files = builtIn.List("", "").Where(path => !path.StartsWith("samples/", StringComparison.Ordinal)).ToList();
        foreach (var path in files)
        {
            var copy = Path.Combine(target, path);
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.WriteAllBytes(copy, builtIn.Read(path)!.Value.Span);
        }

        context.Print($"{files.Count} files copied to {target}.");
        context.Say($"Use them with --templates {target}. Files that you do not change can be deleted: the built-in ones are used then.");
        return ExitCode.Done;
    }
}
