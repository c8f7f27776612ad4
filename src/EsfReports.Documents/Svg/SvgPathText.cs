namespace EsfReports.Documents.Svg;

/// <summary>Path data as it was read from a <c>d</c> attribute.</summary>
/// <param name="Data">The path up to the first mistake.</param>
/// <param name="Mistake">The command that could not be read; null if all could.</param>
internal sealed record SvgPathText(PathData Data, char? Mistake)
{
    /// <summary>Reads path data.</summary>
    public static SvgPathText Read(string text)
    {
        var data = SvgPathParser.Parse(text, out var mistake);
        return new SvgPathText(data, mistake);
    }
}
