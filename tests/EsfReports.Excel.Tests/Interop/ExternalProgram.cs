using System.Diagnostics;

namespace EsfReports.Excel.Tests.Interop;

/// <summary>Runs programs that read our workbooks as users' programs would.</summary>
internal static class ExternalProgram
{
    public static string? Find(string name) => new[] { "/usr/bin", "/usr/local/bin" }
        .Select(folder => Path.Combine(folder, name)).FirstOrDefault(File.Exists);

    /// <summary>What the program printed; the test fails if it fails.</summary>
    public static string Run(string program, params string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true };
        using var process = Process.Start(start)!;
        var errors = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        Xunit.Assert.True(process.ExitCode == 0, $"{program} ended with {process.ExitCode}: {errors.Result}");
        return output;
    }
}
