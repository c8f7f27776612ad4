using EsfReports.Diagnostics;
using EsfReports.Templating.Evaluation;
using EsfReports.Templating.Parsing;

namespace EsfReports.Templating.Checking;

/// <summary>Every message of a check without data.</summary>
internal static class CheckDiagnostics
{
    public static Diagnostic UnknownName(TextSpan place, string name, IEnumerable<string> known) =>
        Make("ESF2201", place, $"There is no variable or function '{name}'.", Suggestion.For(name, known));

    public static Diagnostic UnknownMember(TextSpan place, string name, TemplateSchema owner) =>
        Make("ESF2202", place, $"'{name}' is not a member of {owner.Name}.", Suggestion.For(name, owner.Members!.Keys) ?? Suggestion.Listing(owner.Members.Keys));

    public static Diagnostic UnknownFunction(TextSpan place, string name, IEnumerable<string> known) =>
        Make("ESF2203", place, $"There is no function '{name}'.", Suggestion.For(name, known));

    public static Diagnostic MemberOfList(TextSpan place, string name) =>
        Make("ESF2202", place, $"'{name}' is asked of a list, which has only items and 'size'.", "Go through the items with 'for', or take one with [0].");

    public static Diagnostic UnknownInclude(TextSpan place, string name, IEnumerable<string> known) =>
        Make("ESF2204", place, $"There is no template '{name}' to include.", Suggestion.For(name, known));

    public static Diagnostic WrongCall(TextSpan place, CallProblem problem) => Make("ESF2205", place, problem.Message, problem.Hint);

    private static Diagnostic Make(string code, TextSpan place, string message, string? hint) =>
        new(code, Severity.Error, place.Source.Locate(place.Start), message, hint) { SourceLine = place.Source.LineAt(place.Start) };
}
