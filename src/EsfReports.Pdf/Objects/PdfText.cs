namespace EsfReports.Pdf.Objects;

/// <summary>
/// The one place where text becomes a string object. ASCII is written as it is, all else as UTF-16BE with a byte order mark; brackets,
/// backslashes and line ends are escaped, so that no text can end its string.
/// </summary>
internal static class PdfText
{
    private const char Replacement = '\uFFFD';

    public static void Write(PdfBuffer buffer, string text)
    {
        buffer.Byte((byte)'(');
        if (IsPrintableAscii(text))
            WriteAscii(buffer, text);
        else
            WriteUtf16(buffer, text);
        buffer.Byte((byte)')');
    }

    private static bool IsPrintableAscii(string text) => text.AsSpan().IndexOfAnyExceptInRange(' ', '~') < 0;

    private static void WriteAscii(PdfBuffer buffer, string text)
    {
        foreach (var letter in text)
            buffer.LiteralByte((byte)letter);
    }

    private static void WriteUtf16(PdfBuffer buffer, string text)
    {
        buffer.Raw([0xFE, 0xFF]);
        for (var i = 0; i < text.Length; i++)
        {
            var unit = Clean(text, i);
            buffer.LiteralByte((byte)(unit >> 8));
            buffer.LiteralByte((byte)unit);
        }
    }

    /// <summary>Lone surrogates cannot be written; control characters mean nothing to a reader.</summary>
    private static char Clean(string text, int index)
    {
        var unit = text[index];
        if (char.IsControl(unit))
            return unit is '\n' or '\t' ? unit : ' ';
        if (!char.IsSurrogate(unit))
            return unit;

        var isPaired = char.IsHighSurrogate(unit)
            ? index + 1 < text.Length && char.IsLowSurrogate(text[index + 1])
            : index > 0 && char.IsHighSurrogate(text[index - 1]);
        return isPaired ? unit : Replacement;
    }
}
