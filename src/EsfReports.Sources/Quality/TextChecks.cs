using EsfReports.Domain;

namespace EsfReports.Sources;

/// <summary>Checks of a project's name and description.</summary>
internal static class TextChecks
{
    private const int Shortest = 200;

    public static IEnumerable<QualityFinding> Check(Project project)
    {
        if (project.Name is null)
            yield return QualityDiagnostics.NoName(project);
        var text = DescriptionText.Of(project.Description);
        if (text is null)
            yield return QualityDiagnostics.NoText(project);
        else if (text.Length < Shortest)
            yield return QualityDiagnostics.ShortText(project, text.Length);
        if (project.Description is [.., ParagraphBlock last] && EndsMidSentence(last.Text))
            yield return QualityDiagnostics.CutText(project);
    }

    private static bool EndsMidSentence(string text) =>
        text.Length > 0 && (char.IsLetterOrDigit(text[^1]) || text[^1] is ',' or '-' or '–');
}
