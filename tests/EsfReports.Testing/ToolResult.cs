namespace EsfReports.Testing;

/// <summary>What a program said before it ended.</summary>
public sealed record ToolResult(int ExitCode, string Output, string Errors)
{
    /// <summary>Output and errors, for messages.</summary>
    public string All => $"{Output}\n{Errors}".Trim();
}
