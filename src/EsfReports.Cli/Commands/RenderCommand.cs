using System.Collections.Immutable;
using System.CommandLine;
using System.Text;
using EsfReports.Diagnostics;
using EsfReports.Documents;
using EsfReports.Reports;

namespace EsfReports.Cli;

/// <summary><c>esf-reports render FILE.html</c>: any document in the HTML and CSS subset, without data or templates.</summary>
internal sealed class RenderCommand(CommandContext context, string output, IReadOnlyList<ReportFormat> formats)
{
    private readonly DiagnosticBag _fontFindings = [];
    private int _made;
    private int _failed;

    public static Command Create(CommandContext context)
    {
        var files = new Argument<string[]>("FILE") { Description = "HTML files; their style sheets, images and fonts lie in their folder or below it.", Arity = ArgumentArity.OneOrMore };
        var output = CommandOptions.Out("Folder for the results, or the name of the one result with the ending .pdf, .xlsx or .html.");
        var format = CommandOptions.Format("pdf, or what --out ends with,");
        var fonts = new Option<string[]>("--font-dir") { Description = "A folder of fonts (.ttf, .otf) that documents can name; repeat it for more.", HelpName = "DIR" };
        var command = new Command("render", "Renders HTML files as tagged PDF, Excel or self-contained web page.") { files, output, format, fonts };
        command.SetAction(parsed =>
        {
            var place = parsed.GetRequiredValue(output);
            var run = new RenderCommand(context, place, parsed.GetValue(format) ?? [RenderTarget.FormatOf(place) ?? ReportFormat.Pdf]);
            return run.Render(parsed.GetRequiredValue(files), parsed.GetValue(fonts) ?? []);
        });
        return command.WithExamples(
            "esf-reports render letter.html --out letter.pdf",
            "esf-reports render pages/*.html --out documents --format pdf,xlsx --font-dir fonts");
    }

    private int Render(string[] files, string[] fontFolders)
    {
        foreach (var missing in files.Where(file => !File.Exists(file)))
            return context.Fail($"There is no file '{missing}'.", ExitCode.WrongUsage);
        foreach (var missing in fontFolders.Where(folder => !Directory.Exists(folder)))
            return context.Fail($"There is no folder '{missing}'.", ExitCode.WrongUsage);
        if (RenderTarget.Problem(output, files, formats) is { } problem)
            return context.Fail(problem, ExitCode.WrongUsage);

        ImmutableArray<FontFaceRule> fonts =
            [.. BundledFonts.In(new TemplateFolder([context.Templates])), .. fontFolders.SelectMany(folder => FontFolder.Read(folder, _fontFindings))];
        context.Report(_fontFindings);
        RenderAll(files, fonts, RenderTarget.FormatOf(output) is not null);
        return _failed == 0 ? ExitCode.Done : _made > 0 ? ExitCode.DoneWithErrors : ExitCode.NothingMade;
    }

    private void RenderAll(string[] files, ImmutableArray<FontFaceRule> fonts, bool single)
    {
        var folder = single ? Path.GetDirectoryName(Path.GetFullPath(output))! : output;
        using var target = OutputFolder.Open(folder);
        foreach (var group in files.GroupBy(file => Path.GetDirectoryName(Path.GetFullPath(file))!))
        {
            var writer = new DocumentWriter(new FolderResources(new TemplateFolder([group.Key])), fonts, ProgramVersion.Name);
            foreach (var file in group)
                RenderFile(writer, file, target, single ? Path.GetFileNameWithoutExtension(output) : Path.GetFileNameWithoutExtension(file));
        }

        target.Sync();
    }

    private void RenderFile(DocumentWriter writer, string file, OutputFolder target, string name)
    {
        var html = File.ReadAllText(file, Encoding.UTF8);
        foreach (var format in formats)
        {
            var findings = new DiagnosticBag();
            var rendered = writer.Write(new HtmlSource(html, file), format, () => [], findings);
            context.Report(findings.Distinct());
            if (rendered is not null)
                Save(rendered, target, $"{name}.{format.Extension()}");
            if (rendered is null || findings.HasErrors)
                _failed++;
        }
    }

    private void Save(RenderedFile rendered, OutputFolder target, string path)
    {
        var file = target.Write(path, rendered.Content);
        _made++;
        context.Print(rendered.Pages is { } pages ? $"{file.Path}: {Counted.Of(pages, "page")}, {file.Bytes} bytes" : $"{file.Path}: {file.Bytes} bytes");
    }
}
