using System.Text.RegularExpressions;
using EsfReports.Domain;

namespace EsfReports.Sources;

/// <summary>The line above the fields: <c>2020/00312 - GR kompetensomställning</c>, or a name alone on pages of 2007–2013.</summary>
/// <param name="Id">Null if the line has none.</param>
/// <param name="Name">Null if there is no such line.</param>
/// <param name="Line">0 if there is no such line.</param>
internal sealed partial record PageTitle(ProjectId? Id, string? Name, int Line)
{
    /// <summary>
    /// Finds the title: the last free line before the fields that has an id, else the last one. The other free lines are reported.
    /// </summary>
    public static PageTitle Read(Page page, int fieldsStart)
    {
        var free = new List<int>();
        for (var index = page.NextFree(0); index < fieldsStart; index = page.NextFree(index + 1))
            free.Add(index);
        if (free.Count == 0)
            return new PageTitle(null, null, 0);

        var position = free.FindLastIndex(index => Parse(page.Lines[index]).Id is not null);
        var title = free[position < 0 ? ^1 : position];
        foreach (var index in free.Where(index => index != title))
            ReportUnknown(page, index);
        page.Mark(title, LineKind.Title, ProjectField.Name);
        return Parse(page.Lines[title]);
    }

    private static void ReportUnknown(Page page, int index)
    {
        page.Mark(index, LineKind.Unknown);
        page.Diagnostics.Add(SourceDiagnostics.UnknownLine(page.At(index)));
    }

    // The name itself may hold " - ", so only what looks like an id is taken from the front.
    private static PageTitle Parse(PageLine line)
    {
        var match = IdAndName().Match(PlainSigns.Of(line.Text));
        return match.Success
            ? new PageTitle(new ProjectId(match.Groups["id"].Value), line.Text[match.Groups["name"].Index..], line.Number)
            : new PageTitle(null, line.Text, line.Number);
    }

    [GeneratedRegex(
        @"^(?<id>\d{4}/\d{5}|\d{2}-\d{3}-S\d{1,3}|\d{4}-\d{5,7})\s+[-–]\s+(?<name>.+)\z", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex IdAndName();
}
