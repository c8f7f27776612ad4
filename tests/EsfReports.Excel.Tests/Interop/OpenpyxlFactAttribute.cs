using System.Diagnostics;
using Xunit;

namespace EsfReports.Excel.Tests.Interop;

/// <summary>A test that needs Python with openpyxl; skipped, and counted as skipped, where they are not installed.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class OpenpyxlFactAttribute : FactAttribute
{
    public OpenpyxlFactAttribute()
    {
        if (!IsInstalled())
            Skip = "needs python3 with openpyxl";
    }

    private static bool IsInstalled()
    {
        if (ExternalProgram.Find("python3") is not { } python)
            return false;
        using var process = Process.Start(new ProcessStartInfo(python, ["-c", "import openpyxl"]) { RedirectStandardError = true })!;
        process.WaitForExit();
        return process.ExitCode == 0;
    }
}
