using System.CommandLine;
using EsfReports.Reports;

namespace EsfReports.Cli;

/// <summary>The options of all commands that make documents from a store.</summary>
internal sealed class RunOptionSet
{
    private readonly Option<string> _store = CommandOptions.Store();
    private readonly Option<string> _out = CommandOptions.Out();
    private readonly Option<DateOnly?> _asOf = CommandOptions.AsOf("The date of the documents; they show what was known on that day.");
    private readonly Option<IReadOnlyList<ReportFormat>?> _format = CommandOptions.Format();
    private readonly Option<ReportLanguage?> _language = CommandOptions.Language();
    private readonly Option<string?> _templates = CommandOptions.Templates();
    private readonly Option<int?> _workers = CommandOptions.Workers();

    /// <summary>Adds the options to a command.</summary>
    public void AddTo(Command command)
    {
        command.Add(_store);
        command.Add(_out);
        command.Add(_asOf);
        command.Add(_format);
        command.Add(_language);
        command.Add(_templates);
        command.Add(_workers);
    }

    /// <summary>What the user chose; the date is today if they did not say, and then a message says so.</summary>
    public RunSettings Read(ParseResult parsed, CommandContext context)
    {
        var date = parsed.GetValue(_asOf);
        if (date is null)
            context.Say($"The documents are dated {context.Today:yyyy-MM-dd} (today); --as-of sets another date.");
        return new RunSettings(
            parsed.GetRequiredValue(_store),
            parsed.GetRequiredValue(_out),
            date ?? context.Today,
            parsed.GetValue(_format) ?? ReportFormats.All,
            parsed.GetValue(_language) ?? ReportLanguage.Swedish,
            parsed.GetValue(_templates),
            parsed.GetValue(_workers) ?? Environment.ProcessorCount);
    }
}
