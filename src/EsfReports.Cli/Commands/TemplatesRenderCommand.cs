using System.CommandLine;
using EsfReports.Diagnostics;
using EsfReports.Reports;

namespace EsfReports.Cli;

/// <summary><c>esf-reports templates render FILE --model JSON</c>: a template filled with any data.</summary>
internal static class TemplatesRenderCommand
{
    public static Command Create(CommandContext context)
    {
        var file = new Argument<string>("FILE")
        {
            Description = "The template. One that ends in .sbn-html is filled as in reports: escaped, strict, with their functions; any other as plain Scriban.",
        };
        var model = new Option<string?>("--model") { Description = "JSON file with an object; its members are the variables.", HelpName = "JSON" };
        var include = new Option<string[]>("--include-dir") { Description = "Folder of templates to include; the template's own folder if left out.", HelpName = "DIR" };
        var language = CommandOptions.Language();
        var command = new Command("render", "Fills a template with the data of a JSON file and prints the result.") { file, model, include, language };
        command.SetAction(parsed =>
        {
            var path = parsed.GetRequiredValue(file);
            var folders = parsed.GetValue(include) is { Length: > 0 } named ? named : [Path.GetDirectoryName(Path.GetFullPath(path))!];
            return Render(path, parsed.GetValue(model), folders, parsed.GetValue(language) ?? ReportLanguage.Swedish, context);
        });
        return command.WithExamples(
            "esf-reports templates render greeting.txt --model data.json",
            "esf-reports templates render my-templates/fact-sheet/document.sbn-html --model project.json --include-dir my-templates");
    }

    private static int Render(string path, string? model, IReadOnlyList<string> folders, ReportLanguage language, CommandContext context)
    {
        foreach (var missing in new[] { path, model }.Where(file => file is not null && !File.Exists(file)))
            return context.Fail($"There is no file '{missing}'.", ExitCode.WrongUsage);
        foreach (var missing in folders.Where(folder => !Directory.Exists(folder)))
            return context.Fail($"There is no folder '{missing}'.", ExitCode.WrongUsage);

        var diagnostics = new DiagnosticBag();
        var data = ModelFile.Read(model, diagnostics);
        var setup = TemplatesLocation.ReadSetup(null, context);
        if (data is null || setup is null)
        {
            context.Report(diagnostics);
            return ExitCode.WrongUsage;
        }

        var result = new TemplatePreview(setup, new TemplateFolder(folders), language).Fill(path, File.ReadAllText(path), data);
        context.Report(result.Messages);
        if (result.HasErrors)
            return ExitCode.WrongUsage;
        // The output is the author's own file: what other programs read must not be changed on the way.
        context.Out.Write(result.Text);
        return ExitCode.Done;
    }
}
