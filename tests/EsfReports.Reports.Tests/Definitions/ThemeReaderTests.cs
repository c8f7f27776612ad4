using EsfReports.Diagnostics;
using EsfReports.Testing;
using Xunit;

namespace EsfReports.Reports.Tests.Definitions;

public sealed class ThemeReaderTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly DiagnosticBag _diagnostics = [];

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void The_built_in_theme_has_no_logo()
    {
        var theme = new ThemeReader(new TemplateFolder([Repository.Templates]), _diagnostics).Read();

        Assert.Empty(_diagnostics);
        Assert.Null(theme.Logo);
    }

    [Fact]
    public void A_folder_without_settings_has_none()
    {
        Assert.Null(new ThemeReader(new TemplateFolder([_folder.Path]), _diagnostics).Read().Logo);
        Assert.Empty(_diagnostics);
    }

    [Fact]
    public void A_logo_has_a_name_in_each_language()
    {
        var theme = Read("logo: theme/images/logo.svg\nlogo-alternative: { sv: Kommunen, en: The city }", "theme/images/logo.svg");

        Assert.Empty(_diagnostics);
        Assert.Equal("theme/images/logo.svg", theme.Logo);
        Assert.Equal(("Kommunen", "The city"), (theme.LogoAlternative[ReportLanguage.Swedish], theme.LogoAlternative[ReportLanguage.English]));
    }

    [Theory]
    [InlineData("logo: theme/none.svg\nlogo-alternative: { sv: a, en: b }", "theme/theme.yaml(1,7): error ESF2316: The logo theme/none.svg is not in the templates folder.\n  hint: Put the file into theme/images and name it as theme/images/NAME.svg.")]
    [InlineData("logo: theme/theme.yaml\nlogo-alternative: { sv: a }", "theme/theme.yaml(1,7): error ESF2317: The logo has no 'logo-alternative: en', which is read to those who do not see it.")]
    [InlineData("logos: theme/theme.yaml", "theme/theme.yaml(1,1): error ESF2304: 'logos' is not known here; known are logo, logo-alternative.\n  hint: Did you mean logo?")]
    public void Mistakes_are_named_with_their_place(string yaml, string expected)
    {
        Read(yaml);

        Assert.Equal([expected], _diagnostics.Select(diagnostic => diagnostic.ToString()));
    }

    private ThemeSettings Read(string yaml, params string[] files)
    {
        _folder.With("theme/theme.yaml", yaml);
        foreach (var file in files)
            _folder.With(file, "<svg xmlns=\"http://www.w3.org/2000/svg\"/>");
        return new ThemeReader(new TemplateFolder([_folder.Path]), _diagnostics).Read();
    }
}
