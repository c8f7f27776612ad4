using EsfReports.Templating.Parsing;

namespace EsfReports.Templating.Evaluation;

/// <summary>Counts the work of one render and ends it at a limit.</summary>
internal sealed class RenderBudget(TemplateContext context)
{
    // The clock and the cancellation are looked at once in so many steps.
    private const long CheckEvery = 8192;

    private readonly TemplateLimits _limits = context.Limits;
    private readonly long _started = context.Clock?.GetTimestamp() ?? 0;
    private long _steps;
    private long _nextCheck = CheckEvery;
    private int _loopDepth;
    private int _loops;
    private int _calls;
    private int _includes;

    /// <summary>Charges work before it is done.</summary>
    public void Charge(long steps, TextSpan place)
    {
        _steps += steps;
        if (_steps >= _nextCheck)
            Check(place);
    }

    public void EnterLoop()
    {
        if (_loopDepth++ == 0)
            _loops = 0;
    }

    public void LeaveLoop() => _loopDepth--;

    /// <summary>Charges one pass of the loop that is entered.</summary>
    public void ChargeLoop(TextSpan place)
    {
        Charge(1, place);
        if (++_loops > _limits.Loops && _limits.Loops > 0)
            throw RenderDiagnostics.LoopLimit(place, _limits.Loops);
    }

    /// <summary>Charges the items that a builtin goes through; they share the limit of the loop around it.</summary>
    public void ChargeItems(long items, TextSpan place)
    {
        Charge(items, place);
        var total = items + (_loopDepth > 0 ? _loops : 0);
        if (_limits.Loops > 0 && total > _limits.Loops)
            throw RenderDiagnostics.LoopLimit(place, _limits.Loops);
        if (_loopDepth > 0)
            _loops = (int)Math.Min(total, int.MaxValue);
    }

    /// <summary>Charges a text before it is made.</summary>
    public void ChargeText(long length, TextSpan place)
    {
        Charge(1 + (length >> 2), place);
        if (_limits.Output > 0 && length > _limits.Output)
            throw RenderDiagnostics.TextLimit(place, length, _limits.Output);
    }

    public void EnterCall(TextSpan place)
    {
        Charge(1, place);
        if (++_calls > _limits.Recursion && _limits.Recursion > 0)
            throw RenderDiagnostics.RecursionLimit(place, _limits.Recursion);
        if (!System.Runtime.CompilerServices.RuntimeHelpers.TryEnsureSufficientExecutionStack())
            throw RenderDiagnostics.RecursionLimit(place, _calls);
    }

    public void LeaveCall() => _calls--;

    public void ChargeInclude(TextSpan place)
    {
        if (++_includes > _limits.Includes && _limits.Includes > 0)
            throw RenderDiagnostics.IncludeLimit(place, _limits.Includes);
    }

    private void Check(TextSpan place)
    {
        _nextCheck = _steps + CheckEvery;
        if (_limits.Steps > 0 && _steps > _limits.Steps)
            throw RenderDiagnostics.StepLimit(place, _limits.Steps);
        if (context.Cancellation.IsCancellationRequested)
            throw RenderDiagnostics.Cancelled(place);
        if (_limits.Time > TimeSpan.Zero && context.Clock is { } clock && clock.GetElapsedTime(_started) > _limits.Time)
            throw RenderDiagnostics.TimeLimit(place, _limits.Time);
    }
}
