using System.Text;
using EsfReports.Templating.Parsing;
using EsfReports.Templating.Syntax;
using EsfReports.Templating.Values;

namespace EsfReports.Templating.Evaluation;

/// <summary>Values as text: alone as they are, inside lists and objects the way literals are written.</summary>
internal sealed class ValueFormatter(RenderState state)
{
    /// <summary>The text that <c>{{ }}</c> prints; messages about it point to the start of the template, as the reference's do.</summary>
    public string Print(object value, TextSpan place) => ToText(value, place with { Start = 0, End = 0 });

    /// <summary>The text that a text parameter or an operator gets.</summary>
    public string ToText(object? value, TextSpan place) => value switch
    {
        null or EmptyValue => "",
        string text => text,
        bool flag => flag ? "true" : "false",
        DateTime date => DateFormatter.FormatDefault(date, state),
        TemplateFunction function => Function(function),
        IFormattable formattable => formattable.ToString(null, state.Culture),
        _ => Compound(value, place),
    };

    private static string Function(TemplateFunction function) => function is ScriptFunction script ? script.Span.Text : "<function>";

    private string Compound(object value, TextSpan place)
    {
        if (value is CapturedText or HtmlText)
            return value.ToString()!;

        var text = new StringBuilder();
        Append(text, value, 0, place);
        return text.ToString();
    }

    private void Append(StringBuilder text, object? value, int depth, TextSpan place)
    {
        state.Budget.Charge(1, place);
        if (IsOverLimit(text, place))
            return;
        if (depth > state.Context.Limits.PrintDepth && state.Context.Limits.PrintDepth > 0)
            throw RenderDiagnostics.DepthLimit(place, state.Context.Limits.PrintDepth);

        switch (value)
        {
            case null: text.Append("null"); break;
            case string plain: Quote(text, plain); break;
            case ScriptFunction: text.Append(Function((TemplateFunction)value)); break;
            case IScriptMembers members: AppendObject(text, members, depth, place); break;
            case not null when ValueLists.AsList(value) is { } list: AppendList(text, list, depth, place); break;
            default: text.Append(ToText(value, place)); break;
        }
    }

    /// <summary>True where the text would be cut anyway.</summary>
    private bool IsOverLimit(StringBuilder text, TextSpan place)
    {
        var limit = state.Context.Limits.Output;
        if (limit == 0 || text.Length <= limit)
            return false;
        return state.Switches.OutputOverLimitIsError ? throw RenderDiagnostics.OutputLimit(place, limit) : true;
    }

    private void AppendList(StringBuilder text, IReadOnlyList<object?> list, int depth, TextSpan place)
    {
        text.Append('[');
        for (var index = 0; index < list.Count; index++)
        {
            if (index > 0)
                text.Append(", ");
            Append(text, list[index], depth + 1, place);
        }

        text.Append(']');
    }

    private void AppendObject(StringBuilder text, IScriptMembers members, int depth, TextSpan place)
    {
        text.Append('{');
        var separator = "";
        foreach (var name in members.MemberNames)
        {
            text.Append(separator);
            separator = ", ";
            if (IsIdentifier(name))
                text.Append(name);
            else
                Quote(text, name);
            text.Append(": ");
            members.TryGetMember(name, out var value);
            Append(text, value, depth + 1, place);
        }

        text.Append('}');
    }

    private static bool IsIdentifier(string name) =>
        name.Length > 0 && (char.IsLetter(name[0]) || name[0] == '_') && name.All(static c => char.IsLetterOrDigit(c) || c == '_');

    private static void Quote(StringBuilder text, string value)
    {
        text.Append('"');
        TextEscaping.Append(text, value);
        text.Append('"');
    }
}
