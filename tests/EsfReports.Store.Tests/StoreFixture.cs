using EsfReports.Domain;

namespace EsfReports.Store.Tests;

/// <summary>A folder for stores that is gone after the test, and small projects.</summary>
internal sealed class StoreFixture : IDisposable
{
    public StoreFixture()
    {
        Folder = Directory.CreateTempSubdirectory("esf-store-").FullName;
        StorePath = Path.Combine(Folder, "projects.db");
    }

    public string Folder { get; }

    public string StorePath { get; }

    public static Project Project(string id, string name = "Steget", decimal? support = null) => new()
    {
        Id = new ProjectId(id),
        Name = name,
        EsfSupport = support is { } amount ? new Money(amount) : null,
        ProgrammingPeriod = ProgrammingPeriod.From2014To2020,
        Description = [new HeadingBlock(1, "Syfte"), new ListBlock([new ListItem("Ett", [new ListItem("Ett ett", [])])])],
        Sources = new SortedDictionary<ProjectField, FieldSource> { [ProjectField.Name] = new("sida.txt", 6, name) },
    };

    public static ImportBatch Batch(string date, params Project[] projects) =>
        new(DateOnly.Parse(date, System.Globalization.CultureInfo.InvariantCulture), projects, [new ImportFile("sida.txt", "00ff")]);

    public void Dispose() => Directory.Delete(Folder, recursive: true);
}
