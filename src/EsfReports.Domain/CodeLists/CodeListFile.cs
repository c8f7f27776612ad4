using System.Text;

namespace EsfReports.Domain;

/// <summary>Reads the <c>;</c>-separated data files that are built into this assembly.</summary>
internal static class CodeListFile
{
    /// <summary>The rows of a file, without notes and blank lines.</summary>
    public static IEnumerable<string[]> Rows(string name)
    {
        var resource = $"EsfReports.Domain.CodeLists.Data.{name}";
        using var stream = typeof(CodeListFile).Assembly.GetManifestResourceStream(resource)
            ?? throw new InvalidOperationException($"The resource {resource} is missing from the assembly.");
        using var reader = new StreamReader(stream, Encoding.UTF8);

        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#')
                yield return line.Split(';');
        }
    }
}
