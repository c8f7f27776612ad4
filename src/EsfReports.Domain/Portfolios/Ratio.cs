namespace EsfReports.Domain;

/// <summary>One number of a project divided by another, over many projects: ESF support by participant.</summary>
/// <param name="Value">The sum of the one divided by the sum of the other, over the projects that have both; null if none has.</param>
/// <param name="Median">The middle one of the projects' own ratios; null if no project has one.</param>
/// <param name="Known">How many projects have both numbers, the divisor above zero.</param>
/// <param name="Missing">The other projects, in order of their ids; they count on neither side.</param>
public sealed record Ratio(decimal? Value, decimal? Median, int Known, IReadOnlyList<ProjectId> Missing)
{
    /// <summary>Collects a ratio.</summary>
    /// <param name="projects">In order of their ids.</param>
    /// <param name="dividend">The number above; null if the project lacks it.</param>
    /// <param name="divisor">The number below; a project where it is null, zero or less has no ratio.</param>
    public static Ratio Of(IEnumerable<Project> projects, Func<Project, decimal?> dividend, Func<Project, decimal?> divisor)
    {
        var (above, below) = (0m, 0m);
        var ratios = new List<decimal>();
        var missing = new List<ProjectId>();
        foreach (var project in projects)
        {
            if (dividend(project) is { } one && divisor(project) is > 0 and { } other)
            {
                (above, below) = (above + one, below + other);
                ratios.Add(one / other);
            }
            else
            {
                missing.Add(project.Id);
            }
        }

        return new Ratio(ratios.Count == 0 ? null : above / below, MiddleValue.Of(ratios), ratios.Count, missing);
    }
}
