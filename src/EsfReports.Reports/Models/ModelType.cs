namespace EsfReports.Reports;

/// <summary>A kind of object that templates see: its fields, for the list of fields and for checking templates without data.</summary>
/// <param name="name">What the object is called in messages.</param>
public abstract class ModelType(string name)
{
    /// <summary>What the object is called in messages, such as <c>project</c>.</summary>
    public string Name { get; } = name;

    /// <summary>The fields in the order in which they are documented.</summary>
    public abstract IReadOnlyList<ModelField> Fields { get; }
}
