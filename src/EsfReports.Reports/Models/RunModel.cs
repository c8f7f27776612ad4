namespace EsfReports.Reports;

/// <summary>How templates see the run that makes the document.</summary>
internal static class RunModel
{
    public static ModelTypeOf<RunFacts> Run { get; } = new ModelTypeOf<RunFacts>("run")
        .Date("date", "Date of the report (--as-of).", (run, _) => run.Date)
        .Text("version", "Version of the program.", (run, _) => run.Version)
        .Text("language", "sv or en.", (_, context) => context.Language.Tag())
        .YesNo("personal_data", "True if the data were read with all contacts, so that the document must be marked as internal.", (run, _) =>
            run.HoldsPersonalData)
        .Text("format", "pdf, xlsx or html.", (run, _) => run.Format.Extension());

    public static ModelTypeOf<ReportDefinition> Report { get; } = new ModelTypeOf<ReportDefinition>("report")
        .Text("name", "Name of the report's folder.", (report, _) => report.Name)
        .OptionalNumber("short_entries", "A portfolio of more projects has no text on each (short-entries in report.yaml); null if there is no limit.",
            (report, _) => report.ShortEntries);
}
