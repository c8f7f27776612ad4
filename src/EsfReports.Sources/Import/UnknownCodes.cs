using EsfReports.Diagnostics;
using EsfReports.Domain;

namespace EsfReports.Sources;

/// <summary>Reports each code that the lists do not know once, at the first project that has it.</summary>
internal static class UnknownCodes
{
    public static void Report(IReadOnlyList<Project> projects, CodeLists lists, DiagnosticBag diagnostics)
    {
        Report(projects, lists, diagnostics, CodeList.ProgrammeArea, ProjectField.ProgrammeArea, project => project.ProgrammeArea);
        Report(projects, lists, diagnostics, CodeList.SpecificObjective, ProjectField.SpecificObjective, project => project.SpecificObjective);
        Report(projects, lists, diagnostics, CodeList.InterventionField, ProjectField.InterventionField, project => project.InterventionField);
    }

    private static void Report(
        IReadOnlyList<Project> projects, CodeLists lists, DiagnosticBag diagnostics, CodeList list, ProjectField field, Func<Project, string?> code)
    {
        var unknown = projects.Where(project => code(project) is { } given && lists.Find(list, project.ProgrammingPeriod, given) is null)
            .GroupBy(project => (project.ProgrammingPeriod, Code: code(project)!));
        foreach (var group in unknown)
        {
            var source = group.First().Sources[field];
            diagnostics.Add(SourceDiagnostics.UnknownCode(
                new SourceLocation(source.File, source.Line), list, group.Key.Code, group.Key.ProgrammingPeriod, group.Count()));
        }
    }
}
