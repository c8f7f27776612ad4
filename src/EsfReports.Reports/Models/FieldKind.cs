namespace EsfReports.Reports;

/// <summary>What kind of value a field of the model holds.</summary>
public enum FieldKind
{
    Text,
    Number,
    Date,
    YesNo,

    /// <summary>An object with fields of its own.</summary>
    Object,

    /// <summary>A list of objects.</summary>
    ObjectList,

    /// <summary>A list of texts.</summary>
    TextList,
}
