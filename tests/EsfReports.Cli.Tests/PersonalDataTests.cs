using EsfReports.Domain;
using EsfReports.Sources;
using Xunit;

namespace EsfReports.Cli.Tests;

/// <summary>What was not asked for is in no output, however deep it is packed.</summary>
public sealed class PersonalDataTests : IDisposable
{
    private const string Sensitive = """
        24-099-S01 - Ensam är stark

        Diarienummer:
        24-099-S01
        Namn:
        Ensam är stark
        Projektägare:
        ENSKILDA NAMNET
        Projektägare organisationsnummer:
        811228-9874
        Startdatum:
        2024-01-01
        Slutdatum:
        2025-01-01
        Region:
        Stockholm
        Programområde:
        A
        Kontaktperson:
        Maja Sparvöga
        E-post:
        maja.sparvoga@example.org

        Projektet stödjer företagare. Skriv till maja@example.org eller ring 070-555 12 34. Kursen leds av 811228-9874. Den är gratis.
        """;

    private static readonly string[] Never = ["811228-9874", "8112289874", "maja.sparvoga", "Sparvöga", "maja@example.org", "070-555 12 34"];

    private readonly CliRun _cli = new();

    public void Dispose() => _cli.Dispose();

    [Fact]
    public void No_contact_of_the_sources_is_in_any_output()
    {
        var contacts = SampleContacts().Concat(Never).Distinct().ToList();
        Assert.True(contacts.Count > Never.Length, "the samples have no contacts");

        var outputs = Everything("none");

        foreach (var (name, text) in outputs)
        {
            foreach (var contact in contacts)
                Assert.False(text.Contains(contact, StringComparison.OrdinalIgnoreCase), $"{contact} is in {name}");
        }
    }

    [Fact]
    public void A_search_that_finds_contacts_finds_them_where_they_were_asked_for()
    {
        var found = Everything("full").Where(output => output.Text.Contains("maja.sparvoga@example.org", StringComparison.Ordinal)).Select(output => output.Name).ToList();

        // The source record in the PDF and the store: this also proves that the search sees through packing.
        Assert.Contains(found, name => name.EndsWith(".pdf", StringComparison.Ordinal));
        Assert.Contains("esf.db", found);
    }

    [Fact]
    public void A_personal_number_is_printed_nowhere_even_if_all_contacts_are_kept()
    {
        foreach (var (name, text) in Everything("full"))
            Assert.False(text.Contains("811228-9874", StringComparison.Ordinal) || text.Contains("8112289874", StringComparison.Ordinal), name);
    }

    [Theory]
    [InlineData("none", false)]
    [InlineData("role", false)]
    [InlineData("full", true)]
    public void Documents_with_all_contacts_are_marked_as_internal(string contacts, bool isMarked)
    {
        var store = Import(contacts);

        var (_, _, error) = _cli.RunRaw("fact-sheet", "--store", store, "--out", _cli["out"], "--format", "html,xlsx", "--as-of", "2026-11-01");
        _cli.RunRaw("monthly", "--store", store, "--out", _cli["month"], "--format", "html", "--as-of", "2026-11-01");

        foreach (var file in Directory.EnumerateFiles(_cli["out"], "24-099*").Concat(Directory.EnumerateFiles(_cli["month"], "*.html", SearchOption.AllDirectories)))
            Assert.Equal(isMarked, UnpackedFile.Texts(file).Any(text => text.Contains("innehåller personuppgifter", StringComparison.Ordinal)));
        Assert.Equal(isMarked, error.Contains("must not be published", StringComparison.Ordinal));
        Assert.Contains($"\"contacts\": \"{contacts}\"", File.ReadAllText(_cli["month/manifest.json"]), StringComparison.Ordinal);
    }

    private static IEnumerable<string> SampleContacts()
    {
        var reader = new ProjectPageReader(new ReadOptions(ContactMode.Full, CodeLists.BuiltIn));
        return Directory.EnumerateFiles(CliRun.Samples)
            .Select(file => reader.Read(file, File.ReadAllBytes(file)).Project?.Contact)
            .SelectMany(contact => new[] { contact?.Name, contact?.Email, contact?.Phone })
            .OfType<string>();
    }

    private string Import(string contacts)
    {
        _cli.RunRaw(
            "import", CliRun.Samples, Path.Combine(CliRun.Samples, "..", "lists"), _cli.Write("sidor/ensam.txt", Sensitive), "--store", _cli["esf.db"],
            "--contacts", contacts, "--as-of", "2026-10-01");
        return _cli["esf.db"];
    }

    /// <summary>What every command prints and writes.</summary>
    private List<(string Name, string Text)> Everything(string contacts)
    {
        var outputs = new List<(string Name, string Text)>();
        void Run(params string[] arguments)
        {
            var (_, output, error) = _cli.RunRaw(arguments);
            outputs.Add((string.Join(' ', arguments), output + error));
        }

        var store = Import(contacts);
        Run("import", _cli.Write("sidor/ensam.txt", Sensitive + " Mer text."), "--store", store, "--contacts", contacts, "--as-of", "2026-11-01");
        Run("explain", _cli["sidor/ensam.txt"], "--contacts", contacts);
        Run("list", "--store", store, "--json");
        Run("list", "--store", store);
        Run("show", "24-099-S01", "--store", store, "--sources", "--json");
        Run("imports", "--store", store);
        Run("imports", "1", "--store", store);
        Run("quality", "--store", store, "--format", "text,json,xlsx,pdf,html", "--out", _cli["quality"], "--as-of", "2026-11-01");
        Run("quality", _cli["sidor/ensam.txt"], "--format", "json", "--as-of", "2026-11-01");
        Run("list-of-operations", "--period", "2021-2027", "--store", store, "--out", _cli["list"], "--as-of", "2026-11-01");
        Run("changes", "--store", store, "--from", "2026-10-15", "--to", "2026-11-01", "--format", "text,message,pdf,xlsx,html", "--out", _cli["changes"]);
        Run("monthly", "--store", store, "--out", _cli["month"], "--as-of", "2026-11-01", "--where", "id=24-099-S01 or id=2020/00999 or period=2007-2013");

        string[] folders = ["quality", "list", "changes", "month"];
        var files = folders.SelectMany(folder => Directory.EnumerateFiles(_cli[folder], "*", SearchOption.AllDirectories)).Append(store).ToList();
        Assert.True(files.Count > 20);
        foreach (var file in files)
            outputs.AddRange(UnpackedFile.Texts(file).Select(text => (Path.GetFileName(file), text)));
        return outputs;
    }
}
