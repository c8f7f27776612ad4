using EsfReports.Templating.Parsing;
using EsfReports.Templating.Syntax;
using EsfReports.Templating.Values;

namespace EsfReports.Templating.Evaluation;

/// <summary>Operators with a text on at least one side.</summary>
internal static class TextOperators
{
    public static object? Apply(RenderState state, BinaryOperator op, object left, object right, in OperatorPlaces places) => op switch
    {
        BinaryOperator.Add => Concatenate(state, left, right, places.Operator),
        BinaryOperator.Multiply => Repeat(state, left, right, places),
        _ when ValueLists.AsList(left) is not null && op is BinaryOperator.ShiftLeft => ListOperators.Apply(state, op, left, right, places),
        _ when ValueLists.AsList(right) is not null && op is BinaryOperator.ShiftRight => ListOperators.Apply(state, op, left, right, places),
        _ => BinaryOperators.Compare(op, string.CompareOrdinal(Text(state, left, places.Left), Text(state, right, places.Right)))
            ?? throw BinaryOperators.Error(left, right, places),
    };

    /// <summary>Both as one text, null as nothing; HTML stays HTML, and what is put to it is escaped.</summary>
    public static object Concatenate(RenderState state, object? left, object? right, TextSpan place)
    {
        var first = left is null ? "" : Text(state, left, place);
        var second = right is null ? "" : Text(state, right, place);
        state.Budget.ChargeText((long)first.Length + second.Length, place);
        if (!state.Switches.EscapeHtml || !IsHtml(left) && !IsHtml(right))
            return first + second;
        return new HtmlText((IsHtml(left) ? first : HtmlEscaper.Escape(first)) + (IsHtml(right) ? second : HtmlEscaper.Escape(second)));
    }

    private static bool IsHtml(object? value) => value is HtmlText or CapturedText;

    private static string Text(RenderState state, object value, TextSpan place) => value as string ?? state.Formatter.ToText(value, place);

    private static string Repeat(RenderState state, object left, object right, in OperatorPlaces places)
    {
        var (text, count, place) = ValueKinds.IsText(left) ? (left, right, places.Right) : (right, left, places.Left);
        if (!ValueKinds.IsNumber(count))
            throw RenderDiagnostics.WrongType(places.Left, count, "a text and an integer on the two sides of '*'");

        var once = Text(state, text, place);
        var times = Math.Max(0, ValueConversion.ToInteger(state, count, place));
        if (once.Length == 0 || times == 0)
            return "";
        state.Budget.ChargeText((long)once.Length * times, place);
        return string.Concat(Enumerable.Repeat(once, times));
    }
}
