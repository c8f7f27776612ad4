using System.Runtime.CompilerServices;

namespace EsfReports.Benchmarks.Templating;

/// <summary>Where the shared benchmark lies, beside the checkout.</summary>
public static class BenchFolder
{
    public static string Find([CallerFilePath] string thisFile = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(thisFile)!, "..", "..", "..", "..", "shared", "scriban", "bench"));
}
