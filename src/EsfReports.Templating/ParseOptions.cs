namespace EsfReports.Templating;

/// <summary>How a template's text is read.</summary>
public sealed record ParseOptions
{
    /// <summary>Text with code blocks, or only code.</summary>
    public TemplateMode Mode { get; init; } = TemplateMode.Default;

    /// <summary>Levels of expressions and statements inside each other.</summary>
    public int DepthLimit { get; init; } = 250;

    /// <summary>A number with a point and without a suffix is a decimal, not a double.</summary>
    public bool ReadsRealsAsDecimals { get; init; }

    /// <summary>The line that opens and closes front matter.</summary>
    public string FrontMatterMarker { get; init; } = "+++";
}
