using EsfReports.Diagnostics;
using EsfReports.Domain;

namespace EsfReports.Sources;

/// <summary>Reads a project from a page of the project bank that was saved as text or HTML, in any of the three forms.</summary>
/// <remarks>
/// Nothing in a file makes it throw, and no line is lost: see <see cref="ReadResult.Lines"/>. Of an HTML page what browsers show is
/// read, and what is around the content is boilerplate; line numbers are those of the HTML. Safe to share between threads.
/// </remarks>
public sealed class ProjectPageReader(ReadOptions options)
{
    private readonly PersonalDataMask _mask = new(options.Contacts);

    /// <summary>Reads one page.</summary>
    /// <param name="file">The name of the file, for findings and sources.</param>
    /// <param name="content">The bytes of the file.</param>
    public ReadResult Read(string file, ReadOnlySpan<byte> content)
    {
        var diagnostics = new DiagnosticBag();
        var decoded = TextDecoder.Decode(content);
        if (decoded.IsGuess)
            diagnostics.Add(SourceDiagnostics.EncodingGuessed(file, decoded.EncodingName));

        var lines = HtmlLines.IsHtml(file, decoded.Text)
            ? HtmlLines.Split(file, decoded.Text, diagnostics)
            : PageLines.Split(file, decoded.Text, diagnostics);
        var page = new Page(file, lines, diagnostics);
        var project = Read(page);
        return new ReadResult(file, project, page.Uses(_mask), [.. diagnostics.OrderBy(diagnostic => diagnostic.Location.Line)]);
    }

    private Project? Read(Page page)
    {
        if (page.Lines.All(line => line.IsBlank))
        {
            page.Diagnostics.Add(SourceDiagnostics.EmptyFile(page.File));
            return null;
        }

        Boilerplate.Mark(page);
        if (ColonFields.FindStart(page) is { } colonStart)
        {
            var (fields, end) = new ColonFields(page).Read(colonStart);
            return Build(page, fields, colonStart, end, isGlued: false);
        }

        if (GluedFields.FindStart(page) is { } gluedStart)
        {
            var (fields, end) = new GluedFields(page).Read(gluedStart);
            return Build(page, fields, gluedStart, end, isGlued: true);
        }

        page.Diagnostics.Add(SourceDiagnostics.NotAProjectPage(page.File));
        return null;
    }

    private Project? Build(Page page, IReadOnlyList<PageField> fields, int start, int end, bool isGlued)
    {
        var title = PageTitle.Read(page, start);
        var description = new DescriptionReader(page, _mask, unknownHeadings: isGlued).Read(end);
        DropContacts(page);
        var values = new FieldValues(page.File, fields, _mask, page.Diagnostics);
        return new ProjectBuilder(page.File, title, values, isGlued, options).Build(description, page.FirstLineOf(ProjectField.Description));
    }

    private void DropContacts(Page page)
    {
        if (options.Contacts != ContactMode.Full)
            page.DropContacts();
    }
}
