namespace EsfReports.Templating.Syntax;

/// <summary>Where a render goes on after a statement.</summary>
internal enum Flow
{
    Next,
    Break,
    Continue,
    Return,
}
