using System.Text;
using EsfReports.Templating.Evaluation;

namespace EsfReports.Templating.Functions;

/// <summary><c>include_join names separator begin? end?</c>.</summary>
internal static class IncludeJoinFunction
{
    private const string TemplatePrefix = "tpl:";

    public static HostFunction Create() => new(
        "include_join",
        "names:list separator:text begin:text? end:text?",
        "The outputs of several templates, with a separator between and texts around; a text that begins with tpl: names a template.",
        Join);

    private static object? Join(FunctionCall call)
    {
        var names = call.List(0) ?? [];

        // The templates find the arguments of this call in $1 and so on, as in the reference.
        var arguments = new ScriptArray([null, call[1], call[2], call[3]]);
        var separator = Part(call, call.Text(1));
        call.ChargeItems(names.Count);

        var text = new StringBuilder(Part(call, call.Text(2)));
        for (var index = 0; index < names.Count; index++)
        {
            if (index > 0)
                text.Append(separator);
            arguments.SetItem(0, names[index]);
            text.Append(call.State.Includes.Render(arguments, call.Syntax));
            call.ChargeText(text.Length);
        }

        text.Append(Part(call, call.Text(3)));
        return call.State.Includes.AsValue(text.ToString());
    }

    private static string Part(FunctionCall call, string? text)
    {
        if (text is null || !text.StartsWith(TemplatePrefix, StringComparison.Ordinal))
            return call.State.Switches.EscapeHtml ? HtmlEscaper.Escape(text ?? "") : text ?? "";
        return call.State.Includes.Render(new ScriptArray([text[TemplatePrefix.Length..]]), call.Syntax).ToString()!;
    }
}
