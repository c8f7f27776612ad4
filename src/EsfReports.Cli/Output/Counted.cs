using System.Globalization;

namespace EsfReports.Cli;

/// <summary>Numbers of things in words.</summary>
internal static class Counted
{
    /// <summary><c>1 file</c>, <c>2 files</c>.</summary>
    public static string Of(int number, string noun) =>
        number == 1 ? $"1 {noun}" : $"{number.ToString(CultureInfo.InvariantCulture)} {noun}s";
}
