using EsfReports.Diagnostics;
using EsfReports.Domain;
using EsfReports.Testing;
using Xunit;

namespace EsfReports.Sources.Tests.Import;

public sealed class SourceSetReaderTests : IDisposable
{
    private const string Page =
        "23-041-S02 - Digital grund\n\nDiarienummer:\n23-041-S02\nNamn:\nDigital grund\nStartdatum:\n2023-10-01\nProgram CCI:\n2021SE05SFPR\nProjektägare:\nSTORÅNS KOMMUN\n"
        + "Programområde:\nA\nRegion:\nVästsverige\nAntal deltagare:\n900\nInterventionstyp:\n145\n\nHela texten om projektet.";

    private const string List =
        "Diarienummer;Stödmottagare;Projektägare organisationsnummer;Namn på insatsen;Total projektbudget;Beviljat ESF-stöd;Startdatum;Slutdatum;Sammanfattning;Sammanfattning engelsk;Egen kolumn\n"
        + "23-041-S02;STORÅNS KOMMUN;2199990058;Digital Grund!;18640500;10065870;2023-11-01;2026-03-31;Kort text.;Short text.;x\n"
        + "23-041-S09;ÄLVNÄS KOMMUN;;Annat projekt;5;;;;;;\n";

    private readonly string _folder = Directory.CreateTempSubdirectory("esf-sources-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void Page_and_list_are_joined_by_a_rule_for_each_field()
    {
        Write("a/page.txt", Page);
        Write("list.csv", List);

        var set = Read();

        Assert.Equal(["23-041-S02", "23-041-S09"], set.Projects.Select(project => project.Id.Text));
        var project = set.Projects[0];
        Assert.Equal("Digital grund", project.Name);
        Assert.Equal(new Owner("Storåns kommun", null, "2199990058"), project.Owner);
        Assert.Equal(new DateOnly(2023, 11, 1), project.StartDate);
        Assert.Equal(new DateOnly(2026, 3, 31), project.EndDate);
        Assert.Equal(new Money(18_640_500), project.TotalBudget);
        Assert.Equal(new Money(7_456_200), project.UnionSupport);
        Assert.True(project.IsUnionSupportDerived);
        Assert.Equal(900, project.PlannedParticipants);
        Assert.Equal([new ParagraphBlock("Hela texten om projektet.")], project.Description);
        Assert.Equal([new ParagraphBlock("Short text.")], project.EnglishSummary);
        Assert.Equal([new OtherField("Egen kolumn", "x")], project.OtherFields);
        Assert.EndsWith("list.csv", project.Sources[ProjectField.TotalBudget].File, StringComparison.Ordinal);
        Assert.EndsWith("a/page.txt", project.Sources[ProjectField.Name].File, StringComparison.Ordinal);
        Snapshot.Match(string.Join('\n', set.Diagnostics).Replace(_folder, "FOLDER"));
    }

    [Fact]
    public void A_project_that_is_there_twice_counts_once()
    {
        Write("a.txt", Page);
        Write("b.txt", Page);
        Write("c.txt", Page.Replace("900", "901", StringComparison.Ordinal));

        var set = Read();

        Assert.Equal(900, Assert.Single(set.Projects).PlannedParticipants);
        Assert.Equal(
            [
                "FOLDER/b.txt(4): note ESF1033: The project 23-041-S02 is also in FOLDER/a.txt(4) and says the same there; it counts once.",
                "FOLDER/c.txt(4): error ESF1034: The project 23-041-S02 is also in FOLDER/a.txt(4) and says something else there; that file counts, this one is left out.\n  hint: Keep the newer page and delete the other.",
            ],
            set.Diagnostics.Select(diagnostic => diagnostic.ToString().Replace(_folder, "FOLDER")));
    }

    [Fact]
    public void An_unknown_code_is_reported_once()
    {
        Write("a.txt", Page.Replace("145", "777", StringComparison.Ordinal));
        Write("b.txt", Page.Replace("145", "777", StringComparison.Ordinal).Replace("S02", "S03", StringComparison.Ordinal));

        var diagnostic = Assert.Single(Read().Diagnostics);

        Assert.Equal(
            "FOLDER/a.txt(20): note ESF1023: '777' is no intervention field of 2021-2027 that the code list knows; documents print the code itself (2 projects).",
            diagnostic.ToString().Replace(_folder, "FOLDER"));
    }

    [Fact]
    public void Files_that_are_not_there_are_named_and_others_are_read()
    {
        Write("a.txt", Page);
        Directory.CreateDirectory(Path.Combine(_folder, "empty"));
        var diagnostics = new DiagnosticBag();

        var files = SourceFiles.Find([Path.Combine(_folder, "nothing.txt"), Path.Combine(_folder, "empty"), _folder, _folder], diagnostics);

        Assert.Single(files);
        Assert.Equal(
            [
                "FOLDER/nothing.txt: error ESF1030: There is no such file or folder.",
                "FOLDER/empty: warning ESF1031: The folder has no file that can be read; the endings are .txt, .html, .htm, .csv, .xlsx.",
            ],
            diagnostics.Take(2).Select(diagnostic => diagnostic.ToString().Replace(_folder, "FOLDER")));
    }

    [Fact]
    public void A_file_that_cannot_be_opened_does_not_stop_the_others()
    {
        Write("a.txt", Page);

        var set = new SourceSetReader(ReadOptions.Default).Read([new SourceFile("gone.txt", Path.Combine(_folder, "gone.txt")), .. Find()]);

        Assert.Single(set.Projects);
        Assert.Equal(
            "gone.txt: error ESF1032: The file cannot be opened.\n  hint: Check its permissions, and whether another program holds it.",
            Assert.Single(set.Diagnostics).ToString());
    }

    private SourceSet Read() => new SourceSetReader(ReadOptions.Default).Read(Find());

    private IReadOnlyList<SourceFile> Find() => SourceFiles.Find([_folder], new DiagnosticBag());

    private void Write(string name, string text)
    {
        var path = Path.Combine(_folder, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
    }
}
