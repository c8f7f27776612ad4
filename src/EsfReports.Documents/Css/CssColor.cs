namespace EsfReports.Documents.Css;

/// <summary>A colour as written; null is <c>currentcolor</c>.</summary>
internal readonly record struct CssColor(Color? Value)
{
    /// <summary>The colour of the element's text.</summary>
    public static CssColor Current => default;
}
