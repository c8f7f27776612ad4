namespace EsfReports.Cli;

/// <summary>What the program tells the shell; scheduled jobs rely on these numbers.</summary>
internal static class ExitCode
{
    /// <summary>Everything was made.</summary>
    public const int Done = 0;

    /// <summary>Something was made, but with errors in parts of it.</summary>
    public const int DoneWithErrors = 1;

    /// <summary>Wrong usage, or a mistake in templates or settings; nothing was made.</summary>
    public const int WrongUsage = 2;

    /// <summary>Nothing could be made: no store, no disk, no rights.</summary>
    public const int NothingMade = 3;
}
