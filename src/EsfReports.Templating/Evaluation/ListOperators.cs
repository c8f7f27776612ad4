using EsfReports.Templating.Syntax;
using EsfReports.Templating.Values;

namespace EsfReports.Templating.Evaluation;

/// <summary>Operators with a list on at least one side. All give new lists.</summary>
internal static class ListOperators
{
    public static object? Apply(RenderState state, BinaryOperator op, object? left, object? right, in OperatorPlaces places)
    {
        var first = ValueLists.AsList(left);
        var second = ValueLists.AsList(right);
        switch (op)
        {
            case BinaryOperator.Equal:
                return Boxes.Of(first is not null && second is not null && AreEqual(state, first, second, places));
            case BinaryOperator.NotEqual:
                return Boxes.Of(first is null || second is null || !AreEqual(state, first, second, places));
            case BinaryOperator.Less or BinaryOperator.LessOrEqual or BinaryOperator.Greater or BinaryOperator.GreaterOrEqual
                when first is not null && second is not null:
                return Boxes.Of(op is BinaryOperator.LessOrEqual or BinaryOperator.GreaterOrEqual && AreEqual(state, first, second, places));
            case BinaryOperator.ShiftLeft when first is not null:
                return Join(state, first, [right], places);
            case BinaryOperator.ShiftRight when second is not null:
                return Join(state, [left], second, places);
            case BinaryOperator.Add:
                return Add(state, first, second, left, right, places);
            case BinaryOperator.Multiply when (first ?? second) is { } list && ValueKinds.IsNumber(first is null ? left : right):
                return Repeat(state, list, first is null ? left : right, places);
            default:
                throw BinaryOperators.Error(left, right, places);
        }
    }

    private static ScriptArray Add(
        RenderState state, IReadOnlyList<object?>? first, IReadOnlyList<object?>? second, object? left, object? right, in OperatorPlaces places)
    {
        if (first is not null && (second is not null || right is null))
            return Join(state, first, second ?? [], places);
        if (second is not null && left is null)
            return Join(state, [], second, places);
        throw RenderDiagnostics.Operator(first is null ? places.Left : places.Right, "+", left, right);
    }

    private static ScriptArray Join(RenderState state, IReadOnlyList<object?> first, IReadOnlyList<object?> second, in OperatorPlaces places)
    {
        state.Budget.ChargeItems((long)first.Count + second.Count, places.Operator);
        return new ScriptArray(first.Concat(second));
    }

    private static ScriptArray Repeat(RenderState state, IReadOnlyList<object?> list, object? count, in OperatorPlaces places)
    {
        var times = Math.Max(0, ValueConversion.ToInteger(state, count, places.Right));
        if (list.Count == 0)
            return [];
        state.Budget.ChargeItems((long)list.Count * times, places.Operator);
        var result = new ScriptArray(list.Count * times);
        for (var pass = 0; pass < times; pass++)
        {
            foreach (var item in list)
                result.Add(item);
        }

        return result;
    }

    private static bool AreEqual(RenderState state, IReadOnlyList<object?> first, IReadOnlyList<object?> second, in OperatorPlaces places)
    {
        if (first.Count != second.Count)
            return false;
        state.Budget.Charge(first.Count, places.Operator);
        for (var index = 0; index < first.Count; index++)
        {
            if (!ValueComparison.LooseEquals(state, first[index], second[index], places.Operator))
                return false;
        }

        return true;
    }
}
