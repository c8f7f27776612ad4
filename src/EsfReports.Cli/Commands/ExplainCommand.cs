using System.CommandLine;
using System.Globalization;
using EsfReports.Domain;
using EsfReports.Sources;

namespace EsfReports.Cli;

/// <summary><c>esf-reports explain FILE</c>: what became of each line of a page or each column and row of a list.</summary>
internal static class ExplainCommand
{
    public static Command Create(CommandContext context)
    {
        var file = new Argument<string>("FILE") { Description = "A saved project page, or a list of operations." };
        var contacts = CommandOptions.Contacts();
        var command = new Command("explain", "Shows what became of each line of a project page, or of each column and row of a list of operations.") { file, contacts };
        command.SetAction(parsed =>
        {
            var path = parsed.GetRequiredValue(file);
            if (!File.Exists(path))
                return context.Fail($"There is no file '{path}'.", ExitCode.WrongUsage);
            var options = new ReadOptions(parsed.GetValue(contacts) ?? ContactMode.None, CodeLists.BuiltIn);
            if (SourceFiles.IsList(path))
                return ListExplanation.Print(path, options, context);
            var result = new ProjectPageReader(options).Read(path, File.ReadAllBytes(path));
            Print(result, context);
            context.Report(result.Diagnostics);
            return result.Project is null ? ExitCode.NothingMade : ExitCode.Done;
        });
        return command.WithExamples("esf-reports explain pages/2020-00312.txt", "esf-reports explain insatser.csv");
    }

    private static void Print(ReadResult result, CommandContext context)
    {
        List<IReadOnlyList<string>> rows = [["LINE", "USE", "FIELD", "TEXT"], .. result.Lines.Select(Row)];
        foreach (var line in TextTable.Lines(rows, [true, false, false, false]))
            context.Print(line);
    }

    private static string[] Row(LineUse use) =>
        [use.Line.ToString(CultureInfo.InvariantCulture), use.Kind.ToString(), use.Field?.ToString() ?? "-", use.Text];
}
