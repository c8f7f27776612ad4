namespace EsfReports.Domain;

/// <summary>One number over many projects, together with how many projects it rests on.</summary>
/// <param name="Sum">Null if no project has the figure: a sum of nothing is not zero.</param>
/// <param name="Median">The middle value, or the mean of the two middle ones; null if no project has the figure.</param>
/// <param name="Known">How many projects have the figure.</param>
/// <param name="Missing">The projects that lack it, in order of their ids; they count in no sum.</param>
public sealed record Figure(decimal? Sum, decimal? Median, int Known, IReadOnlyList<ProjectId> Missing)
{
    /// <summary>The sum divided by the projects that have the figure; null if none has.</summary>
    public decimal? Mean => Sum / (Known == 0 ? null : Known);

    /// <summary>Collects a figure.</summary>
    /// <param name="projects">In order of their ids.</param>
    /// <param name="value">The figure of one project; null if the project lacks it.</param>
    public static Figure Of(IEnumerable<Project> projects, Func<Project, decimal?> value)
    {
        var values = new List<decimal>();
        var missing = new List<ProjectId>();
        foreach (var project in projects)
        {
            if (value(project) is { } known)
                values.Add(known);
            else
                missing.Add(project.Id);
        }

        return new Figure(values.Count == 0 ? null : values.Sum(), MiddleValue.Of(values), values.Count, missing);
    }
}
