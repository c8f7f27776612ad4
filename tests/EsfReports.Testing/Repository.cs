using System.Runtime.CompilerServices;

namespace EsfReports.Testing;

/// <summary>Where the project's folders are when tests run.</summary>
public static class Repository
{
    /// <summary>The folder that holds EsfReports.sln.</summary>
    public static string Root { get; } = FindRoot();

    /// <summary>The built-in templates.</summary>
    public static string Templates => Path.Combine(Root, "templates");

    /// <summary>
    /// The shared folder beside the checkout, with real pages and recorded cases; null where it is not there. Tests that
    /// need it use <see cref="SharedFactAttribute"/>, so that a missing folder is reported as a skipped test.
    /// </summary>
    public static string? Shared
    {
        get
        {
            var path = Path.GetFullPath(Path.Combine(Root, "..", "shared"));
            return Directory.Exists(path) ? path : null;
        }
    }

    private static string FindRoot([CallerFilePath] string thisFile = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(thisFile)!, "..", ".."));
}
