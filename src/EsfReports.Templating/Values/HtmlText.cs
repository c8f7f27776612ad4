namespace EsfReports.Templating;

/// <summary>Text that is HTML already: written as it is even when everything else is escaped.</summary>
public sealed record HtmlText(string Html)
{
    /// <inheritdoc/>
    public override string ToString() => Html;
}
