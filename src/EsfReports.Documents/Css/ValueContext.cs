using EsfReports.Documents.Resources;

namespace EsfReports.Documents.Css;

/// <summary>What the values of one style sheet need to be read.</summary>
/// <param name="Resources">Gives images.</param>
/// <param name="BasePath">The file that URLs are relative to.</param>
/// <param name="AllowsUserUnits">True in attributes of SVG, where a number without unit is a length in pixels.</param>
internal sealed record ValueContext(ResourceCache Resources, string BasePath, bool AllowsUserUnits = false)
{
    /// <summary>What made the last value unreadable, if more can be said than that it is not in the grammar; taken by whoever reports it.</summary>
    public ValueProblem? Problem { get; set; }
}
