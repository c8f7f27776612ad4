using System.IO.Compression;
using System.Text;

namespace EsfReports.Cli.Tests;

/// <summary>All texts that are in a file, also those that are packed: PDF streams, parts of workbooks.</summary>
internal static class UnpackedFile
{
    /// <summary>The bytes of the file and of all that is packed in it, read as UTF-8 and as UTF-16.</summary>
    public static IEnumerable<string> Texts(string path)
    {
        foreach (var bytes in Parts(path))
        {
            yield return Encoding.UTF8.GetString(bytes);
            yield return Encoding.BigEndianUnicode.GetString(bytes);
            yield return Encoding.BigEndianUnicode.GetString(bytes.AsSpan(Math.Min(1, bytes.Length)));
        }
    }

    private static IEnumerable<byte[]> Parts(string path)
    {
        var bytes = File.ReadAllBytes(path);
        return Path.GetExtension(path) switch
        {
            ".pdf" => PdfStreams(bytes).Prepend(bytes),
            ".xlsx" => ZipEntries(bytes).Prepend(bytes),
            _ => [bytes],
        };
    }

    private static IEnumerable<byte[]> ZipEntries(byte[] bytes)
    {
        using var zip = new ZipArchive(new MemoryStream(bytes));
        foreach (var entry in zip.Entries)
        {
            using var content = entry.Open();
            yield return ReadAll(content);
        }
    }

    private static IEnumerable<byte[]> PdfStreams(byte[] bytes)
    {
        var index = 0;
        while ((index = bytes.AsSpan(index).IndexOf("stream"u8) is var found and >= 0 ? index + found : -1) >= 0)
        {
            index += "stream"u8.Length;
            while (index < bytes.Length && bytes[index] is (byte)'\r' or (byte)'\n')
                index++;
            if (TryInflate(bytes, index) is { Length: > 0 } content)
                yield return content;
        }
    }

    private static byte[]? TryInflate(byte[] bytes, int start)
    {
        try
        {
            using var inflater = new ZLibStream(new MemoryStream(bytes, start, bytes.Length - start), CompressionMode.Decompress);
            return ReadAll(inflater);
        }
        catch (InvalidDataException)
        {
            // Not packed, and so among the bytes of the file itself.
            return null;
        }
    }

    private static byte[] ReadAll(Stream stream)
    {
        using var copy = new MemoryStream();
        stream.CopyTo(copy);
        return copy.ToArray();
    }
}
