namespace EsfReports.Templating.Evaluation;

/// <summary>Which members each kind of loop has.</summary>
internal static class LoopMembers
{
    private static readonly string[] OfFor = ["index", "rindex", "first", "last", "even", "odd", "changed", "length"];
    private static readonly string[] OfTableRow = [.. OfFor, "col"];
    private static readonly string[] OfWhile = ["index", "first", "even", "odd"];

    public static IReadOnlyList<string> Of(LoopKind kind) => kind switch
    {
        LoopKind.For => OfFor,
        LoopKind.TableRow => OfTableRow,
        _ => OfWhile,
    };
}
