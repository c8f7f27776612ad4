namespace EsfReports.Reports;

/// <summary>How templates see the list of all documents of a run.</summary>
internal static class IndexModel
{
    private static readonly ModelTypeOf<IndexFile> File = new ModelTypeOf<IndexFile>("file")
        .Text("name", "Path of the file beside the index page, for links.", (file, _) => file.Name)
        .Text("format", "pdf, xlsx or html.", (file, _) => file.Format.Extension());

    private static readonly ModelTypeOf<IndexEntry> Entry = new ModelTypeOf<IndexEntry>("entry")
        .Text("id", "Id of the project, or name of the portfolio.", (entry, _) => entry.Id)
        .Text("title", "Title of the document.", (entry, _) => entry.Title)
        .OptionalText("region", "Region in the language of the document.", (entry, _) => entry.Region)
        .OptionalNumber("pages", "Pages of the PDF; null if there is none.", (entry, _) => entry.Pages)
        .List("files", "The files.", File, (entry, _) => entry.Files);

    public static ModelTypeOf<IndexFacts> Index { get; } = new ModelTypeOf<IndexFacts>("index")
        .Number("count", "Number of documents.", (index, _) => index.Portfolios.Count + index.FactSheets.Count)
        .List("portfolios", "The portfolios.", Entry, (index, _) => index.Portfolios)
        .List("fact_sheets", "The fact sheets.", Entry, (index, _) => index.FactSheets)
        .Object("visibility", "What must stand beside the EU emblem.", ProjectParts.Visibility, (_, context) => context.Visibility.Of(null));
}
