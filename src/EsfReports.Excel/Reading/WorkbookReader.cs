using System.Collections.Immutable;
using EsfReports.Documents;

namespace EsfReports.Excel;

/// <summary>Reads the sheets of a document: its <c>section data-sheet</c> elements, wherever they stand.</summary>
internal sealed class WorkbookReader(ReadingContext context)
{
    private const string SheetAttribute = "data-sheet";

    /// <summary>Reads all sheets; always gives at least one, for Excel opens no workbook without.</summary>
    public WorkbookContent Read(StyledDocument document)
    {
        var sections = new List<StyledElement>();
        Collect(document.Body, sections);
        var sheets = sections.Count > 0
            ? sections.Select(section => ReadSheet(section, section.Attributes[SheetAttribute]!)).ToImmutableArray()
            : [ReadWhole(document)];

        context.Findings.ReportIllegal();
        return new WorkbookContent(document.Metadata, context.Formats, sheets);
    }

    private void Collect(StyledElement element, List<StyledElement> sections)
    {
        var outside = new List<StyledNode>();
        foreach (var child in element.Children)
        {
            if (child is StyledElement inner && inner.Attributes[SheetAttribute] is not null)
                sections.Add(inner);
            else if (child is StyledElement parent && HoldsSheet(parent))
                Collect(parent, sections);
            else if (IsSeen(child))
                outside.Add(child);
        }

        // Without any sheet the body as a whole becomes one, and nothing is left out.
        if (sections.Count > 0 && outside.Count > 0)
            context.Diagnostics.Add(ExcelDiagnostics.OutsideSheets(outside[0].Origin));
    }

    private static bool HoldsSheet(StyledElement element) => element.Children.Any(child =>
        child is StyledElement inner && (inner.Attributes[SheetAttribute] is not null || HoldsSheet(inner)));

    private static bool IsSeen(StyledNode node) => node switch
    {
        StyledText { Text: var text } => !string.IsNullOrWhiteSpace(text),
        StyledElement { Style.Flow.RunningName: not null } => false,
        _ => true,
    };

    private SheetContent ReadWhole(StyledDocument document)
    {
        context.Diagnostics.Add(ExcelDiagnostics.NoSheet(document.Body.Origin));
        return ReadSheet(document.Body, TextCut.AtElement(document.Metadata.Title, SheetLimits.SheetNameLength));
    }

    private SheetContent ReadSheet(StyledElement section, string wish)
    {
        var name = context.SheetNames.Register(wish);
        if (name != wish)
            context.Diagnostics.Add(ExcelDiagnostics.SheetRenamed(section.Origin, wish, name));
        return new SheetReader(context).Read(section, name);
    }
}
