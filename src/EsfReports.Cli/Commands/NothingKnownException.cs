namespace EsfReports.Cli;

/// <summary>The store knows no project that was asked for, so that there is nothing to make.</summary>
internal sealed class NothingKnownException(string message) : Exception(message);
