using EsfReports.Templating.Syntax;
using EsfReports.Templating.Values;

namespace EsfReports.Templating.Evaluation;

/// <summary>Finds the rules for an operator by the types of its sides.</summary>
internal static class BinaryOperators
{
    public static object? Apply(RenderState state, BinaryOperator op, object? left, object? right, in OperatorPlaces places)
    {
        if (left is int first && right is int second)
            return IntegerOperators.Apply(state, op, first, second, places);
        if (left is null || right is null)
            return WithNull(state, op, left, right, places);
        if (left is EmptyValue || right is EmptyValue)
            return WithEmpty(op, left, right, places);
        if (ValueKinds.IsText(left) || ValueKinds.IsText(right))
            return TextOperators.Apply(state, op, left, right, places);
        if (left is bool || right is bool)
            return WithBoolean(op, left, right, places);
        if (ValueKinds.IsNumber(left) && ValueKinds.IsNumber(right))
            return NumberOperators.Apply(state, op, left, right, places);
        if (ValueLists.AsList(left) is not null || ValueLists.AsList(right) is not null)
            return ListOperators.Apply(state, op, left, right, places);
        if (left is DateTime or TimeSpan || right is DateTime or TimeSpan)
            return TimeOperators.Apply(op, left, right, places);
        return ByReference(op, left, right, places);
    }

    public static string Symbol(in OperatorPlaces places) => places.Operator.Text;

    public static TemplateException Error(object? left, object? right, in OperatorPlaces places) =>
        RenderDiagnostics.Operator(places.Operator, Symbol(places), left, right);

    /// <summary>The value of a comparison operator; null for other operators.</summary>
    public static object? Compare(BinaryOperator op, int order) => op switch
    {
        BinaryOperator.Equal => Boxes.Of(order == 0),
        BinaryOperator.NotEqual => Boxes.Of(order != 0),
        BinaryOperator.Less => Boxes.Of(order < 0),
        BinaryOperator.LessOrEqual => Boxes.Of(order <= 0),
        BinaryOperator.Greater => Boxes.Of(order > 0),
        BinaryOperator.GreaterOrEqual => Boxes.Of(order >= 0),
        _ => null,
    };

    private static object? WithNull(RenderState state, BinaryOperator op, object? left, object? right, in OperatorPlaces places)
    {
        switch (op)
        {
            case BinaryOperator.Equal:
                return Boxes.Of(left is null && right is null);
            case BinaryOperator.NotEqual:
                return Boxes.Of(left is not null || right is not null);
            case BinaryOperator.Less or BinaryOperator.LessOrEqual or BinaryOperator.Greater or BinaryOperator.GreaterOrEqual:
                return Boxes.False;
            case BinaryOperator.Add when ValueKinds.IsText(left) || ValueKinds.IsText(right):
                return TextOperators.Concatenate(state, left, right, places.Operator);
            case BinaryOperator.Add or BinaryOperator.ShiftLeft or BinaryOperator.ShiftRight when ValueLists.AsList(left ?? right) is not null:
                return ListOperators.Apply(state, op, left, right, places);
            case BinaryOperator.Range or BinaryOperator.RangeExclusive:
                throw Error(left, right, places);
            default:
                return null;
        }
    }

    private static object WithEmpty(BinaryOperator op, object left, object right, in OperatorPlaces places)
    {
        var other = left is EmptyValue ? right : left;
        var isEmpty = other is EmptyValue or ScriptObject { Count: 0 } || ValueLists.AsList(other) is { Count: 0 };
        return op switch
        {
            BinaryOperator.Equal => Boxes.Of(isEmpty),
            BinaryOperator.NotEqual => Boxes.Of(!isEmpty),
            BinaryOperator.Less or BinaryOperator.LessOrEqual or BinaryOperator.Greater or BinaryOperator.GreaterOrEqual => Boxes.False,
            _ => throw Error(left, right, places),
        };
    }

    private static object WithBoolean(BinaryOperator op, object left, object right, in OperatorPlaces places)
    {
        var areEqual = ValueKinds.IsTrue(left) == ValueKinds.IsTrue(right);
        return op switch
        {
            BinaryOperator.Equal => Boxes.Of(areEqual),
            BinaryOperator.NotEqual => Boxes.Of(!areEqual),
            _ => throw Error(left, right, places),
        };
    }

    private static object ByReference(BinaryOperator op, object left, object right, in OperatorPlaces places) => op switch
    {
        BinaryOperator.Equal => Boxes.Of(Equals(left, right)),
        BinaryOperator.NotEqual => Boxes.Of(!Equals(left, right)),
        _ => throw Error(left, right, places),
    };
}
