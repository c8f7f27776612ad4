namespace EsfReports.Templating.Evaluation;

/// <summary>The statements that repeat.</summary>
internal enum LoopKind
{
    For,
    TableRow,
    While,
}
