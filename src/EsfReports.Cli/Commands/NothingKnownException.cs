namespace EsfReports.Cli;

/// <summary>The store knows no project on the day that was asked for, so that there is nothing to make.</summary>
internal sealed class NothingKnownException()
    : Exception("The store knows no project on this day. The command import adds projects; --as-of names another day.");
