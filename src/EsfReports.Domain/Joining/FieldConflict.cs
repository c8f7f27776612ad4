namespace EsfReports.Domain;

/// <summary>A field of which page and list say different things.</summary>
/// <param name="Project">The project.</param>
/// <param name="Field">The field.</param>
/// <param name="Words">What the field is called in a sentence.</param>
/// <param name="Kept">The value that counts.</param>
/// <param name="Dropped">The other one.</param>
public sealed record FieldConflict(ProjectId Project, ProjectField Field, string Words, FieldConflict.Side Kept, FieldConflict.Side Dropped)
{
    /// <summary>What one source says.</summary>
    /// <param name="Text">The value in plain form: ISO dates, plain numbers.</param>
    /// <param name="Source">Where it stands.</param>
    public sealed record Side(string Text, FieldSource Source);
}
