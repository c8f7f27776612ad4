using System.Globalization;

namespace EsfReports.Templating;

/// <summary>What a render gets from the host: data, limits, switches, culture, loader, clock.</summary>
/// <remarks>It keeps nothing of a render, so it can be used again, also by several threads if its model is not written to.</remarks>
public sealed class TemplateContext
{
    /// <summary>The object that unprefixed names are looked up in. A <see cref="ScriptObject"/> also takes the template's assignments.</summary>
    public IScriptMembers? Model { get; init; }

    /// <summary>Names below the model: host functions and shared objects. Never written to if it is frozen or the model is given.</summary>
    public IScriptMembers? Globals { get; init; }

    /// <summary>How far a render may go.</summary>
    public TemplateLimits Limits { get; init; } = new();

    /// <summary>What is strict and what is relaxed.</summary>
    public TemplateSwitches Switches { get; init; } = new();

    /// <summary>How numbers and dates are written and read; see <see cref="TemplateCultures"/>.</summary>
    public CultureInfo Culture { get; init; } = CultureInfo.InvariantCulture;

    /// <summary>Finds the templates that are included; null if there are none.</summary>
    public ITemplateLoader? Loader { get; init; }

    /// <summary>The time for <c>date.now</c> and for the time limit; null makes <c>date.now</c> an error.</summary>
    public TimeProvider? Clock { get; init; }

    /// <summary>The numbers of <c>math.random</c> and <c>math.uuid</c>; null makes them errors.</summary>
    public Random? Random { get; init; }

    /// <summary>True to get a <see cref="RenderResult.Map"/>.</summary>
    public bool MakesMap { get; init; }

    /// <summary>Ends a render from outside.</summary>
    public CancellationToken Cancellation { get; init; }
}
