using EsfReports.Pdf.Objects;

namespace EsfReports.Pdf.Metadata;

/// <summary>Writes associated files (ISO 32000-1, 7.11.4; ISO 19005-3, 6.8).</summary>
internal static class Attachments
{
    /// <summary>File specifications by name.</summary>
    public static List<(string Name, int ObjectNumber)> Write(PdfFile file, PdfOptions options, DateOnly? date)
    {
        var specifications = new List<(string Name, int ObjectNumber)>();
        foreach (var attachment in options.Attachments)
            specifications.Add((attachment.FileName, Write(file, attachment, date)));
        return specifications;
    }

    private static int Write(PdfFile file, PdfAttachment attachment, DateOnly? date)
    {
        var stream = file.Reserve();
        var entries = new PdfBuffer(128);
        entries.Raw("/Type/EmbeddedFile/Subtype"u8).Name(attachment.MediaType)
            .Raw("/Params<</Size "u8).Integer(attachment.Bytes.Length);
        if (date is { } day)
            entries.Raw("/ModDate"u8).Text(DocumentInformation.PdfDate(day));
        entries.Raw(">>"u8);

        // Without the MD5 hash that there may be (ISO 32000-1, table 46): compressed bytes have a checksum of their own.
        file.WriteStream(stream, entries.Written, attachment.Bytes.Span);

        file.BeginObject(out var number)
            .Raw("<</Type/Filespec/F"u8).Text(attachment.FileName).Raw("/UF"u8).Text(attachment.FileName)
            .Raw("/Desc"u8).Text(attachment.Description)
            .Raw("/AFRelationship/Source/EF<</F "u8).Reference(stream).Raw("/UF "u8).Reference(stream).Raw(">>>>"u8);
        file.EndObject();
        return number;
    }
}
