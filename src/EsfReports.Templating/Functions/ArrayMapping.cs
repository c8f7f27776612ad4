using System.Text;
using EsfReports.Templating.Evaluation;
using EsfReports.Templating.Values;

namespace EsfReports.Templating.Functions;

/// <summary>The functions of <c>array</c> that do something with each item.</summary>
internal static class ArrayMapping
{
    public static object? Any(FunctionCall call)
    {
        if (call.List(0) is not { } list || call.Function(1) is not { } function)
            return Boxes.False;
        var rest = (ScriptArray)call[2]!;
        call.ChargeItems(list.Count);
        foreach (var item in list)
        {
            if (call.Call(function, [item, .. rest]) is true)
                return Boxes.True;
        }

        return Boxes.False;
    }

    public static object? Each(FunctionCall call)
    {
        if (call.List(0) is not { } list || call.Function(1) is not { } function)
            return call[0];
        call.ChargeItems(list.Count);
        var result = new ScriptArray(list.Count) { IsRange = true };
        foreach (var item in list)
            result.Add(call.Call(function, item));
        return result;
    }

    public static object? Filter(FunctionCall call)
    {
        if (call.List(0) is not { } list || call.Function(1) is not { } function)
            return call[0];
        call.ChargeItems(list.Count);
        var result = new ScriptArray { IsRange = true };
        foreach (var item in list)
        {
            if (ValueKinds.IsTrue(call.Call(function, item)))
                result.Add(item);
        }

        return result;
    }

    public static object? Map(FunctionCall call)
    {
        var list = call.List(0) ?? [];
        var member = call.TextOrEmpty(1);
        call.ChargeItems(list.Count);
        var result = new ScriptArray { IsRange = true };
        foreach (var item in list)
        {
            if (MemberAccess.TryGet(item, member, out var value))
                result.Add(value);
        }

        return result;
    }

    public static object? Join(FunctionCall call)
    {
        var list = call.List(0) ?? [];
        var delimiter = call.TextOrEmpty(1);
        var function = call.Function(2);
        call.ChargeItems(list.Count);

        var escapes = call.State.Switches.EscapeHtml && list.Any(static item => item is HtmlText);
        var text = new StringBuilder();
        for (var index = 0; index < list.Count; index++)
        {
            if (index > 0)
                text.Append(escapes ? HtmlEscaper.Escape(delimiter) : delimiter);
            var item = function is null ? list[index] : call.Call(function, call.Print(list[index]));
            text.Append(escapes && item is not HtmlText ? HtmlEscaper.Escape(call.Print(item)) : call.Print(item));
            call.ChargeText(text.Length);
        }

        return escapes ? new HtmlText(text.ToString()) : text.ToString();
    }
}
