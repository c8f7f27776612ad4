namespace EsfReports.Reports;

/// <summary>A field that templates can print.</summary>
/// <param name="Name">As templates write it.</param>
/// <param name="Kind">What it holds.</param>
/// <param name="IsOptional">True if the field can be null, so that a template must be ready for it.</param>
/// <param name="Description">What it means: unit, source, when it is null.</param>
public abstract record ModelField(string Name, FieldKind Kind, bool IsOptional, string Description)
{
    /// <summary>The type of the object or of the list's objects; null for plain values.</summary>
    public abstract ModelType? Type { get; }
}
