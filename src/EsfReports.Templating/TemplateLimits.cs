namespace EsfReports.Templating;

/// <summary>How far a render may go; 0 switches a limit off. The defaults are those of the reference.</summary>
public sealed record TemplateLimits
{
    /// <summary>Passes of a loop, of all loops inside it, and of the list functions called in them, together.</summary>
    public int Loops { get; init; } = 1000;

    /// <summary>Calls of functions and includes inside each other.</summary>
    public int Recursion { get; init; } = 100;

    /// <summary>Characters of the whole output and of each text that is built; see <see cref="TemplateSwitches.OutputOverLimitIsError"/>.</summary>
    public int Output { get; init; } = 1_048_576;

    /// <summary>Levels of lists and objects inside each other that are printed.</summary>
    public int PrintDepth { get; init; } = 20;

    /// <summary>Steps of work of one render: passes, operators, calls, and the items and characters that builtins go through.</summary>
    public long Steps { get; init; } = 50_000_000;

    /// <summary>Templates that one render includes, counted at each call.</summary>
    public int Includes { get; init; } = 10_000;

    /// <summary>Time of one regular expression.</summary>
    public TimeSpan Regex { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>Time of the whole render, by the clock of the context; without a clock it does not count.</summary>
    public TimeSpan Time { get; init; }

    /// <summary>What a report needs at most, with room: see the recommended limits in the template author's guide.</summary>
    public static TemplateLimits ForReports { get; } = new()
    {
        Loops = 2_000_000,
        Recursion = 64,
        Output = 64 * 1024 * 1024,
        Includes = 100_000,
        Regex = TimeSpan.FromMilliseconds(250),
        Time = TimeSpan.FromSeconds(30),
    };
}
