using EsfReports.Diagnostics;
using EsfReports.Domain;

namespace EsfReports.Sources;

/// <summary>All sentences about sources. Codes are stable: a code keeps its meaning and is never used again for another.</summary>
/// <remarks>Values are quoted only where they can hold no personal data.</remarks>
internal static class SourceDiagnostics
{
    public static Diagnostic NotAProjectPage(string file) => new(
        "ESF1001", Severity.Error, new SourceLocation(file),
        "The file is not a project page: no line is a known label such as 'Diarienummer:' or begins like 'ProgramområdeProgramområde 1'.",
        "Save the page of one project as text, or take the file out of the folder.");

    public static Diagnostic EmptyFile(string file) => new(
        "ESF1002", Severity.Error, new SourceLocation(file), "The file is empty.", "Save the page again.");

    public static Diagnostic NoIdAndNoName(string file) => new(
        "ESF1003", Severity.Error, new SourceLocation(file),
        "The page has neither a diarienummer nor a name, so the project cannot be told from others.");

    public static Diagnostic IdsDiffer(SourceLocation at, string label, ProjectId found, ProjectId kept) => new(
        "ESF1004", Severity.Error, at,
        $"{label} gives {found}, but the page is about {kept}; the project is kept as {kept}.",
        "Look the project up in the project bank and correct the page.");

    public static Diagnostic UnknownIdForm(SourceLocation at, ProjectId id) => new(
        "ESF1005", Severity.Warning, at,
        $"The diarienummer '{id}' has none of the known forms 2020/00312, 23-063-S03 and 2010-3012345.");

    public static Diagnostic OwnIdMade(SourceLocation at, ProjectId id) => new(
        "ESF1006", Severity.Note, at, $"The page has no diarienummer; the project is kept as '{id}', an id of our own.");

    public static Diagnostic UnknownLabel(SourceLocation at, string label, string? nearest) => new(
        "ESF1007", Severity.Warning, at, $"'{label}' is not a known label; it is kept with its value among the other fields.",
        nearest is null ? null : $"Did you mean '{nearest}'?");

    public static Diagnostic UnknownGluedLabel(SourceLocation at, string line) => new(
        "ESF1008", Severity.Warning, at,
        $"The line of {line.Length} characters begins with no known label; it is kept among the other fields.");

    public static Diagnostic RepeatedLabel(SourceLocation at, string label, int firstLine) => new(
        "ESF1009", Severity.Warning, at,
        $"'{label}' was given another value in line {PlainValues.Text(firstLine)}; that one counts, this one is kept among the other fields.");

    public static Diagnostic UnreadableValue(SourceLocation at, string label, string expected) => new(
        "ESF1010", Severity.Warning, at,
        $"The value of '{label}' is not {expected}; it is kept as text among the other fields.");

    public static Diagnostic ValueOverSeveralLines(SourceLocation at, string label) => new(
        "ESF1011", Severity.Note, at, $"The value of '{label}' goes over several lines; they are joined.");

    public static Diagnostic UnknownLine(SourceLocation at) => new(
        "ESF1012", Severity.Warning, at, "The line before the fields is neither the project's title nor known text of the web site; it is left out.");

    public static Diagnostic EncodingGuessed(string file, string encoding) => new(
        "ESF1013", Severity.Note, new SourceLocation(file), $"The file is not UTF-8; it is read as {encoding}.",
        "Save it as UTF-8 if letters look wrong.");

    public static Diagnostic MojibakeRepaired(SourceLocation at) => new(
        "ESF1014", Severity.Note, at, "Letters that were encoded twice (Ã¤ for ä) are repaired.");

    public static Diagnostic CharactersRemoved(SourceLocation at) => new(
        "ESF1015", Severity.Note, at, "Invisible characters that no document can print are removed.");

    public static Diagnostic UnknownHeading(SourceLocation at, string heading) => new(
        "ESF1016", Severity.Note, at, $"'{heading}' stands alone like a heading, but is not a known one; it is kept as a heading.");

    public static Diagnostic PersonalDataMasked(SourceLocation at, MaskedKind kind) => new(
        "ESF1017", Severity.Warning, at, $"{Sentence(kind)} in the text is masked.",
        "Personal data must not be spread in documents; ask the project for a corrected text.");

    public static Diagnostic OrganisationNumberIsPersonal(SourceLocation at) => new(
        "ESF1018", Severity.Error, at, "The organisation number is the personal identity number of a sole trader; it is left out.",
        "Sole traders cannot own ESF projects: check the number in the project bank.");

    public static Diagnostic OrganisationNumberWrong(SourceLocation at, string number) => new(
        "ESF1019", Severity.Warning, at, $"The check digit of the organisation number {number} is wrong.");

    public static Diagnostic UnknownRegion(SourceLocation at, string region) => new(
        "ESF1020", Severity.Warning, at, $"'{region}' is not a known region; it is kept as given.");

    public static Diagnostic UnknownPeriod(SourceLocation at) => new(
        "ESF1021", Severity.Warning, at,
        "Neither programme, diarienummer nor intervention code tells the programming period; the project is shown without one.");

    public static Diagnostic PeriodsDiffer(SourceLocation at, ProgrammingPeriod found, string by, ProgrammingPeriod kept) => new(
        "ESF1022", Severity.Warning, at, $"The {by} belongs to {found.Code()}, but the project to {kept.Code()}.");

    public static Diagnostic UnknownCode(SourceLocation at, CodeList list, string code, ProgrammingPeriod? period, int projects) => new(
        "ESF1023", Severity.Note, at,
        $"'{code}' is no {Words(list)} of {period?.Code() ?? "an unknown period"} that the code list knows; documents print the code itself "
        + $"({PlainValues.Text(projects)} {(projects == 1 ? "project" : "projects")}).");

    public static Diagnostic NoSuchFile(string path) => new(
        "ESF1030", Severity.Error, new SourceLocation(path), "There is no such file or folder.");

    public static Diagnostic NothingInFolder(string folder) => new(
        "ESF1031", Severity.Warning, new SourceLocation(folder),
        $"The folder has no file that can be read; the endings are {string.Join(", ", SourceFiles.Endings)}.");

    public static Diagnostic CannotRead(string file) => new(
        "ESF1032", Severity.Error, new SourceLocation(file), "The file cannot be opened.", "Check its permissions, and whether another program holds it.");

    public static Diagnostic SameProjectTwice(SourceLocation at, ProjectId id, SourceLocation first) => new(
        "ESF1033", Severity.Note, at, $"The project {id} is also in {first} and says the same there; it counts once.");

    public static Diagnostic ProjectTwice(SourceLocation at, ProjectId id, SourceLocation first) => new(
        "ESF1034", Severity.Error, at, $"The project {id} is also in {first} and says something else there; that file counts, this one is left out.",
        "Keep the newer page and delete the other.");

    public static Diagnostic NotAList(SourceLocation at) => new(
        "ESF1040", Severity.Error, at, "The file is not a list of operations: no column is called 'Diarienummer' or 'Operation ID'.",
        "The headings must be in one of the first twenty rows.");

    public static Diagnostic NotAWorkbook(string file) => new(
        "ESF1041", Severity.Error, new SourceLocation(file), "The file is not a workbook that can be read, or it is damaged.",
        "Open it in Excel and save it again as .xlsx or as CSV.");

    public static Diagnostic UnknownColumn(SourceLocation at, string heading, string? nearest) => new(
        "ESF1042", Severity.Warning, at, $"The column '{heading}' is not known; its values are kept among the other fields.",
        nearest is null ? null : $"Did you mean '{nearest}'?");

    public static Diagnostic MissingColumn(SourceLocation at, string heading) => new(
        "ESF1043", Severity.Warning, at, $"The list has no column '{heading}'.");

    public static Diagnostic RowTooLong(SourceLocation at, int cells, int columns) => new(
        "ESF1044", Severity.Warning, at,
        $"The row has {PlainValues.Text(cells)} cells, but there are {PlainValues.Text(columns)} columns; the cells beyond are left out.",
        "A delimiter inside a text needs quotation marks around the text.");

    public static Diagnostic BadQuotes(SourceLocation at) => new(
        "ESF1045", Severity.Warning, at, "The row has a quotation mark where none can be; its cells may be shifted.");

    public static Diagnostic SourcesDiffer(FieldConflict conflict) => new(
        "ESF1046", Severity.Warning, PlaceOf(conflict.Kept.Source),
        $"The {conflict.Words} of {conflict.Project} is '{conflict.Kept.Text}' here, but '{conflict.Dropped.Text}' in "
        + $"{PlaceOf(conflict.Dropped.Source)}; this one counts.");

    public static Diagnostic RowsAboveHeadings(SourceLocation at, int rows) => new(
        "ESF1048", Severity.Note, at, $"The headings are here; {PlainValues.Text(rows)} {(rows == 1 ? "row" : "rows")} above them {(rows == 1 ? "is" : "are")} left out.");

    public static Diagnostic BadOverride(SourceLocation at) => new(
        "ESF1047", Severity.Error, at, "The line has no '='; expected 'name or number as given = name to print'.",
        "Lines that begin with # are notes.");

    private static SourceLocation PlaceOf(FieldSource source) => new(source.File, source.Line);

    private static string Words(CodeList list) => list switch
    {
        CodeList.ProgrammeArea => "programme area",
        CodeList.SpecificObjective => "specific objective",
        CodeList.InterventionField => "intervention field",
        CodeList.SecondaryTheme => "secondary theme",
        CodeList.Fund => "fund",
        _ => "programme",
    };

    private static string Sentence(MaskedKind kind) => kind switch
    {
        MaskedKind.Email => "An e-mail address",
        MaskedKind.Phone => "A telephone number",
        _ => "A personal identity number",
    };
}
