using EsfReports.Diagnostics;

namespace EsfReports.Templating.Parsing;

/// <summary>Every message of the lexer and the parser.</summary>
internal static class SyntaxDiagnostics
{
    public static Diagnostic Expected(TextSpan found, string expected, string? hint = null) =>
        Make("ESF2001", found, $"Found {Quote(found)} where {expected} was expected.", hint);

    public static Diagnostic UnexpectedAtStart(TextSpan found, string? hint = null) =>
        Make("ESF2001", found, $"Found {Quote(found)} where a statement or an expression was expected.", hint);

    public static Diagnostic MissingEnd(TextSpan place, string statement, SourceLocation opened) =>
        Make("ESF2002", place, $"The template ends, but the '{statement}' of line {opened.Line}, column {opened.Column} has no 'end'.",
            $"Write {{{{ end }}}} where the '{statement}' is over.");

    public static Diagnostic StrayEnd(TextSpan place) =>
        Make("ESF2003", place, "Found 'end', but no statement is open here.",
            "Each if, for, while, case, with, capture, func, wrap and do has exactly one 'end'; take this one away.");

    public static Diagnostic NestedAssignment(TextSpan target) =>
        Make("ESF2004", target, $"Found an assignment to {Quote(target)} inside an expression; only a statement of its own can assign.",
            "To compare two values write ==.");

    public static Diagnostic UnknownLoopMember(TextSpan place, string loop, string member, string known) =>
        Make("ESF2005", place, $"'{loop}' has no member '{member}'; known are {known}.");

    public static Diagnostic BadNumber(TextSpan number) =>
        Make("ESF2006", number, $"{Quote(number)} is not a number this language knows.", "A number with an exponent below zero needs a point: 1.0e-7.");

    public static Diagnostic UnterminatedString(TextSpan place, char quote) =>
        Make("ESF2007", place, $"The template ends inside a text that began with {quote}.", $"Close the text with {quote}.");

    public static Diagnostic BadEscape(TextSpan place) =>
        Make("ESF2007", place, $"{Quote(place)} cannot follow a backslash in a text.", @"Known are \n \r \t \b \f \v \0 \\ \"" \' \xHH and \uHHHH; a backslash itself is \\.");

    public static Diagnostic InvalidCharacter(TextSpan place) =>
        Make("ESF2001", place, $"The character {Quote(place)} has no meaning in code.");

    public static Diagnostic TooDeep(TextSpan place, int limit) =>
        Make("ESF2008", place, $"Expressions and statements are nested deeper than {limit} levels here.", "Split it: assign parts to variables first.");

    public static Diagnostic StrayElse(TextSpan place) =>
        Make("ESF2009", place, "Found 'else', but no if, when or for is open that could have one.");

    public static Diagnostic StrayWhen(TextSpan place) =>
        Make("ESF2009", place, "Found 'when' outside of a 'case'.");

    public static Diagnostic NotInCase(TextSpan place) =>
        Make("ESF2009", place, $"Found {Quote(place)} in a 'case' before its first 'when'.", "Only 'when' and 'else' can follow 'case'.");

    public static Diagnostic WrongParameter(TextSpan place, string problem) =>
        Make("ESF2010", place, problem, "Parameters come in this order: plain ones, ones with a default (b = 1), at last one that collects the rest (c...).");

    public static Diagnostic ExpectedIn(TextSpan statement, TextSpan found) =>
        Make("ESF2001", statement, $"Found {Quote(found)} where 'in' was expected.", "Write: for name in list.");

    public static Diagnostic NotAssignable(TextSpan target) =>
        Make("ESF2011", target, $"{Quote(target)} cannot be assigned to; a variable, a member or an index was expected.");

    public static Diagnostic OpenFrontMatter(TextSpan place, string marker) =>
        Make("ESF2012", place, $"The front matter is not closed: no later line is {marker}.");

    public static Diagnostic OpenCode(TextSpan place) =>
        Make("ESF2013", place, "The code that begins here has no '}}'; all the rest of the template is read as code.") with { Severity = Severity.Warning };

    private static Diagnostic Make(string code, TextSpan place, string message, string? hint = null) =>
        new(code, Severity.Error, place.Source.Locate(place.Start), message, hint) { SourceLine = place.Source.LineAt(place.Start) };

    private static string Quote(TextSpan found)
    {
        var text = found.Text;
        return text switch
        {
            "" => "the end of the template",
            "\n" or "\r\n" => "the end of the line",
            _ when text.Length > 40 => $"'{text[..40].ReplaceLineEndings(" ")}…'",
            _ => $"'{text.ReplaceLineEndings(" ")}'",
        };
    }
}
