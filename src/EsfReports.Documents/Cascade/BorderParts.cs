namespace EsfReports.Documents.Cascade;

/// <summary>A border before its colour and width are final: the width is 0 where nothing is drawn.</summary>
internal readonly record struct BorderParts(double Width, BorderStyle Style, Color? Color)
{
    /// <summary>The computed border.</summary>
    public Border Resolve(Color textColor) => Style is BorderStyle.None or BorderStyle.Hidden
        ? new Border(0, Style, Color ?? textColor)
        : new Border(Width, Style, Color ?? textColor);
}
