using System.Diagnostics;

namespace EsfReports.Testing;

/// <summary>Runs programs that are not part of the project, such as other PDF readers. Tests that need one are skipped where it is missing.</summary>
public sealed class ExternalTool(string name, params string[] firstArguments)
{
    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(2);

    /// <summary>Where the program is; null if it is not installed.</summary>
    public string? Path { get; } = Find(name);

    /// <summary>Runs the program.</summary>
    /// <param name="arguments">Arguments behind the tool's first ones.</param>
    public ToolResult Run(params string[] arguments)
    {
        var start = new ProcessStartInfo(Path ?? throw new InvalidOperationException($"{name} is not installed."))
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var argument in firstArguments.Concat(arguments))
            start.ArgumentList.Add(argument);

        using var process = Process.Start(start)!;
        var errors = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEndAsync();
        if (!process.WaitForExit(Limit))
        {
            process.Kill(entireProcessTree: true);
            throw new TimeoutException($"{name} did not end within {Limit.TotalSeconds} s.");
        }

        return new ToolResult(process.ExitCode, output.GetAwaiter().GetResult(), errors.GetAwaiter().GetResult());
    }

    /// <summary>Runs the program on a file that is there only for it.</summary>
    /// <param name="content">What the file holds.</param>
    /// <param name="before">Arguments before the file's name.</param>
    /// <param name="after">Arguments behind it.</param>
    public ToolResult RunOn(byte[] content, string[] before, params string[] after)
    {
        var file = System.IO.Path.GetTempFileName();
        try
        {
            File.WriteAllBytes(file, content);
            return Run([.. before, file, .. after]);
        }
        finally
        {
            File.Delete(file);
        }
    }

    private static string? Find(string name)
    {
        if (System.IO.Path.IsPathRooted(name))
            return File.Exists(name) ? name : null;
        var folders = (Environment.GetEnvironmentVariable("PATH") ?? string.Empty).Split(System.IO.Path.PathSeparator);
        return folders.Select(folder => System.IO.Path.Combine(folder, name)).FirstOrDefault(File.Exists);
    }
}
