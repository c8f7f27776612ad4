namespace EsfReports.Domain;

/// <summary>Where the value of a field comes from.</summary>
/// <param name="File">The file as the user named it, or a path below the folder that the user named.</param>
/// <param name="Line">
/// Line of the value in a text, row in a sheet, counted from 1; 0 if the value was concluded from the file as a whole.
/// </param>
/// <param name="Text">The value as given, before it was read as a number, a date or a code; null for long texts.</param>
/// <param name="Rule">Null if the source gives the value; else the name of the rule that derived it, such as <c>eu-40-of-54</c>.</param>
public sealed record FieldSource(string File, int Line, string? Text = null, string? Rule = null)
{
    /// <summary>The rule by which the personal identity number of a sole trader is left out; the field then has a source, but no value.</summary>
    public const string PersonalNumberLeftOut = "personal-number-left-out";
}
