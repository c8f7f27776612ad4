namespace EsfReports.Reports;

/// <summary>How templates see the list of all documents of a run.</summary>
internal static class IndexModel
{
    private static readonly ModelTypeOf<IndexFile> File = new ModelTypeOf<IndexFile>("file")
        .Text("name", "Path of the file beside the index page, for links.", (file, _) => file.Name)
        .Text("format", "pdf, xlsx or html.", (file, _) => file.Format.Extension())
        .Number("kilobytes", "Size in kB, rounded up.", (file, _) => file.Kilobytes);

    private static readonly ModelTypeOf<IndexEntry> Entry = new ModelTypeOf<IndexEntry>("entry")
        .Text("id", "Id of the project, or name of the portfolio.", (entry, _) => entry.Id)
        .Text("name", "Name of the project; of other documents their title.", (entry, _) => entry.Name)
        .Text("title", "Title of the document.", (entry, _) => entry.Title)
        .OptionalText("region", "Region in the language of the document.", (entry, _) => entry.Region)
        .OptionalNumber("pages", "Pages of the PDF; null if there is none.", (entry, _) => entry.Pages)
        .List("files", "The files.", File, (entry, _) => entry.Files);

    private static readonly ModelTypeOf<IndexGroup> Letter = new ModelTypeOf<IndexGroup>("letter")
        .Text("name", "The letter; 0–9 for names that begin with none.", (group, _) => group.Name)
        .Text("anchor", "The id of its heading.", (group, _) => group.Anchor)
        .List("entries", "Its fact sheets, by name.", Entry, (group, _) => group.Entries);

    private static readonly ModelTypeOf<IndexGroup> Group = new ModelTypeOf<IndexGroup>("region")
        .Text("name", "Name of the region; the text missing.value for projects without one.", (group, _) => group.Name)
        .Text("anchor", "The id of its heading.", (group, _) => group.Anchor)
        .OptionalText("page", "The page that lists its fact sheets; null if this page does.", (group, _) => group.Page)
        .List("entries", "Its fact sheets, by name.", Entry, (group, _) => group.Entries)
        .List("letters", "The same by first letter; empty if there are few.", Letter, (group, _) => group.Letters());

    public static ModelTypeOf<IndexFacts> Index { get; } = new ModelTypeOf<IndexFacts>("index")
        .Number("count", "Number of documents.", (index, _) => index.Portfolios.Count + index.Others.Count + index.FactSheets.Count)
        .List("portfolios", "The portfolios.", Entry, (index, _) => index.Portfolios)
        .List("others", "Documents that are neither portfolios nor fact sheets.", Entry, (index, _) => index.Others)
        .List("fact_sheets", "The fact sheets.", Entry, (index, _) => index.FactSheets)
        .List("regions", "The fact sheets by region, from north to south.", Group, (index, _) => index.Regions)
        .OptionalObject("region", "The region that this page is of; null for the start page.", Group, (index, _) => index.Region)
        .Text("home", "Path of the start page.", (index, _) => index.Home)
        .Object("visibility", "What must stand beside the EU emblem.", ProjectParts.Visibility, (_, context) => context.Visibility.Of(null));
}
