using System.Text;
using EsfReports.Domain;
using EsfReports.Testing;
using Xunit;

namespace EsfReports.Sources.Tests.Pages;

/// <summary>Properties of all sample pages, and of the real pages where they are at hand.</summary>
public sealed class NothingLostTests
{
    private static readonly ProjectPageReader Reader = new(new ReadOptions(ContactMode.Full, CodeLists.BuiltIn));

    public static TheoryData<string> Forms => [.. SavedPage.Forms];

    [Fact]
    public void Every_line_that_is_not_blank_is_in_exactly_one_class()
    {
        foreach (var path in Pages())
        {
            var given = File.ReadAllText(path).Split('\n');
            var uses = Read(path).Lines;

            Assert.Equal(uses.Select(use => use.Line).Distinct().Count(), uses.Count);
            foreach (var (line, index) in given.Select((line, index) => (line, index)).Where(pair => !string.IsNullOrWhiteSpace(pair.line)))
                Assert.True(uses[index].Kind != LineKind.Blank && uses[index].Line == index + 1, $"{path}({index + 1}): {line}");
        }
    }

    [Fact]
    public void What_a_line_says_is_where_its_class_tells()
    {
        foreach (var path in Pages())
        {
            var result = Read(path);
            var description = DescriptionText.Of(result.Project!.Description)!;
            foreach (var line in result.Lines)
                Assert.True(IsKept(line, result, description), $"{path}({line.Line}), {line.Kind}: {line.Text}");
        }
    }

    [Fact]
    public void The_description_is_told_to_begin_on_its_first_line()
    {
        foreach (var path in Pages())
        {
            var result = Read(path);
            var first = result.Lines.First(line => line.Kind is LineKind.Heading or LineKind.Paragraph or LineKind.ListItem);

            Assert.Equal((path, first.Line), (path, result.Project!.Sources[ProjectField.Description].Line));
        }
    }

    [Theory]
    [MemberData(nameof(Forms))]
    public void A_page_says_the_same_as_text_and_as_saved_HTML(string form)
    {
        foreach (var path in Pages())
        {
            var page = Read(path);
            if (page.Lines.Any(line => line.Kind == LineKind.LabelAndValue))
                continue;
            var saved = Reader.Read("page.html", Encoding.UTF8.GetBytes(SavedPage.Of(page, form)));

            Assert.True(saved.Project is not null, path);
            Assert.Equal((path, Content(page.Project!)), (path, Content(saved.Project)));
            Assert.DoesNotContain(saved.Lines, line => line.Kind == LineKind.Unknown);
        }
    }

    [Fact]
    public void The_order_of_the_labels_does_not_matter()
    {
        var random = new Random(7);
        foreach (var path in Pages().Where(path => Read(path).Lines.Any(line => line.Kind == LineKind.Label)))
        {
            var page = Read(path);
            var shuffled = Reader.Read("page.html", Encoding.UTF8.GetBytes(SavedPage.Shuffled(page, random)));

            Assert.Equal((path, Content(page.Project!)), (path, Content(shuffled.Project!)));
        }
    }

    private static bool IsKept(LineUse line, ReadResult result, string description) => line.Kind switch
    {
        LineKind.Blank => line.Text.Length == 0,
        LineKind.Paragraph or LineKind.Heading => description.Contains(line.Text.TrimEnd(':'), StringComparison.Ordinal),
        LineKind.ListItem => description.Contains(ListMarker.Find(line.Text)?.Text ?? line.Text, StringComparison.Ordinal),
        LineKind.Value or LineKind.LabelAndValue => result.Project!.Sources.Values.Any(source => source.Line == line.Line)
            || result.Project.OtherFields.Any(other => line.Text.Contains(other.Text, StringComparison.Ordinal))
            || result.Project.SecondaryThemes.Count > 1
            || line.Text.EndsWith("saknas", StringComparison.Ordinal)
            // The second label of the id repeats it.
            || line.Text == result.Project.Id.Text,
        LineKind.Unknown => result.Diagnostics.Any(diagnostic => diagnostic.Location.Line == line.Line),
        _ => line.Text.Length > 0,
    };

    private static List<string> Pages() =>
    [
        .. Directory.GetFiles(Path.Combine(Repository.Templates, "samples", "pages")).Order(StringComparer.Ordinal),
        .. (Repository.Shared is { } shared ? Directory.GetFiles(Path.Combine(shared, "pages"), "*.txt") : []).Order(StringComparer.Ordinal),
    ];

    private static ReadResult Read(string path) => Reader.Read(Path.GetFileName(path), File.ReadAllBytes(path));

    private static string Content(Project project) => ProjectJson.WriteIndented(project with
    {
        Sources = new Dictionary<ProjectField, FieldSource>(),
        SecondaryThemes = [.. project.SecondaryThemes.OrderBy(theme => theme.Name, StringComparer.Ordinal)],
    });
}
