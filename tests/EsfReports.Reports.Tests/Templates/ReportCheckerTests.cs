using EsfReports.Diagnostics;
using EsfReports.Domain;
using EsfReports.Testing;
using Xunit;

namespace EsfReports.Reports.Tests.Templates;

public sealed class ReportCheckerTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly DiagnosticBag _diagnostics = [];

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void The_built_in_templates_have_no_mistakes()
    {
        Assert.True(new ReportChecker(Some.Setup).CheckAll(_diagnostics) >= 5);
        Assert.Empty(_diagnostics);
    }

    [Theory]
    [InlineData("{{ project.ownr.name }}", "Did you mean 'owner'?")]
    [InlineData("{{ project.owner.nam }}", "Did you mean 'name'?")]
    [InlineData("{{ for t in project.secondary_themes; t.nme; end }}", "Did you mean 'name'?")]
    [InlineData("{{ portfolio.count }}", "portfolio")]
    [InlineData("{{ project.esf_support | krr }}", "Did you mean 'kr'?")]
    [InlineData("{{ if false; project.nothing; end }}", "'nothing' is not a member of project.")]
    [InlineData("{{ include 'partials/emblm.sbn-html' }}", "Did you mean 'partials/emblem.sbn-html'?")]
    [InlineData("{{ t 'field.idd' }}", "The text 'field.idd' is not in texts/sv.yaml. Did you mean 'field.id'?")]
    [InlineData("{{ plural 2 'portfolio.cnt' }}", "The text 'portfolio.cnt.one' is not in texts/sv.yaml. Did you mean 'portfolio.count.one'?")]
    [InlineData("{{ t 'portfolio.title' nme: 'x' }}", "The text 'portfolio.title' in texts/sv.yaml has the placeholder {name}, but the template gives no 'name'.")]
    public void A_mistake_is_found_without_data(string template, string expected)
    {
        Check(template);

        var message = Assert.Single(_diagnostics).ToString();
        Assert.StartsWith("r/document.sbn-html(1,", message, StringComparison.Ordinal);
        Assert.Contains(expected, message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{{ project.owner.name ?? 'x' }}{{ run.date | long_date }}{{ t ('field.' + project.id) }}")]
    [InlineData("{{ x = { a: 1 }; x.a }}{{ project.description.size }}")]
    [InlineData("{{ t 'portfolio.title' name: project.name }}{{ plural 3 'portfolio.count' }}")]
    public void What_is_right_is_no_mistake(string template)
    {
        Check(template);

        Assert.Empty(_diagnostics);
    }

    private void Check(string template)
    {
        _folder.With("r/report.yaml", "kind: project\ndocument: r/document.sbn-html\n").With("r/document.sbn-html", template);
        var setup = ReportSetup.Read(new TemplateFolder([_folder.Path, Repository.Templates]), CodeLists.BuiltIn, _diagnostics)!;
        new ReportChecker(setup).CheckAll(_diagnostics);
    }
}
