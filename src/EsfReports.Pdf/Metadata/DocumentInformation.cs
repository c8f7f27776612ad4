using System.Globalization;
using EsfReports.Documents;
using EsfReports.Pdf.Objects;

namespace EsfReports.Pdf.Metadata;

/// <summary>Writes what a document says about itself: the information dictionary, the metadata stream and the colour profile.</summary>
internal static class DocumentInformation
{
    /// <summary>The information dictionary (ISO 32000-1, 14.3.3); says the same as the metadata stream.</summary>
    public static int WriteDictionary(PdfFile file, DocumentMetadata metadata, string producer)
    {
        var dictionary = file.BeginObject(out var number).Raw("<<"u8);
        Append(dictionary, "/Title"u8, metadata.Title);
        Append(dictionary, "/Author"u8, metadata.Author);
        Append(dictionary, "/Subject"u8, metadata.Description);
        Append(dictionary, "/Keywords"u8, metadata.Keywords);
        Append(dictionary, "/Producer"u8, producer);
        if (metadata.Date is { } date)
        {
            Append(dictionary, "/CreationDate"u8, PdfDate(date));
            Append(dictionary, "/ModDate"u8, PdfDate(date));
        }

        dictionary.Raw(">>"u8);
        file.EndObject();
        return number;
    }

    /// <summary>The metadata stream; not compressed, so that programs that know nothing of PDF can find it.</summary>
    public static int WriteMetadata(PdfFile file, DocumentMetadata metadata, string producer)
    {
        var number = file.Reserve();
        file.WritePlainStream(number, "/Type/Metadata/Subtype/XML"u8, XmpPacket.Build(metadata, producer).Written);
        return number;
    }

    /// <summary>The output intent, which says what device colours mean (ISO 19005-3, 6.2.3).</summary>
    public static int WriteOutputIntent(PdfFile file)
    {
        var profile = file.Reserve();
        file.WriteCompressedStream(profile, "/N 3"u8, ColorProfile.Compressed);
        file.BeginObject(out var number)
            .Raw("<</Type/OutputIntent/S/GTS_PDFA1/OutputConditionIdentifier(sRGB)/Info(sRGB IEC61966-2.1)/DestOutputProfile "u8)
            .Reference(profile).Raw(">>"u8);
        file.EndObject();
        return number;
    }

    /// <summary>A date of PDF (ISO 32000-1, 7.9.4).</summary>
    public static string PdfDate(DateOnly date) => "D:" + date.ToString("yyyyMMdd", CultureInfo.InvariantCulture) + "000000Z";

    private static void Append(PdfBuffer dictionary, ReadOnlySpan<byte> key, string? value)
    {
        if (value is not null)
            dictionary.Raw(key).Text(MetadataText.Clean(value));
    }
}
