using EsfReports.Templating.Evaluation;
using EsfReports.Templating.Values;

namespace EsfReports.Templating.Functions;

/// <summary>The functions of <c>object</c>.</summary>
internal static class ObjectFunctions
{
    public static ScriptObject Create() => new FunctionGroup("object")
        .Add("default", "value default", "The value, or the default if it is null or an empty text.", Default)
        .Add("eval", "value", "The value of a text that is code; a function is called; other values stay.", Eval)
        .Add("eval_template", "template", "The output of a text that is a template.", EvalTemplate)
        .Add("format", "value format:text culture:text?", "The number or date in a .NET format.", Format)
        .Add("has_key", "object:object key:text", "True if the object has the member.", HasKey)
        .Add("has_value", "object:object key:text", "True if the object has the member, and it is not null.", HasValue)
        .Add("keys", "object:object", "The names of the members.", Keys)
        .Add("size", "value", "The length of a text, the number of items or members, else 0.", static call => Boxes.Of(Size(call[0])))
        .Add("typeof", "value", "string, boolean, number, array, iterator or object; nothing for null.", static call => ValueKinds.TypeOf(call[0]))
        .Add("kind", "value", "The exact type; nothing for null.", static call => call[0] is null ? null : ValueKinds.Kind(call[0]))
        .Add("values", "object:object", "The values of the members.", Values)
        .Add("from_json", "text:text", "The value that a JSON text describes.", FromJson)
        .Add("to_json", "value", "The value as compact JSON.", static call => JsonOutput.Write(call, call[0]))
        .Build();

    private static object? Default(FunctionCall call) =>
        call[0] is null or "" or EmptyValue || call[0] is CapturedText { Text: "" } ? call[1] : call[0];

    private static object? Eval(FunctionCall call)
    {
        if (call[0] is TemplateFunction function)
            return call.Call(function);
        if (!ValueKinds.IsText(call[0]))
            return call[0];

        var template = Parse(call, TemplateMode.ScriptOnly);
        return PageEvaluation.Evaluate(call.State, template.Page, call.Place);
    }

    private static object? EvalTemplate(FunctionCall call) =>
        call[0] is null ? null : call.State.Includes.RenderText(Parse(call, TemplateMode.Default), call.Syntax);

    private static Template Parse(FunctionCall call, TemplateMode mode)
    {
        var text = call.TextOrEmpty(0);
        call.State.Budget.Charge(text.Length, call.Place);
        var template = Template.Parse(text, "<eval>", new ParseOptions { Mode = mode });
        return template.HasErrors ? throw call.Error($"The text is not a template: {template.Messages[0].Message}") : template;
    }

    private static object? Format(FunctionCall call) => call[0] switch
    {
        null => "",
        string or CapturedText or HtmlText => throw call.Error("A text cannot be formatted; a number or a date was expected."),
        IFormattable value => ValueFormats.Format(call, value, call.Text(1), call.Text(2)),
        var value => throw call.Error($"A {ValueKinds.Kind(value)} cannot be formatted; a number or a date was expected."),
    };

    private static object HasKey(FunctionCall call) => Boxes.Of(call.Members(0) is { } members && call.Text(1) is { } key && members.TryGetMember(key, out _));

    private static object HasValue(FunctionCall call) =>
        Boxes.Of(call.Members(0) is { } members && call.Text(1) is { } key && members.TryGetMember(key, out var value) && value is not null);

    private static ScriptArray Keys(FunctionCall call)
    {
        var names = Names(call);
        return new ScriptArray(names);
    }

    private static ScriptArray Values(FunctionCall call)
    {
        var members = call.Members(0);
        return new ScriptArray(Names(call).Select(name => members!.TryGetMember(name, out var value) ? value : null));
    }

    private static List<string> Names(FunctionCall call)
    {
        var names = call.Members(0)?.MemberNames.ToList() ?? [];
        call.ChargeItems(names.Count);
        return names;
    }

    private static int Size(object? value) => value switch
    {
        string text => text.Length,
        ScriptObject own => own.Count,
        IScriptMembers members => members.MemberNames.Count(),
        _ => ValueLists.AsList(value)?.Count ?? 0,
    };

    private static object? FromJson(FunctionCall call)
    {
        if (call.Text(0) is not { } text)
            return null;
        call.State.Budget.Charge(text.Length, call.Place);
        try
        {
            return JsonModel.ReadValue(text);
        }
        catch (System.Text.Json.JsonException exception)
        {
            throw call.Error($"The text is not JSON (line {exception.LineNumber + 1}, byte {exception.BytePositionInLine + 1}).");
        }
    }
}
