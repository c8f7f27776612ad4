using System.Text;

namespace EsfReports.Pdf.Metadata;

/// <summary>
/// Text of the document information. It stands in two places, which PDF/A wants to agree, and one of them is XML: what XML cannot hold
/// is replaced in both.
/// </summary>
internal static class MetadataText
{
    public static string Clean(string text)
    {
        var clean = new StringBuilder(text.Length);
        Span<char> units = stackalloc char[2];
        foreach (var rune in text.EnumerateRunes())
        {
            if (Rune.IsControl(rune))
                clean.Append(' ');
            else if (rune.Value is 0xFFFE or 0xFFFF)
                clean.Append('\uFFFD');
            else
                clean.Append(units[..rune.EncodeToUtf16(units)]);
        }

        return clean.ToString().Trim();
    }
}
