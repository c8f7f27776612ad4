using System.Globalization;
using EsfReports.Templating.Parsing;
using EsfReports.Templating.Values;

namespace EsfReports.Templating.Evaluation;

/// <summary>One render while it runs. Made new each time, so that a failed render leaves nothing behind.</summary>
internal sealed class RenderState : IDisposable
{
    private readonly int _outputLimit;

    public RenderState(TemplateContext context)
    {
        Context = context;
        Switches = context.Switches;
        Culture = context.Culture;
        Output = new OutputWriter(context.Switches);
        Budget = new RenderBudget(context);
        Variables = new Variables(context);
        Formatter = new ValueFormatter(this);
        Includes = new IncludeRunner(this);
        _outputLimit = context.Limits.Output > 0 ? context.Limits.Output : int.MaxValue;
    }

    public TemplateContext Context { get; }

    public TemplateSwitches Switches { get; }

    public CultureInfo Culture { get; }

    public OutputWriter Output { get; }

    public RenderBudget Budget { get; }

    public Variables Variables { get; }

    public ValueFormatter Formatter { get; }

    public IncludeRunner Includes { get; }

    /// <summary>Where each piece of output came from; null if nobody asked.</summary>
    public OutputMap? Map { get; init; }

    /// <summary>The value of the last <c>ret</c>.</summary>
    public object? Returned { get; set; }

    /// <summary>The positions of <c>array.cycle</c>, by group.</summary>
    public Dictionary<string, int> Cycles => field ??= [];

    /// <summary>True once the output was cut at its limit: nothing more is written.</summary>
    public bool IsCut { get; private set; }

    public void Dispose() => Output.Dispose();

    /// <summary>The value of the last <c>ret</c>, which is then forgotten.</summary>
    public object? TakeReturned()
    {
        var value = Returned;
        Returned = null;
        return value;
    }

    /// <summary>Writes text of the template itself.</summary>
    public void WriteRaw(ReadOnlySpan<char> text, TextSpan place)
    {
        if (IsCut)
            return;
        Map?.Add(this, place, isVerbatim: true);
        Output.Write(text);
        CheckLength(place);
    }

    /// <summary>Writes text that needs no escaping.</summary>
    public void WriteHtml(string text, TextSpan place)
    {
        if (IsCut)
            return;
        Map?.Add(this, place, isVerbatim: false);
        Output.Write(text);
        CheckLength(place);
    }

    /// <summary>Writes a value as <c>{{ }}</c> does.</summary>
    public void WriteValue(object? value, TextSpan place)
    {
        if (value is null || IsCut)
            return;
        Map?.Add(this, place, isVerbatim: false);
        if (!TryWriteNumber(value))
            WriteText(value, place);
        CheckLength(place);
    }

    private bool TryWriteNumber(object value) => value switch
    {
        int number => Output.TryWrite(number, Culture),
        decimal number => Output.TryWrite(number, Culture),
        double number => Output.TryWrite(number, Culture),
        long number => Output.TryWrite(number, Culture),
        _ => false,
    };

    private void WriteText(object value, TextSpan place)
    {
        if (value is HtmlText or CapturedText)
        {
            Output.Write(value.ToString());
            return;
        }

        var text = value as string ?? Formatter.Print(value, place);
        if (Switches.EscapeHtml)
            HtmlEscaper.Write(text, Output);
        else
            Output.Write(text);
    }

    private void CheckLength(TextSpan place)
    {
        if (Output.Length <= _outputLimit)
            return;
        if (Switches.OutputOverLimitIsError)
            throw RenderDiagnostics.OutputLimit(place, _outputLimit);
        Output.CutTo(_outputLimit);
        Output.Write("...");
        IsCut = true;
    }
}
