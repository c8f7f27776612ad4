namespace EsfReports.Sources;

/// <summary>What became of one line of a source.</summary>
public enum LineKind
{
    /// <summary>Nothing but space.</summary>
    Blank,

    /// <summary>The project's id and name above the fields.</summary>
    Title,

    /// <summary>The label of a field; the value follows, or is blank.</summary>
    Label,

    /// <summary>The value of a field.</summary>
    Value,

    /// <summary>Label and value on one line.</summary>
    LabelAndValue,

    /// <summary>A heading of the description.</summary>
    Heading,

    /// <summary>A paragraph of the description.</summary>
    Paragraph,

    /// <summary>An item of a list of the description, or the rest of one.</summary>
    ListItem,

    /// <summary>Navigation, cookie notices and the like, from a closed list.</summary>
    Boilerplate,

    /// <summary>Personal data: a contact that nobody asked for, or the number of a person in place of an organisation.</summary>
    Dropped,

    /// <summary>Nothing of the above; a finding names the line.</summary>
    Unknown,
}
