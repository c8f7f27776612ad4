namespace EsfReports.Layout.Text;

/// <summary>The text tables that are part of the assembly; <c>#</c> begins a comment line.</summary>
internal static class TextResource
{
    /// <summary>Lines of a table without comments and empty lines.</summary>
    /// <exception cref="InvalidOperationException">The assembly has no such table: a mistake in the build.</exception>
    public static IEnumerable<string> ReadLines(string name)
    {
        var stream = typeof(TextResource).Assembly.GetManifestResourceStream("Text/" + name)
            ?? throw new InvalidOperationException($"The table {name} is not embedded.");

        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#')
                yield return line;
        }
    }
}
