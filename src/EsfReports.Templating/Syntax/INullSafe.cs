namespace EsfReports.Templating.Syntax;

/// <summary>A link of a chain of members and indexes.</summary>
internal interface INullSafe
{
    /// <summary>True if null before it gives null.</summary>
    bool IsNullSafe { get; }
}
