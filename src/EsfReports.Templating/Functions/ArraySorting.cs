using EsfReports.Templating.Evaluation;
using EsfReports.Templating.Values;

namespace EsfReports.Templating.Functions;

/// <summary><c>array.sort</c>: stable, nulls first, texts in the order of the culture.</summary>
internal static class ArraySorting
{
    public static object? Sort(FunctionCall call)
    {
        if (call[0] is null)
            return new ScriptArray();
        if (ValueLists.AsList(call[0]) is not { } list)
            return new ScriptArray([call[0]]);

        call.ChargeItems(list.Count);
        call.State.Budget.Charge((long)list.Count * 16, call.Place);
        var member = call.Text(1);
        var comparer = new Comparer(call.State.Switches.NumericEquality, TextOrder.Of(call.Culture));
        var sorted = new ScriptArray(string.IsNullOrEmpty(member) ? list.Order(comparer) : list.OrderBy(item => ByPath(item, member), comparer));
        if (!comparer.FoundIncomparable)
            return sorted;
        throw call.Error(
            "Two items of the list cannot be compared.",
            "Numbers of different types, or numbers and texts, have no order among each other; make them alike first.");
    }

    /// <summary>The member of that exact name, else the dotted path; null if there is none.</summary>
    private static object? ByPath(object? item, string path)
    {
        if (MemberAccess.TryGet(item, path, out var value))
            return value;
        foreach (var name in path.Split('.'))
        {
            if (!MemberAccess.TryGet(item, name, out item))
                return null;
        }

        return item;
    }

    private sealed class Comparer(bool comparesNumbersByValue, IComparer<string> texts) : IComparer<object?>
    {
        // Sorting wraps exceptions, so the problem is noted here and reported when the sort is over.
        public bool FoundIncomparable { get; private set; }

        public int Compare(object? left, object? right)
        {
            if (left is null || right is null)
                return (left is null ? 0 : 1) - (right is null ? 0 : 1);
            if (ValueKinds.IsText(left) && ValueKinds.IsText(right))
                return texts.Compare(left.ToString(), right.ToString());
            if (comparesNumbersByValue && ValueKinds.IsNumber(left) && ValueKinds.IsNumber(right))
                return NumberOperators.Compare(left, right);
            if (left.GetType() == right.GetType() && left is IComparable comparable)
                return comparable.CompareTo(right);
            FoundIncomparable |= !ReferenceEquals(left, right);
            return 0;
        }
    }
}
