namespace EsfReports.Pdf.Fonts;

/// <summary>A glyph of a subset.</summary>
/// <param name="code">What shows it.</param>
/// <param name="width">In 1/1000 em, exactly as the file states it.</param>
/// <param name="text">What a reader takes it for; null for a part of composed glyphs that is never shown itself.</param>
internal readonly struct EmbeddedGlyph(ushort code, double width, string? text)
{
    /// <summary>0 for what must not be shown: the missing glyph, or one that is not in the subset.</summary>
    public ushort Code { get; } = code;

    /// <summary><see cref="Text"/> if that is one character, else the null character.</summary>
    public char Character { get; } = text is [var character] ? character : default;

    /// <summary>In 1/1000 em.</summary>
    public double Width { get; } = width;

    /// <summary>What a reader takes the glyph for.</summary>
    public string? Text { get; } = text;
}
