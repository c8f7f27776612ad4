using EsfReports.Fonts;
using EsfReports.Pdf.Objects;

namespace EsfReports.Pdf.Fonts;

/// <summary>Writes a font as a composite font whose codes, of one byte or two, are glyph numbers (ISO 32000-1, 9.7).</summary>
internal static class FontObjects
{
    private const int Symbolic = 1 << 2;
    private const int FixedPitch = 1;
    private const int Italic = 1 << 6;

    /// <summary>Adds the dictionaries of a font.</summary>
    /// <param name="objects">Takes them.</param>
    /// <param name="program">What is embedded.</param>
    /// <param name="numbers">Of the font's objects.</param>
    /// <param name="oneByteCodes">Number of the character map for codes of one byte.</param>
    public static void Append(ObjectStream objects, FontProgram program, FontNumbers numbers, int oneByteCodes)
    {
        AppendFont(objects.Begin(numbers.Font), program, numbers, oneByteCodes);
        objects.End();
        AppendDescendant(objects.Begin(numbers.Descendant), program, numbers);
        objects.End();
        AppendDescriptor(objects.Begin(numbers.Descriptor), program, numbers);
        objects.End();
    }

    /// <summary>Writes the program and the map to text.</summary>
    public static void WriteStreams(PdfFile file, FontProgram program, FontNumbers numbers)
    {
        var entries = new PdfBuffer(64);
        if (program.Font.IsCff)
            entries.Raw("/Subtype/CIDFontType0C"u8);
        else
            entries.Raw("/Length1 "u8).Integer(program.ProgramLength);
        file.WriteCompressedStream(numbers.Program, entries.Written, program.CompressedProgram);
        file.WriteCompressedStream(numbers.ToUnicode, default, program.CompressedToUnicode);
    }

    private static void AppendFont(PdfBuffer dictionary, FontProgram program, FontNumbers numbers, int oneByteCodes)
    {
        dictionary.Raw("<</Type/Font/Subtype/Type0/BaseFont"u8).Name(program.Name);
        if (program.HasOneByteCodes)
            dictionary.Raw("/Encoding "u8).Reference(oneByteCodes);
        else
            dictionary.Raw("/Encoding/Identity-H"u8);
        dictionary.Raw("/DescendantFonts["u8).Reference(numbers.Descendant)
            .Raw("]/ToUnicode "u8).Reference(numbers.ToUnicode).Raw(">>"u8);
    }

    private static void AppendDescendant(PdfBuffer dictionary, FontProgram program, FontNumbers numbers)
    {
        var isCff = program.Font.IsCff;
        dictionary.Raw("<</Type/Font/Subtype"u8).Raw(isCff ? "/CIDFontType0"u8 : "/CIDFontType2"u8)
            .Raw("/BaseFont"u8).Name(program.Name)
            .Raw("/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>/FontDescriptor "u8).Reference(numbers.Descriptor)
            .Raw("/DW 0/W"u8).Raw(program.WidthArray);
        if (!isCff)
            dictionary.Raw("/CIDToGIDMap/Identity"u8);
        dictionary.Raw(">>"u8);
    }

    private static void AppendDescriptor(PdfBuffer dictionary, FontProgram program, FontNumbers numbers)
    {
        var (font, metrics) = (program.Font, program.Font.Metrics);
        var toThousand = 1000.0 / metrics.UnitsPerEm;
        dictionary.Raw("<</Type/FontDescriptor/FontName"u8).Name(program.Name)
            .Raw("/Flags "u8).Integer(Flags(font))
            .Raw("/FontBBox["u8).Number(metrics.BoundsLeft * toThousand, 0).Space().Number(metrics.BoundsBottom * toThousand, 0)
            .Space().Number(metrics.BoundsRight * toThousand, 0).Space().Number(metrics.BoundsTop * toThousand, 0)
            .Raw("]/ItalicAngle "u8).Number(metrics.ItalicAngle)
            .Raw("/Ascent "u8).Number(metrics.Ascent * toThousand, 0)
            .Raw("/Descent "u8).Number(metrics.Descent * toThousand, 0)
            .Raw("/CapHeight "u8).Number(metrics.CapHeight * toThousand, 0)
            .Raw("/StemV "u8).Integer(StemWidth(font.Weight))
            .Raw(font.IsCff ? "/FontFile3 "u8 : "/FontFile2 "u8).Reference(numbers.Program).Raw(">>"u8);
    }

    /// <summary>Codes are glyph numbers and not characters, so the font is "symbolic" (ISO 32000-1, 9.8.2).</summary>
    private static int Flags(OpenTypeFont font) =>
        Symbolic | (font.IsItalic ? Italic : 0) | (font.Metrics.IsFixedPitch ? FixedPitch : 0);

    /// <summary>No table says how thick stems are; readers use it only when the font itself is lost.</summary>
    private static int StemWidth(int weight) => 20 + (weight / 6);
}
