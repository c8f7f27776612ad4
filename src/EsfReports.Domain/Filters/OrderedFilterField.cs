namespace EsfReports.Domain;

/// <summary>A number or a date.</summary>
/// <param name="value">The value of a project; null if missing.</param>
/// <param name="read">Reads what the user wrote; null if it has not the form.</param>
/// <param name="form">The form in words.</param>
internal sealed class OrderedFilterField<T>(Func<Project, T?> value, Func<string, T?> read, string form) : FilterField
    where T : struct, IComparable<T>
{
    protected override bool IsMissing(Project project) => value(project) is null;

    protected override Func<Project, bool> CompareValue(string operation, string text, int column)
    {
        if (operation == "~")
            throw new FilterException(new FilterError(column, $"~ is for texts; compare with {form} by = != < <= > >=."));
        if (read(text) is not { } wanted)
            throw new FilterException(new FilterError(column, $"'{text}' is not {form}."));
        return project => value(project) is { } found && Holds(operation, found.CompareTo(wanted));
    }
}
