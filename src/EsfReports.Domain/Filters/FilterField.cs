namespace EsfReports.Domain;

/// <summary>A field that filters can compare.</summary>
internal abstract class FilterField
{
    private const string Missing = "missing";

    /// <summary>The comparison of the field with a value.</summary>
    /// <param name="operation">One of the operators.</param>
    /// <param name="value">As the user wrote it.</param>
    /// <param name="column">Where the value stands, for errors.</param>
    public Func<Project, bool> Compare(string operation, string value, int column)
    {
        if (!value.Equals(Missing, StringComparison.OrdinalIgnoreCase))
            return CompareValue(operation, value, column);
        return operation switch
        {
            "=" => IsMissing,
            "!=" => project => !IsMissing(project),
            _ => throw new FilterException(new FilterError(column, "'missing' can only be compared with = and !=.")),
        };
    }

    protected abstract bool IsMissing(Project project);

    protected abstract Func<Project, bool> CompareValue(string operation, string value, int column);

    /// <summary>What an operator says about the sign of a comparison.</summary>
    protected static bool Holds(string operation, int order) => operation switch
    {
        "=" => order == 0,
        "!=" => order != 0,
        "<" => order < 0,
        "<=" => order <= 0,
        ">" => order > 0,
        _ => order >= 0,
    };
}
