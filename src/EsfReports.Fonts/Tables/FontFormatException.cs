namespace EsfReports.Fonts.Tables;

/// <summary>A font file breaks its format. Never leaves this assembly: <see cref="OpenTypeFont.Read"/> turns it into a diagnostic.</summary>
internal sealed class FontFormatException(string table, string finding) : Exception(finding)
{
    /// <summary>Tag of the table in which it was found.</summary>
    public string Table { get; } = table;
}
