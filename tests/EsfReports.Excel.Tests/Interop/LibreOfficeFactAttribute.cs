using Xunit;

namespace EsfReports.Excel.Tests.Interop;

/// <summary>A test that needs LibreOffice; skipped, and counted as skipped, where it is not installed.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class LibreOfficeFactAttribute : FactAttribute
{
    public LibreOfficeFactAttribute()
    {
        if (ExternalProgram.Find("soffice") is null)
            Skip = "needs LibreOffice";
    }
}
