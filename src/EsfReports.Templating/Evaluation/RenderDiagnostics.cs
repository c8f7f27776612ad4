using System.Globalization;
using EsfReports.Diagnostics;
using EsfReports.Templating.Parsing;
using EsfReports.Templating.Values;

namespace EsfReports.Templating.Evaluation;

/// <summary>Every message of a render that is about the template's names, values and calls; limits are below.</summary>
internal static class RenderDiagnostics
{
    public static TemplateException UnknownVariable(TextSpan place, string name, IEnumerable<string> known) =>
        Make("ESF2101", place, $"There is no variable or function '{name}'.", Suggestion.For(name, known));

    public static TemplateException UnknownFunction(TextSpan place, IEnumerable<string> known)
    {
        var name = place.Text;
        return Make("ESF2101", place, $"There is no function '{Short(name)}'.", Suggestion.For(name, known) ?? "A value that is null cannot be called either.");
    }

    public static TemplateException UnknownMember(TextSpan place, string name, IEnumerable<string> known) =>
        Make("ESF2102", place, $"There is no member '{name}' here.", Suggestion.For(name, known) ?? Suggestion.Listing(known));

    public static TemplateException NullTarget(TextSpan place, TextSpan target, string member) =>
        Make("ESF2103", place, $"{Quote(target.Text)} is null, so it has no '{member}'.", $"Where null is allowed write {Short(target.Text)}?.{member}.");

    public static TemplateException IndexOfNull(TextSpan place, TextSpan target) =>
        Make("ESF2103", place, $"{Quote(target.Text)} is null, so it cannot be indexed.");

    public static TemplateException NotAnObject(TextSpan place, object value, string member) =>
        Make("ESF2103", place, $"{A(value, isFirst: true)} has no members, so '{member}' cannot be read or set.");

    public static TemplateException NotCallable(TextSpan place, object value) =>
        Make("ESF2104", place, $"{Quote(place.Text)} is {A(value)} and cannot be called with what follows it.",
            "A blank between two values makes a call. Was an operator, a comma or a pipe meant?");

    public static TemplateException WrongArgumentCount(TextSpan place, string function, int given, int expected) =>
        Make("ESF2105", place, $"{Quote(function)} got {given} argument{(given == 1 ? "" : "s")}, but {(expected == 1 ? "one was" : $"{expected} were")} expected.");

    public static TemplateException WrongType(TextSpan place, object? value, string expected, string? hint = null) =>
        Make("ESF2106", place, $"Found {A(value)} where {expected} was expected.", hint);

    public static TemplateException Operator(TextSpan place, string symbol, object? left, object? right) =>
        Make("ESF2107", place, $"'{symbol}' does not work between {A(left)} and {A(right)}.", OperatorHint(symbol, left, right));

    public static TemplateException DivisionByZero(TextSpan place, string symbol) =>
        Make("ESF2107", place, $"The number on the right of '{symbol}' is zero.");

    public static TemplateException NullIndex(TextSpan place, TextSpan target) =>
        Make("ESF2108", place, $"{Quote(target.Text)} cannot be indexed with null.");

    public static TemplateException IndexOutside(TextSpan place, long index, int count) =>
        Make("ESF2108", place, $"The index {index} is outside; there are {count} items, counted from 0.");

    public static TemplateException ReadOnly(TextSpan place, string name) =>
        Make("ESF2109", place, $"'{name}' is read-only and cannot be set.");

    public static TemplateException NotIterable(TextSpan place, object value) =>
        Make("ESF2110", place, $"Found {A(value)} where a list was expected.", "To count write 1..n.");

    public static TemplateException LoopOption(TextSpan place, string allowed) =>
        Make("ESF2111", place, $"{Quote(place.Text)} is not an option of this loop; known are {allowed}.",
            "A call as the list of a loop needs parentheses: for x in (f a).");

    public static TemplateException OutsideLoop(TextSpan place) =>
        Make("ESF2115", place, $"'{Short(place.Text)}' stands outside of a loop.");

    public static TemplateException NotAnObjectForWith(TextSpan place, object? value) =>
        Make("ESF2117", place, $"Found {A(value)} where 'with' expects an object of the template.");

    public static TemplateException NotDirectFunction(TextSpan place) =>
        Make("ESF2118", place, "'wrap' expects the name of a function, with its arguments.");

    public static TemplateException StatementFunction(TextSpan place, string name) =>
        Make("ESF2119", place, $"'{name}' returns nothing, so it cannot stand in an expression.", "Give it a 'ret', or call it as a statement of its own.");

    public static TemplateException Include(TextSpan place, string message, string? hint = null) =>
        Make("ESF2112", place, message, hint);

    public static TemplateException Function(TextSpan place, string message, string? hint = null) =>
        Make("ESF2113", place, message, hint);

    public static TemplateException UnparsableDate(TextSpan place, string text) =>
        Make("ESF2116", place, $"'{Short(text)}' is not a date.", "Dates are read as 2026-07-29 or in the way of the culture; give a pattern as second argument for others.");

    public static TemplateException LoopLimit(TextSpan place, int limit) =>
        Limit(place, $"the loops and list functions here need more than {limit} passes together");

    public static TemplateException RangeLimit(TextSpan place, int limit) => Limit(place, $"this range has more than {limit} numbers");

    public static TemplateException TextLimit(TextSpan place, long length, int limit) =>
        Limit(place, $"a text of {length.ToString(CultureInfo.InvariantCulture)} characters would be made, and {limit} are allowed");

    public static TemplateException OutputLimit(TextSpan place, int limit) => Limit(place, $"the output is longer than {limit} characters");

    public static TemplateException RecursionLimit(TextSpan place, int limit) => Limit(place, $"calls are nested deeper than {limit} levels");

    public static TemplateException IncludeLimit(TextSpan place, int limit) => Limit(place, $"more than {limit} templates are included");

    public static TemplateException DepthLimit(TextSpan place, int limit) =>
        Limit(place, $"lists and objects are nested deeper than {limit} levels, or hold themselves");

    public static TemplateException StepLimit(TextSpan place, long limit) =>
        Limit(place, $"the render took more than {limit.ToString(CultureInfo.InvariantCulture)} steps");

    public static TemplateException TimeLimit(TextSpan place, TimeSpan limit) => Limit(place, $"the render took longer than {limit.TotalSeconds.ToString(CultureInfo.InvariantCulture)} s");

    public static TemplateException RegexTimeout(TextSpan place, TimeSpan limit) =>
        Limit(place, $"the regular expression took longer than {limit.TotalMilliseconds.ToString(CultureInfo.InvariantCulture)} ms");

    public static TemplateException Cancelled(TextSpan place) => Make("ESF2120", place, "The render was cancelled.");

    private static TemplateException Limit(TextSpan place, string what) =>
        Make("ESF2114", place, $"Limit reached: {what}.");

    private static TemplateException Make(string code, TextSpan place, string message, string? hint = null) =>
        new(new Diagnostic(code, Severity.Error, place.Source.Locate(place.Start), message, hint) { SourceLine = place.Source.LineAt(place.Start) });

    private static string? OperatorHint(string symbol, object? left, object? right) => symbol switch
    {
        ".." or "..<" when left is decimal or double || right is decimal or double => "A range takes integers; convert with 'string.to_int'.",
        "-" or "*" when ValueLists.AsList(left) is NumberRange => "A range binds tighter than arithmetic: write 0..(n-1).",
        "-" when left is DateTime && right is TimeSpan => "Add the time span with a minus sign inside: d | date.add_days (-2).",
        _ => null,
    };

    /// <summary>The kind of a value with its article.</summary>
    private static string A(object? value, bool isFirst = false)
    {
        if (value is null)
            return "null";
        var kind = ValueKinds.Kind(value);
        var article = "aeiou".Contains(kind[0], StringComparison.Ordinal) ? "an" : "a";
        return $"{(isFirst ? char.ToUpperInvariant(article[0]) + article[1..] : article)} {kind}";
    }

    private static string Quote(string text) => text.Contains('\'', StringComparison.Ordinal) ? $"`{Short(text)}`" : $"'{Short(text)}'";

    private static string Short(string text)
    {
        var line = text.ReplaceLineEndings(" ");
        return line.Length <= 60 ? line : line[..60] + "…";
    }
}
