using EsfReports.Reports;

namespace EsfReports.Cli;

/// <summary>What <c>--out</c> of <c>render</c> means: a folder, or one file if it ends like one.</summary>
internal static class RenderTarget
{
    // Longer endings are parts of names.
    private const int LongestEnding = 5;

    /// <summary>The format of the file that is named; null if it is a folder.</summary>
    public static ReportFormat? FormatOf(string output) => Directory.Exists(output) ? null : ReportFormats.Find(EndingOf(output));

    /// <summary>Why the results cannot go there; null if they can.</summary>
    public static string? Problem(string output, IReadOnlyList<string> files, IReadOnlyList<ReportFormat> formats)
    {
        if (FormatOf(output) is not { } format)
            return UnknownEnding(output) ?? SameName(files);
        if (files.Count > 1 || formats.Count > 1)
            return $"'{output}' is one file, but there are {files.Count * formats.Count} results; name a folder.";
        return formats[0] == format ? null : $"'{output}' ends with .{format.Extension()}, but --format asks for {formats[0].Extension()}.";
    }

    private static string EndingOf(string output) => Path.GetExtension(output).TrimStart('.').ToLowerInvariant();

    private static string? UnknownEnding(string output)
    {
        var ending = EndingOf(output);
        var looksLikeFile = !Directory.Exists(output) && ending.Length is > 0 and <= LongestEnding && ending.All(char.IsAsciiLetter);
        return looksLikeFile ? $"'{output}' has the ending of a file, but .{ending} is not a format; expected .pdf, .xlsx or .html, or a folder." : null;
    }

    // The second would be written over the first.
    private static string? SameName(IReadOnlyList<string> files)
    {
        var twice = files.GroupBy(file => Path.GetFileNameWithoutExtension(file), StringComparer.OrdinalIgnoreCase).FirstOrDefault(group => group.Count() > 1);
        return twice is null ? null : $"{string.Join(" and ", twice.Select(file => $"'{file}'"))} would have results of the same name; render them into different folders.";
    }
}
