using System.CommandLine;
using System.Text.Json;
using EsfReports.Domain;

namespace EsfReports.Cli;

/// <summary><c>esf-reports codes</c>: what the code lists hold, and which rows nobody has compared with their source yet.</summary>
internal static class CodesCommand
{
    public static Command Create(CommandContext context)
    {
        var unverified = new Option<bool>("--unverified") { Description = "Only rows that have not been compared with their source." };
        var command = new Command("codes", "Prints the code lists: code, period, names, source, and whether the row is verified.") { unverified };
        command.SetAction(parsed =>
        {
            Print([.. CodeLists.BuiltIn.Codes.Where(code => !code.IsVerified || !parsed.GetValue(unverified))], context);
            return ExitCode.Done;
        });
        return command.WithExamples("esf-reports codes", "esf-reports codes --unverified");
    }

    private static void Print(IReadOnlyList<CodeEntry> codes, CommandContext context)
    {
        List<IReadOnlyList<string>> rows = [["LIST", "PERIOD", "CODE", "VERIFIED", "SWEDISH", "ENGLISH", "SOURCE"], .. codes.Select(Row)];
        foreach (var line in TextTable.Lines(rows, [false, false, false, false, false, false, false]))
            context.Print(line);
        context.Say($"{codes.Count} codes, {codes.Count(code => !code.IsVerified)} of them not verified");
    }

    private static string[] Row(CodeEntry code) =>
    [
        JsonNamingPolicy.KebabCaseLower.ConvertName(code.List.ToString()), code.Period?.Code() ?? "all", code.Code, code.IsVerified ? "yes" : "no",
        code.Swedish, code.English, code.Source,
    ];
}
