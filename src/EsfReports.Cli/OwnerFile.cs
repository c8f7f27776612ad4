using EsfReports.Diagnostics;
using EsfReports.Sources;

namespace EsfReports.Cli;

/// <summary>Reads the file of <c>--owners</c>.</summary>
internal static class OwnerFile
{
    /// <summary>The spellings; an empty list if no file was named; null, with messages, if the file is not there or has mistakes.</summary>
    public static OwnerOverrides? Read(string? path, DiagnosticBag diagnostics, CommandContext context)
    {
        if (path is not null && !File.Exists(path))
        {
            context.Fail($"There is no file '{path}' with the spellings of owners.", ExitCode.WrongUsage);
            return null;
        }

        var overrides = OwnerOverrides.Parse(path ?? "", path is null ? "" : File.ReadAllText(path), diagnostics);
        context.Report(diagnostics);
        return diagnostics.HasErrors ? null : overrides;
    }
}
