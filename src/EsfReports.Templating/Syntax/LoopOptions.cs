using EsfReports.Templating.Evaluation;
using EsfReports.Templating.Values;

namespace EsfReports.Templating.Syntax;

/// <summary><c>offset:</c>, <c>limit:</c>, <c>reversed</c> and <c>cols:</c> behind the list of a loop.</summary>
/// <param name="arguments">In the order of the text; <c>reversed</c> has no value.</param>
/// <param name="allowsColumns">True for <c>tablerow</c>.</param>
internal sealed class LoopOptions(IReadOnlyList<LoopOption> arguments, bool allowsColumns)
{
    public IEnumerable<SyntaxNode> Children => arguments.Where(static option => option.Value is not null).Select(static option => option.Value!);

    /// <summary>The items to go through: first the offset, then the order, then the limit.</summary>
    public (IReadOnlyList<object?> Items, int Columns) Apply(RenderState state, IReadOnlyList<object?> items)
    {
        if (arguments.Count == 0)
            return (items, 1);

        var (offset, limit, columns, isReversed) = (0, 0, 1, false);
        foreach (var option in arguments)
        {
            switch (option.Name)
            {
                case "offset": offset = Math.Max(0, Integer(state, option)); break;
                case "limit": limit = Integer(state, option); break;
                case "cols" when allowsColumns: columns = Math.Max(1, Integer(state, option)); break;
                case "reversed": isReversed = option.Value is null || ValueKinds.IsTrue(option.Value.Evaluate(state)); break;
                default: throw RenderDiagnostics.LoopOption(option.Span, allowsColumns ? "offset, limit, cols and reversed" : "offset, limit and reversed");
            }
        }

        return (new LoopItems(items, offset, limit, isReversed), columns);
    }

    private static int Integer(RenderState state, LoopOption option) =>
        ValueConversion.ToInteger(state, option.Value?.Evaluate(state), option.Span);
}
