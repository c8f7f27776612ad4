using System.CommandLine;
using EsfReports.Reports;

namespace EsfReports.Cli;

/// <summary>Says what is wrong with a command line, and what was probably meant.</summary>
internal static class UsageErrors
{
    /// <summary>Writes one line for each mistake.</summary>
    /// <returns>The exit code for wrong usage.</returns>
    public static int Report(ParseResult parsed, CommandContext context)
    {
        foreach (var message in Messages(parsed).Distinct())
            context.Fail(message, ExitCode.WrongUsage);
        context.Say($"  hint: {CallOf(parsed.CommandResult)} --help shows how the command is used.");
        return ExitCode.WrongUsage;
    }

    /// <summary>Options that are none, and so were taken as values of an argument that takes any text.</summary>
    public static IEnumerable<string> MisspeltOptions(ParseResult parsed) => parsed.CommandResult.Children
        .OfType<System.CommandLine.Parsing.ArgumentResult>()
        .SelectMany(argument => argument.Tokens)
        .Select(token => token.Value)
        .Where(value => value.StartsWith("--", StringComparison.Ordinal));

    private static IEnumerable<string> Messages(ParseResult parsed)
    {
        foreach (var token in parsed.UnmatchedTokens.Concat(MisspeltOptions(parsed)))
            yield return Unknown(token, parsed);

        // A misspelt command is not also a missing one.
        if (parsed.UnmatchedTokens.Count > 0 && parsed.CommandResult.Command.Subcommands.Count > 0)
            yield break;
        foreach (var error in parsed.Errors.Where(error => !IsAboutUnmatched(error.Message, parsed)))
            yield return error.Message;
    }

    private static bool IsAboutUnmatched(string message, ParseResult parsed) =>
        parsed.UnmatchedTokens.Any(token => message.Contains($"'{token}'", StringComparison.Ordinal));

    private static string Unknown(string token, ParseResult parsed)
    {
        var command = parsed.CommandResult.Command;
        var isOption = token.StartsWith('-');
        var known = isOption
            ? command.Options.SelectMany(option => option.Aliases.Append(option.Name))
            : command.Subcommands.Select(subcommand => subcommand.Name);
        var kind = isOption ? "an option" : command.Subcommands.Count > 0 ? "a command" : "an argument";
        var nearest = NearestName.Find(token, known);
        return $"'{token}' is not {kind} of {CallOf(parsed.CommandResult)}." + (nearest is null ? "" : $" Did you mean '{nearest}'?");
    }

    private static string CallOf(System.CommandLine.Parsing.CommandResult result)
    {
        var names = new List<string>();
        for (System.CommandLine.Parsing.SymbolResult? symbol = result; symbol is not null; symbol = symbol.Parent)
        {
            if (symbol is System.CommandLine.Parsing.CommandResult { Command: not RootCommand } command)
                names.Insert(0, command.Command.Name);
        }

        return string.Join(' ', names.Prepend("esf-reports"));
    }
}
