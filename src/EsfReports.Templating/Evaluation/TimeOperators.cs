using EsfReports.Templating.Syntax;
using EsfReports.Templating.Values;

namespace EsfReports.Templating.Evaluation;

/// <summary>Operators with a date or a time span on at least one side.</summary>
internal static class TimeOperators
{
    public static object? Apply(BinaryOperator op, object left, object right, in OperatorPlaces places)
    {
        switch (left, right)
        {
            case (DateTime first, DateTime second):
                return op == BinaryOperator.Subtract ? first - second
                    : BinaryOperators.Compare(op, first.CompareTo(second)) ?? throw BinaryOperators.Error(left, right, places);
            case (DateTime date, TimeSpan span) when op == BinaryOperator.Add:
                return Add(date, span, places);
        }

        return op switch
        {
            BinaryOperator.Equal => Boxes.Of(left.Equals(right)),
            BinaryOperator.NotEqual => Boxes.Of(!left.Equals(right)),
            _ => throw BinaryOperators.Error(left, right, places),
        };
    }

    private static DateTime Add(DateTime date, TimeSpan span, in OperatorPlaces places)
    {
        try
        {
            return date + span;
        }
        catch (ArgumentOutOfRangeException)
        {
            throw RenderDiagnostics.Function(places.Operator, "The date would be outside of the years 1 to 9999.");
        }
    }
}
