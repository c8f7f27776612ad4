using EsfReports.Templating.Evaluation;
using EsfReports.Templating.Parsing;

namespace EsfReports.Templating.Values;

/// <summary>Which values are equal where no operator stands: in lists, loops and <c>case</c>.</summary>
internal static class ValueComparison
{
    private const int DeepestList = 32;
    private const int StepsOfComparison = 4;

    /// <summary>As <c>==</c> sees it: numbers by value, lists item by item, other things by their type.</summary>
    public static bool LooseEquals(RenderState state, object? left, object? right, TextSpan place)
    {
        // Lists that are shared many times over would be compared without end.
        return LooseEquals(left, right, 0, () => state.Budget.Charge(StepsOfComparison, place));
    }

    /// <summary>As .NET sees it: a decimal 3 is not an int 3, unless the switch for numbers is on.</summary>
    public static bool StrictEquals(object? left, object? right, bool comparesNumbersByValue)
    {
        if (comparesNumbersByValue && ValueKinds.IsNumber(left) && ValueKinds.IsNumber(right))
            return NumberOperators.Compare(left!, right!) == 0;
        if (left is CapturedText or HtmlText || right is CapturedText or HtmlText)
            return left?.ToString() == right?.ToString();
        return Equals(left, right);
    }

    private static bool LooseEquals(object? left, object? right, int depth, Action charge)
    {
        charge();
        if (left is null || right is null)
            return left is null && right is null;
        if (ValueKinds.IsNumber(left) && ValueKinds.IsNumber(right))
            return NumberOperators.Compare(left, right) == 0;
        if (ValueKinds.IsText(left) && ValueKinds.IsText(right))
            return left.ToString() == right.ToString();
        if (ValueLists.AsList(left) is not { } first || ValueLists.AsList(right) is not { } second)
            return Equals(left, right);

        // Lists that hold themselves end here; they are equal only if they are the same list.
        if (ReferenceEquals(left, right) || depth == DeepestList)
            return ReferenceEquals(left, right);
        var isEqual = first.Count == second.Count;
        for (var index = 0; isEqual && index < first.Count; index++)
            isEqual = LooseEquals(first[index], second[index], depth + 1, charge);
        return isEqual;
    }
}
