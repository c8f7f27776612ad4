using System.IO.Compression;
using System.Text;
using EsfReports.Diagnostics;
using EsfReports.Domain;
using EsfReports.Testing;
using Xunit;

namespace EsfReports.Sources.Tests.Lists;

public sealed class OperationListReaderTests
{
    private const string Header =
        "\"Diarienummer / Operation ID\";\"Stödmottagare / Beneficiary\";\"Projektägare organisationsnummer / Beneficiary ID\";"
        + "\"Projektägare ort / Beneficiary city\";\"Stödmottagarens land / Beneficiary country\";\"Namn på insatsen / Operation Name\";"
        + "\"Programområde / Priority\";\"Specifikt mål / Specific objective concerned\";\"Interventionsområde / Intervention field\";"
        + "\"Total projektbudget / Total budget SEK\";\"Unionens medfinansieringsgrad / Union co-financing rate\";\"EU-stöd i SEK / EU contribution SEK\";"
        + "\"Sammanfattning / Summary\";\"Sammanfattning engelsk / Summary in english\";\"Startdatum / Start date\";\"Slutdatum / End date\";"
        + "\"EU-fond / EU fund\";\"Program CCI / Program CCI\"";

    private const string Row =
        "24-055-S03;STORÅNS KOMMUN;219999-0058;KRISTIANSTAD;Sverige;Tryggt hem;C;C1;163;4 973 906;90%;N.a.;"
        + "\"<p>F&ouml;rsta &quot;stycket&quot;;\nmed radbrytning.</p><ul><li>ett</li><li>tv&aring;</li></ul>\";<p>To help.</p>;2024-09-01;2027-02-28 00:00:00;ESF+;2021SE05SFPR";

    [Fact]
    public void The_export_of_the_council_is_read_by_value()
    {
        var (projects, diagnostics) = Read($"{Header}\n{Row.Replace("\"stycket\"", "stycket")}\n");

        var project = Assert.Single(projects);
        Assert.Empty(diagnostics);
        Assert.Equal("24-055-S03", project.Id.Text);
        Assert.Equal(new Owner("Storåns kommun", null, "2199990058"), project.Owner);
        Assert.Equal("Kristianstad", project.Place);
        Assert.Equal("Tryggt hem", project.Name);
        Assert.Equal(ProgrammingPeriod.From2021To2027, project.ProgrammingPeriod);
        Assert.Equal(("C", "C1", "163"), (project.ProgrammeArea, project.SpecificObjective, project.InterventionField));
        Assert.Equal(new Money(4_973_906), project.TotalBudget);
        Assert.Null(project.UnionSupport);
        Assert.Equal(0.9m, project.UnionRate);
        Assert.Equal(new DateOnly(2024, 9, 1), project.StartDate);
        Assert.Equal(new DateOnly(2027, 2, 28), project.EndDate);
        Assert.Equal(
            [new ParagraphBlock("Första \"stycket\"; med radbrytning."), new ListBlock([new("ett", []), new("två", [])])], project.Description);
        Assert.Equal([new ParagraphBlock("To help.")], project.EnglishSummary);
        Assert.Equal(new FieldSource("list.csv", 2, "4 973 906"), project.Sources[ProjectField.TotalBudget]);
    }

    [Theory]
    [InlineData("Operation ID;Operation Name", "2020/00001;Steget")]
    [InlineData("OPERATION id,namn på INSATSEN", "2020/00001,Steget")]
    [InlineData("Operation  Name\tDiarienummer", "Steget\t2020/00001")]
    [InlineData("\uFEFFDiarienummer;\"Namn på insatsen / Operation Name\"", "\"2020/00001\";\"Steget\"")]
    [InlineData("Diarienummer;Namn på insatsen;", "2020/00001;Steget;")]
    [InlineData("Diarienummer;Namn på insatsen", "\r\n2020/00001;Steget\r\n\r\n;;\r\n")]
    public void Headings_match_by_either_half_in_any_order(string header, string row)
    {
        var (projects, _) = Read($"{header}\n{row}");

        var project = Assert.Single(projects);
        Assert.Equal(("2020/00001", "Steget"), (project.Id.Text, project.Name));
    }

    [Theory]
    [InlineData("75 354 267", 75354267)]
    [InlineData("2073781,25", 2073781.25)]
    [InlineData("1.234.567,5", 1234567.5)]
    [InlineData("1234567.5", 1234567.5)]
    [InlineData("12.345", 12345)]
    [InlineData("0", 0)]
    public void Amounts_come_in_many_forms(string text, double expected)
    {
        var (projects, _) = Read($"Diarienummer;EU-stöd i SEK\n2020/00001;{text}\n");

        Assert.Equal(new Money((decimal)expected), projects[0].UnionSupport);
    }

    [Theory]
    [InlineData("")]
    [InlineData("N.a.")]
    [InlineData("NA")]
    [InlineData("None")]
    [InlineData("  ")]
    public void Words_for_nothing_are_nothing(string text)
    {
        var (projects, diagnostics) = Read($"Diarienummer;EU-stöd i SEK;Startdatum\n2020/00001;{text};{text}\n");

        Assert.Null(projects[0].UnionSupport);
        Assert.Null(projects[0].StartDate);
        Assert.All(diagnostics, diagnostic => Assert.Equal("ESF1043", diagnostic.Code));
    }

    [Fact]
    public void Findings_name_columns_and_lines()
    {
        var (_, diagnostics) = Read(
            "Diarienummer;Namn på insatsen;Total projektbudgett;Startdatum\n2020/00001;\"två\nrader\";5;igår\n2020/00003;Steget; och språnget;5;2020-01-01;x\n2020/00002;\"öppet;x\n");

        Snapshot.Match(string.Join('\n', diagnostics));
    }

    [Theory]
    [InlineData("sep=;\n")]
    [InlineData("Förteckning över insatser\nUppdaterad 2026-10-07\n\n")]
    public void Rows_above_the_headings_are_left_out_with_a_note(string above)
    {
        var (projects, diagnostics) = Read($"{above}{Header}\n{Row.Replace("\"stycket\"", "stycket")}\n");

        Assert.Equal("24-055-S03", Assert.Single(projects).Id.Text);
        Assert.StartsWith("ESF1048", Assert.Single(diagnostics).Code, StringComparison.Ordinal);
    }

    [Fact]
    public void The_note_on_rows_above_the_headings_counts_them()
    {
        var (_, diagnostics) = Read($"Titel\nDatum\n{Header}\n");

        Assert.Equal("list.csv(3): note ESF1048: The headings are here; 2 rows above them are left out.", Assert.Single(diagnostics).ToString());
    }

    [Theory]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    [InlineData("utf-32")]
    public void A_list_in_another_Unicode_form_is_the_same_list(string name)
    {
        var encoding = Encoding.GetEncoding(name);
        var text = "Diarienummer;Namn på insatsen;Region\r\n2020/00001;Språng & steg;Småland & Öarna\r\n";

        foreach (var bytes in new[] { [.. encoding.GetPreamble(), .. encoding.GetBytes(text)], name == "utf-32" ? Encoding.UTF8.GetBytes(text) : encoding.GetBytes(text) })
        {
            var (projects, _) = Read(bytes, "list.csv");

            Assert.Equal(("Språng & steg", "SE21"), (Assert.Single(projects).Name, projects[0].Region));
        }
    }

    [Theory]
    [InlineData("153", "153")]
    [InlineData("117.0", "117")]
    [InlineData("153 Vägar till integration", "153")]
    [InlineData("153 – Vägar till integration", "153")]
    [InlineData("153/154", "153/154")]
    public void Intervention_fields_may_come_with_their_words(string given, string expected)
    {
        var (projects, _) = Read($"Diarienummer;Interventionsområde\n24-001-S01;{given}\n");

        Assert.Equal(expected, projects[0].InterventionField);
        Assert.Equal(given, projects[0].Sources[ProjectField.InterventionField].Text);
    }

    [Theory]
    [InlineData("a2a", "A2A")]
    [InlineData("A2A - Uppmuntra till aktiv inkludering", "A2A")]
    [InlineData("2.1 Tillgång till sysselsättning", "2.1")]
    [InlineData("Aktiv inkludering", "Aktiv inkludering")]
    public void Objectives_may_come_with_their_words(string given, string expected)
    {
        var (projects, _) = Read($"Diarienummer;Specifikt mål\n24-001-S01;{given}\n");

        Assert.Equal(expected, projects[0].SpecificObjective);
    }

    [Fact]
    public void Numbers_yes_and_errors_of_a_workbook_are_read_by_value()
    {
        var workbook = Workbook(
            """<c r="A1" t="s"><v>0</v></c><c r="B1" t="str"><v>Unionens medfinansieringsgrad</v></c><c r="C1" t="str"><v>EU-stöd i SEK</v></c><c r="D1" t="str"><v>Insats av strategisk betydelse</v></c><c r="E1" t="str"><v>Total projektbudget</v></c>""",
            """<c r="A2" t="s"><v>1</v></c><c r="B2"><v>0.40000000000000002</v></c><c r="C2" t="n"><v>1.8940500000000001E7</v></c><c r="D2" t="b"><v>1</v></c><c r="E2" t="e"><v>#N/A</v></c>""");

        var (projects, _) = Read(workbook, "list.xlsx");

        Assert.Equal((0.4m, new Money(18_940_500), true), (projects[0].UnionRate, projects[0].UnionSupport, projects[0].StrategicImportance));
        Assert.Null(projects[0].TotalBudget);
    }

    [Theory]
    [InlineData("")]
    [InlineData("namn;ort\nSteget;Växjö\n")]
    public void What_is_no_list_ends_in_a_finding(string text)
    {
        var (projects, diagnostics) = Read(text);

        Assert.Empty(projects);
        Assert.Equal(text.Length == 0 ? "ESF1002" : "ESF1040", Assert.Single(diagnostics).Code);
    }

    [Fact]
    public void A_file_in_the_old_encoding_is_read_with_a_note()
    {
        var bytes = Encoding.Latin1.GetBytes("Diarienummer;Namn på insatsen\n2020/00001;Språng\n");

        var (projects, diagnostics) = Read(bytes, "list.csv");

        Assert.Equal("Språng", projects[0].Name);
        Assert.Contains(diagnostics, diagnostic => diagnostic.ToString() == "list.csv: note ESF1013: The file is not UTF-8; it is read as Windows-1252.\n  hint: Save it as UTF-8 if letters look wrong.");
    }

    [Fact]
    public void A_workbook_is_read_like_a_text()
    {
        var workbook = Workbook(
            """<c r="A1" t="s"><v>0</v></c><c r="B1" t="inlineStr"><is><t>Namn på insatsen</t></is></c><c r="D1" t="str"><v>Startdatum</v></c>""",
            """<c r="A2" t="s"><v>1</v></c><c r="B2" t="s"><v>2</v></c><c r="D2" s="1"><v>45536</v></c>""");

        var (projects, _) = Read(workbook, "list.xlsx");

        var project = Assert.Single(projects);
        Assert.Equal(("2020/00001", "Språng & steg"), (project.Id.Text, project.Name));
        Assert.Equal(new DateOnly(2024, 9, 1), project.StartDate);
        Assert.Equal(2, project.Sources[ProjectField.Name].Line);
    }

    [Fact]
    public void A_damaged_workbook_ends_in_a_finding()
    {
        var workbook = Workbook("""<c r="A1" t="s"><v>99</v></c>""", "");
        foreach (var bytes in new[] { workbook, workbook[..^40], [1, 2, 3], [] })
        {
            var (projects, diagnostics) = Read(bytes, "list.xlsx");

            Assert.Empty(projects);
            Assert.Contains(diagnostics, diagnostic => diagnostic.Code is "ESF1041" or "ESF1002");
        }
    }

    [Fact]
    public void Broken_bytes_never_make_the_reader_throw()
    {
        var workbook = Workbook(
            """<c r="A1" t="s"><v>0</v></c><c r="B1" t="inlineStr"><is><t>Namn på insatsen</t></is></c>""", """<c r="A2" t="s"><v>1</v></c>""");
        var list = Encoding.UTF8.GetBytes($"{Header}\n{Row}\n{Row}\n");
        for (var seed = 1; seed <= 400; seed++)
        {
            var random = new Random(seed);
            var (bytes, name) = seed % 4 == 0 ? (workbook.ToArray(), "list.xlsx") : (list.ToArray(), "list.csv");
            for (var change = 0; change < random.Next(1, 20); change++)
                bytes[random.Next(bytes.Length)] = (byte)random.Next(256);

            var error = Record.Exception(() => Read(bytes, name));
            Assert.True(error is null, $"seed {seed}: {error}");
        }
    }

    private static (List<Project> Projects, DiagnosticBag Diagnostics) Read(string text) => Read(Encoding.UTF8.GetBytes(text), "list.csv");

    private static (List<Project> Projects, DiagnosticBag Diagnostics) Read(byte[] bytes, string name)
    {
        var diagnostics = new DiagnosticBag();
        using var stream = new MemoryStream(bytes);
        var projects = new OperationListReader(ReadOptions.Default).Read(name, stream, diagnostics).ToList();
        return (projects, diagnostics);
    }

    private static byte[] Workbook(string headerCells, string rowCells)
    {
        using var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            const string main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
            Add(archive, "xl/workbook.xml", $"""<workbook xmlns="{main}" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="Lista" sheetId="1" r:id="rId7"/></sheets></workbook>""");
            Add(archive, "xl/_rels/workbook.xml.rels", """<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId7" Target="worksheets/sheet1.xml"/></Relationships>""");
            Add(archive, "xl/sharedStrings.xml", $"""<sst xmlns="{main}"><si><t>Diarienummer</t></si><si><t>2020/00001</t></si><si><r><t xml:space="preserve">Språng </t></r><r><t>&amp; steg</t></r><rPh><t>läsning</t></rPh></si></sst>""");
            Add(archive, "xl/worksheets/sheet1.xml", $"""<worksheet xmlns="{main}"><sheetData><row r="1">{headerCells}</row><row r="2">{rowCells}</row></sheetData></worksheet>""");
        }

        return stream.ToArray();
    }

    private static void Add(ZipArchive archive, string name, string text)
    {
        using var stream = archive.CreateEntry(name).Open();
        stream.Write(Encoding.UTF8.GetBytes(text));
    }
}
