using EsfReports.Testing;
using Xunit;

namespace EsfReports.Templating.Tests;

/// <summary>Checks of templates without data.</summary>
public sealed class TemplateCheckerTests
{
    private static readonly TemplateSchema Owner = TemplateSchema.ObjectOf("owner", () => new Dictionary<string, TemplateSchema> { ["name"] = TemplateSchema.Value });

    private static readonly TemplateSchema Project = TemplateSchema.ObjectOf("project", () => new Dictionary<string, TemplateSchema>
    {
        ["id"] = TemplateSchema.Value,
        ["owner"] = Owner,
        ["partners"] = TemplateSchema.ListOf(Owner!),
    });

    private static readonly TemplateChecker Checker = new()
    {
        Model = new Dictionary<string, TemplateSchema> { ["project"] = Project, ["projects"] = TemplateSchema.ListOf(Project) },
        Globals = new ScriptObject { { "t", new HostFunction("t", "key:text values...", "A text.", call => call.Text(0)) } },
        Loader = new MemoryTemplateLoader(new Dictionary<string, string> { ["part"] = "{{ $1.nam }}{{ $1.name }}", ["loop"] = "{{ include 'loop' }}" }),
        CallCheck = call => call.Function == "t" && call.Arguments is ["titel"] ? new CallProblem("There is no text 'titel'.", "Did you mean 'title'?") : null,
    };

    [Theory]
    [InlineData("{{ project.owner.name | string.upcase }}")]
    [InlineData("{{ for p in projects | array.sort 'id'; p.id; for.index; end }}")]
    [InlineData("{{ x = project.owner; x.name }}")]
    [InlineData("{{ func f(a); ret a.anything; end; f project }}")]
    [InlineData("{{ (projects | array.first).owner.name }}")]
    [InlineData("{{ project.partners[0].name }} {{ project.partners.size }}")]
    [InlineData("{{ with project; id; end }}")]
    [InlineData("{{ o = {a: 1}; o.b }}")]
    [InlineData("{{ t 'title' name: project.id }}")]
    [InlineData("{{ include 'loop' }}")]
    [InlineData("{{ y = project.owner ?? project.owner; y.name }}{{ $local }}")]
    public void What_is_right_passes(string template) => Assert.Empty(Checker.Check(Template.Parse(template)));

    [Fact]
    public void What_is_wrong_is_named()
    {
        string[] templates =
        [
            "{{ projct.id }}", "{{ project.ownr.name }}", "{{ for p in projects; p.owner.nam; end }}", "{{ projects.id }}", "{{ string.upcas 'a' }}", "{{ 'a' | upcase }}",
            "{{ if false }}{{ project.a }}{{ else }}{{ project.b }}{{ end }}", "{{ include 'prt' }}", "{{ include 'part' project.owner }}", "{{ t 'titel' }}", "{{ with project; nam; end }}", "{{ 1 + }}",
        ];

        Snapshot.Match(string.Join("\n", templates.Select(template => $"{template}\n{string.Join("\n", Checker.Check(Template.Parse(template, "page")))}\n")));
    }
}
