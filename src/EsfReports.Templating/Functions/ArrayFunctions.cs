using EsfReports.Templating.Values;

namespace EsfReports.Templating.Functions;

/// <summary>The functions of <c>array</c>. None changes its list.</summary>
internal static class ArrayFunctions
{
    public static ScriptObject Create() => new FunctionGroup("array")
        .Add("add", "list:list value", "A list with the value at its end.", static call => Joined(call, call.List(0), [call[1]], isRange: false))
        .Add("add_range", "list1:list list2:list", "Both lists joined.", Concat)
        .Add("compact", "list:list", "The list without its nulls.", static call => Where(call, static item => item is not null))
        .Add("concat", "list1:list list2:list", "Both lists joined.", Concat)
        .Add("cycle", "list:list group?", "The next item at each call; calls of the same group go on together.", Cycle)
        .Add("any", "list:list function:function args...", "True if the function gives true for an item.", ArrayMapping.Any)
        .Add("each", "list:list function:function", "What the function gives for each item.", ArrayMapping.Each)
        .Add("filter", "list:list function:function", "The items for which the function gives something true.", ArrayMapping.Filter)
        .Add("first", "list", "The first item, or null.", static call => End(call, isFirst: true))
        .Add("insert_at", "list:list index:int value", "A list with the value in front of an index; gaps are null.", InsertAt)
        .Add("join", "list:list delimiter:text function:function?", "The texts of the items with a delimiter between.", ArrayMapping.Join)
        .Add("last", "list", "The last item, or null.", static call => End(call, isFirst: false))
        .Add("limit", "list:list count:int", "The first items.", static call => Slice(call, 0, Math.Max(0, call.Integer(1))))
        .Add("map", "list:list member:text", "The member of each item that has it.", ArrayMapping.Map)
        .Add("offset", "list:list index:int", "The items from an index on.", static call => Slice(call, Math.Max(0, call.Integer(1)), int.MaxValue))
        .Add("remove_at", "list:list index:int", "The list without the item at an index; a negative one counts from the end.", RemoveAt)
        .Add("reverse", "list:list", "The items from the last to the first.", Reverse)
        .Add("size", "list", "The number of items.", static call => Boxes.Of(Size(call)))
        .Add("sort", "list member:text?", "The items in order, by themselves or by a member; equal ones keep their order.", ArraySorting.Sort)
        .Add("uniq", "list:list", "The items without repetitions.", Unique)
        .Add("contains", "list:list item", "True if the list has such an item.", Contains)
        .Build();

    private static object? Concat(FunctionCall call) =>
        call[0] is null && call[1] is null ? null : Joined(call, call.List(0), call.List(1) ?? [], isRange: true);

    private static ScriptArray Joined(FunctionCall call, IReadOnlyList<object?>? first, IReadOnlyList<object?> second, bool isRange)
    {
        call.ChargeItems((first?.Count ?? 0L) + second.Count);
        return new ScriptArray((first ?? []).Concat(second)) { IsRange = isRange };
    }

    private static ScriptArray Where(FunctionCall call, Func<object?, bool> keeps)
    {
        var list = call.List(0) ?? [];
        call.ChargeItems(list.Count);
        return new ScriptArray(list.Where(keeps)) { IsRange = true };
    }

    private static object? Cycle(FunctionCall call)
    {
        if (call.List(0) is not { Count: > 0 } list)
            return null;
        var group = call[1] is null ? string.Join(",", Texts(call, list)) : call.Print(call[1]);
        var cycles = call.State.Cycles;
        var position = cycles.GetValueOrDefault(group) % list.Count;
        cycles[group] = position + 1;
        return list[position];
    }

    private static List<string> Texts(FunctionCall call, IReadOnlyList<object?> list)
    {
        var texts = new List<string>(list.Count);
        foreach (var item in list)
            texts.Add(call.Print(item));
        return texts;
    }

    private static object? End(FunctionCall call, bool isFirst)
    {
        if (call[0] is string text)
            return text.Length == 0 ? null : text.Substring(isFirst ? 0 : text.Length - 1, 1);
        return call.List(0) is { Count: > 0 } list ? list[isFirst ? 0 : list.Count - 1] : null;
    }

    private static ScriptArray InsertAt(FunctionCall call)
    {
        var list = call.List(0) ?? [];
        var index = Math.Max(0, call.Integer(1));
        call.ChargeItems(Math.Max(list.Count, index) + 1L);

        var result = new ScriptArray(list.Take(index));
        while (result.Count < index)
            result.Add(null);
        result.Add(call[2]);
        foreach (var item in list.Skip(index))
            result.Add(item);
        return result;
    }

    private static ScriptArray Slice(FunctionCall call, int start, int count)
    {
        var list = call.List(0) ?? [];
        var taken = Math.Min(Math.Max(0, list.Count - start), count);
        call.ChargeItems(taken);
        return new ScriptArray(Enumerable.Range(start, taken).Select(index => list[index])) { IsRange = true };
    }

    private static object? RemoveAt(FunctionCall call)
    {
        if (call.List(0) is not { } list)
            return new ScriptArray();
        var index = call.Integer(1);
        if (index < 0)
            index += list.Count;
        call.ChargeItems(list.Count);
        return new ScriptArray(list.Where((_, position) => position != index));
    }

    private static ScriptArray Reverse(FunctionCall call)
    {
        var list = call.List(0) ?? [];
        call.ChargeItems(list.Count);
        return new ScriptArray(list.Reverse()) { IsRange = true };
    }

    private static int Size(FunctionCall call) => call[0] is string text ? text.Length : call.List(0)?.Count ?? 0;

    private static ScriptArray Unique(FunctionCall call)
    {
        var list = call.List(0) ?? [];
        call.ChargeItems(list.Count);
        var seen = new HashSet<object>();
        var hasNull = false;
        var byValue = call.State.Switches.NumericEquality;
        return new ScriptArray(list.Where(item => item is null ? !hasNull && (hasNull = true) : seen.Add(Key(item, byValue)))) { IsRange = true };
    }

    /// <summary>What equal items have in common.</summary>
    private static object Key(object item, bool comparesNumbersByValue)
    {
        if (item is CapturedText or HtmlText)
            return item.ToString()!;
        return comparesNumbersByValue && ValueKinds.IsNumber(item) && NumberMath.TryToDecimal(item, out var number) ? number : item;
    }

    private static object Contains(FunctionCall call)
    {
        var list = call.List(0) ?? [];
        call.ChargeItems(list.Count);
        var item = call[1];
        var byValue = call.State.Switches.NumericEquality;
        return Boxes.Of(list.Any(candidate => ValueComparison.StrictEquals(candidate, item, byValue)));
    }
}
