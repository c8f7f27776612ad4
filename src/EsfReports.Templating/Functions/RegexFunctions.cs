using System.Text.RegularExpressions;
using EsfReports.Templating.Evaluation;

namespace EsfReports.Templating.Functions;

/// <summary>The functions of <c>regex</c>, in .NET's syntax, each with a time limit.</summary>
internal static class RegexFunctions
{
    private const int LongestPattern = 1000;

    public static ScriptObject Create() => new FunctionGroup("regex")
        .Add("escape", "pattern:text", "The text with everything that is special in a pattern escaped.", static call => Regex.Escape(Needed(call, 0, "pattern")))
        .Add("match", "text:text pattern:text options:text?", "The first match and its groups, or an empty list.", Match)
        .Add("matches", "text:text pattern:text options:text?", "All matches, each with its groups.", Matches)
        .Add("replace", "text:text pattern:text replacement:text options:text?", "The text with each match replaced; $1 is the first group.", Replace)
        .Add("split", "text:text pattern:text options:text?", "The parts between the matches.", Split)
        .Add("unescape", "pattern:text", "The text without escapes.", Unescape)
        .Build();

    private static object? Match(FunctionCall call)
    {
        var (text, pattern, options, limit) = (Needed(call, 0, "text"), Pattern(call), Options(call, 2), Limit(call));
        return Guarded(call, () => Groups(Regex.Match(text, pattern, options, limit)));
    }

    private static object? Matches(FunctionCall call)
    {
        var (text, pattern, options, limit) = (Needed(call, 0, "text"), Pattern(call), Options(call, 2), Limit(call));
        var found = Guarded(call, () => Regex.Matches(text, pattern, options, limit).ToList());
        call.ChargeItems(found.Count);
        return new ScriptArray(found.Select(Groups));
    }

    private static object? Replace(FunctionCall call)
    {
        var (text, pattern, options, limit) = (Needed(call, 0, "text"), Pattern(call), Options(call, 3), Limit(call));
        var replacement = call.TextOrEmpty(2);
        var budget = call.State.Budget;
        var place = call.Place;
        var made = 0L;
        return Guarded(call, () => Regex.Replace(text, pattern, Replaced, options, limit));

        // Counted while it grows: the whole result could be a thousand times as long as the text.
        string Replaced(Match match)
        {
            var part = match.Result(replacement);
            made += part.Length;
            budget.ChargeText(made, place);
            return part;
        }
    }

    private static object? Split(FunctionCall call)
    {
        var (text, pattern, options, limit) = (Needed(call, 0, "text"), Pattern(call), Options(call, 2), Limit(call));
        var parts = Guarded(call, () => Regex.Split(text, pattern, options, limit));
        call.ChargeItems(parts.Length);
        return new ScriptArray(parts);
    }

    private static object? Unescape(FunctionCall call)
    {
        var pattern = Needed(call, 0, "pattern");
        return Guarded(call, () => Regex.Unescape(pattern));
    }

    private static ScriptArray Groups(Match match) => match.Success ? new ScriptArray(match.Groups.Values.Select(static group => group.Value)) : [];

    private static string Needed(FunctionCall call, int index, string name)
    {
        var text = call.Text(index) ?? throw call.Error($"The argument '{name}' is null; a text was expected.");
        call.ChargeText(text.Length);
        return text;
    }

    private static string Pattern(FunctionCall call)
    {
        var pattern = Needed(call, 1, "pattern");
        return pattern.Length <= LongestPattern ? pattern : throw call.ErrorAt(1, $"The pattern is longer than {LongestPattern} characters.");
    }

    private static TimeSpan Limit(FunctionCall call) =>
        call.State.Context.Limits.Regex > TimeSpan.Zero ? call.State.Context.Limits.Regex : Regex.InfiniteMatchTimeout;

    private static RegexOptions Options(FunctionCall call, int index)
    {
        var options = RegexOptions.CultureInvariant;
        foreach (var letter in call.TextOrEmpty(index))
        {
            options |= letter switch
            {
                'i' => RegexOptions.IgnoreCase,
                'm' => RegexOptions.Multiline,
                's' => RegexOptions.Singleline,
                'x' => RegexOptions.IgnorePatternWhitespace,
                _ => RegexOptions.None,
            };
        }

        return options;
    }

    private static T Guarded<T>(FunctionCall call, Func<T> match)
    {
        try
        {
            return match();
        }
        catch (RegexMatchTimeoutException)
        {
            throw RenderDiagnostics.RegexTimeout(call.Place, call.State.Context.Limits.Regex);
        }
        catch (ArgumentException exception)
        {
            throw call.Error($"The pattern is not a regular expression: {exception.Message}");
        }
    }
}
