using EsfReports.Diagnostics;
using EsfReports.Templating.Evaluation;
using EsfReports.Templating.Parsing;
using EsfReports.Templating.Syntax;

namespace EsfReports.Templating;

/// <summary>A parsed template. Immutable: all threads can share it.</summary>
public sealed class Template
{
    private readonly ParsedTemplate _parsed;

    private Template(SourceText source, ParsedTemplate parsed)
    {
        Source = source;
        _parsed = parsed;
        HasErrors = parsed.Messages.Any(static message => message.Severity == Severity.Error);
    }

    /// <summary>The path that messages name.</summary>
    public string Path => Source.Path;

    /// <summary>Everything that is wrong with the text.</summary>
    public IReadOnlyList<Diagnostic> Messages => _parsed.Messages;

    /// <summary>True if it cannot be rendered; warnings do not count.</summary>
    public bool HasErrors { get; }

    /// <summary>The text it was parsed from.</summary>
    public string SourceText => Source.Text;

    internal SourceText Source { get; }

    internal Block Page => _parsed.Page;

    /// <summary>Parses a text; what is wrong is in <see cref="Messages"/>.</summary>
    /// <param name="text">The template.</param>
    /// <param name="path">What messages call it.</param>
    /// <param name="options">How it is read; null for text with code blocks.</param>
    public static Template Parse(string text, string path = "<input>", ParseOptions? options = null)
    {
        var source = new SourceText(path, text);
        return new Template(source, TemplateParser.Parse(source, options ?? new ParseOptions()));
    }

    /// <summary>Renders it. The same template, context and data give the same text.</summary>
    public RenderResult Render(TemplateContext context)
    {
        if (HasErrors)
            return new RenderResult("", Messages, null);
        return Run(context, Page);
    }

    /// <summary>Runs the front matter, whose assignments go into the context's model; nothing happens if there is none.</summary>
    public RenderResult RunFrontMatter(TemplateContext context)
    {
        if (HasErrors || _parsed.FrontMatter is null)
            return new RenderResult("", Messages, null);
        return Run(context, _parsed.FrontMatter);
    }

    private RenderResult Run(TemplateContext context, Block block)
    {
        using var state = new RenderState(context) { Map = context.MakesMap ? new OutputMap() : null };
        try
        {
            block.Execute(state);
            state.WriteValue(state.TakeReturned(), block.Span);
            return new RenderResult(state.Output.ToString(), Messages, state.Map);
        }
        catch (TemplateException exception)
        {
            return new RenderResult("", [.. Messages, exception.Diagnostic], null);
        }
        catch (InsufficientExecutionStackException)
        {
            return new RenderResult("", [RenderDiagnostics.DepthLimit(block.Span, context.Limits.Recursion).Diagnostic], null);
        }
    }
}
