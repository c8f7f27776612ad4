using EsfReports.Testing;

namespace EsfReports.Templating.Tests;

/// <summary>Where the cases lie.</summary>
internal static class Folders
{
    public static string Cases => Path.Combine(Repository.Root, "tests", "EsfReports.Templating.Tests", "Cases");

    public static string SharedCases => Path.Combine(Repository.Shared!, "scriban", "upstream");
}
