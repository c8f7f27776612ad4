using System.Globalization;
using EsfReports.Diagnostics;
using EsfReports.Domain;
using EsfReports.Sources;

namespace EsfReports.Cli;

/// <summary>What became of each column and of each row of a list of operations.</summary>
internal static class ListExplanation
{
    /// <summary>Prints it, and then the findings.</summary>
    public static int Print(string path, ReadOptions options, CommandContext context)
    {
        var diagnostics = new DiagnosticBag();
        using var stream = File.OpenRead(path);
        var columns = OperationListReader.ReadColumns(path, stream, new DiagnosticBag());
        PrintColumns(columns, context);
        var count = 0;
        foreach (var project in new OperationListReader(options).Read(path, stream, diagnostics))
        {
            context.Print(TerminalText.OneLine($"{Text(project.Sources[ProjectField.Id].Line),6}  {project.Id}  {project.Name}"));
            count++;
        }

        context.Report(diagnostics);
        return count == 0 ? ExitCode.NothingMade : ExitCode.Done;
    }

    private static void PrintColumns(IReadOnlyList<ListColumn> columns, CommandContext context)
    {
        if (columns.Count == 0)
            return;
        List<IReadOnlyList<string>> rows =
        [
            ["COLUMN", "FIELD", "HEADING"],
            .. columns.Select((column, index) => (IReadOnlyList<string>)[Text(index + 1), FieldOf(column), column.Heading]),
        ];
        foreach (var line in TextTable.Lines(rows, [true, false, false]))
            context.Print(line);
        context.Print("   ROW  PROJECT");
    }

    private static string FieldOf(ListColumn column) =>
        column.Field is { } field ? ProjectJson.NameOf(field) : column.Heading.Length == 0 ? "-" : "(kept among the other fields)";

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
