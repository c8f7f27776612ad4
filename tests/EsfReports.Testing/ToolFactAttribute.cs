using Xunit;

namespace EsfReports.Testing;

/// <summary>A test that needs programs outside the project; skipped, and counted as skipped, where one is missing.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class ToolFactAttribute : FactAttribute
{
    public ToolFactAttribute(params string[] tools)
    {
        if (tools.FirstOrDefault(tool => new ExternalTool(tool).Path is null) is { } missing)
            Skip = $"needs {missing}, which is not installed";
    }
}
