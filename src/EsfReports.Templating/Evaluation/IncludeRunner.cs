using EsfReports.Templating.Syntax;

namespace EsfReports.Templating.Evaluation;

/// <summary>Renders templates inside a template.</summary>
internal sealed class IncludeRunner(RenderState state)
{
    /// <summary>The output of the template that the first argument names.</summary>
    public object Render(ScriptArray arguments, CallSyntax call)
    {
        var template = Find(arguments, call);
        state.Output.BeginNested();
        var indent = state.Output.Indent;
        state.Output.Indent = null;
        Run(template, arguments, call);
        state.Output.Indent = indent;
        return AsValue(state.Output.EndNested());
    }

    /// <summary>Writes that output in place.</summary>
    public void Write(ScriptArray arguments, CallSyntax call) => Run(Find(arguments, call), arguments, call);

    /// <summary>Text that a template wrote: HTML where output is escaped, since its values were escaped when written.</summary>
    public object AsValue(string text) => state.Switches.EscapeHtml ? new HtmlText(text) : text;

    /// <summary>The output of a template that is text of the host or of <c>object.eval_template</c>.</summary>
    public object RenderText(Template template, CallSyntax call)
    {
        state.Output.BeginNested();
        Run(template, [], call);
        return AsValue(state.Output.EndNested());
    }

    private Template Find(ScriptArray arguments, CallSyntax call)
    {
        var name = arguments.Count == 0 || arguments[0] is null ? "" : state.Formatter.ToText(arguments[0], call.TargetSpan);
        if (name.Length == 0)
            throw RenderDiagnostics.Include(call.TargetSpan, "The name of the template to include is empty.");

        state.Budget.ChargeInclude(call.TargetSpan);
        var template = state.Context.Loader?.Load(name)
            ?? throw RenderDiagnostics.Include(call.TargetSpan, $"There is no template '{name}' to include.", Suggestion.For(name, state.Context.Loader?.Names ?? []));
        if (template.HasErrors)
            throw RenderDiagnostics.Include(call.TargetSpan, $"The template '{name}' has an error: {template.Messages[0].Message}", $"See {template.Messages[0].Location}.");
        return template;
    }

    private void Run(Template template, ScriptArray arguments, CallSyntax call)
    {
        var outer = state.Variables.Locals;
        state.Budget.EnterCall(call.TargetSpan);
        state.Variables.Locals = new LocalVariables { Arguments = arguments };
        try
        {
            template.Page.Execute(state);
        }
        catch (TemplateException exception)
        {
            var place = call.TargetSpan.Source.Locate(call.TargetSpan.Start);
            throw new TemplateException(exception.Diagnostic with { Trace = [.. exception.Diagnostic.Trace, place] });
        }

        state.TakeReturned();
        state.Variables.Locals = outer;
        state.Budget.LeaveCall();
    }
}
