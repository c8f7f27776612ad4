using System.Text;

namespace EsfReports.Sources;

/// <summary>Turns bytes into text without ever putting replacement characters into a document unseen.</summary>
/// <remarks>
/// The byte order mark decides; without one, UTF-16 shows itself by a zero in every other byte; else strict UTF-8; else
/// Windows-1252, which old Swedish files are in. Windows-1252 gives every byte a character, so decoding never fails.
/// </remarks>
internal static class TextDecoder
{
    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);
    private static readonly Encoding Windows1252 = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;

    public static DecodedText Decode(ReadOnlySpan<byte> bytes)
    {
        if (bytes is [0xEF, 0xBB, 0xBF, ..])
            return DecodeUtf8(bytes[3..]);
        if (bytes is [0xFF, 0xFE, 0, 0, ..])
            return new DecodedText(Encoding.UTF32.GetString(bytes[4..]), "UTF-32", IsGuess: false);
        if (bytes is [0xFF, 0xFE, ..])
            return new DecodedText(Encoding.Unicode.GetString(bytes[2..]), "UTF-16", IsGuess: false);
        if (bytes is [0xFE, 0xFF, ..])
            return new DecodedText(Encoding.BigEndianUnicode.GetString(bytes[2..]), "UTF-16", IsGuess: false);
        if (HasZeros(bytes, offset: 1))
            return new DecodedText(Encoding.Unicode.GetString(bytes), "UTF-16", IsGuess: true);
        if (HasZeros(bytes, offset: 0))
            return new DecodedText(Encoding.BigEndianUnicode.GetString(bytes), "UTF-16", IsGuess: true);
        return DecodeUtf8(bytes);
    }

    /// <summary>
    /// Finds the encoding of a file that is too large to be held in memory, and goes back to its beginning. The byte order
    /// mark is left to the reader.
    /// </summary>
    public static (Encoding Encoding, string Name, bool IsGuess) Detect(Stream stream)
    {
        stream.Position = 0;
        var start = new byte[400];
        ReadOnlySpan<byte> bytes = start.AsSpan(0, stream.ReadAtLeast(start, start.Length, throwOnEndOfStream: false));
        var found = bytes switch
        {
            [0xEF, 0xBB, 0xBF, ..] or [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..] => (Encoding.UTF8, "UTF-8", false),
            _ when HasZeros(bytes, offset: 1) => (Encoding.Unicode, "UTF-16", true),
            _ when HasZeros(bytes, offset: 0) => (Encoding.BigEndianUnicode, "UTF-16", true),
            _ when IsUtf8(stream) => (Encoding.UTF8, "UTF-8", false),
            _ => (Windows1252, "Windows-1252", true),
        };
        stream.Position = 0;
        return found;
    }

    private static bool IsUtf8(Stream stream)
    {
        stream.Position = 0;
        var decoder = StrictUtf8.GetDecoder();
        var bytes = new byte[65_536];
        var characters = new char[bytes.Length + 1];
        try
        {
            int count;
            while ((count = stream.Read(bytes)) > 0)
                decoder.GetChars(bytes, 0, count, characters, 0, flush: false);
            decoder.GetChars([], 0, 0, characters, 0, flush: true);
            return true;
        }
        catch (DecoderFallbackException)
        {
            return false;
        }
    }

    private static DecodedText DecodeUtf8(ReadOnlySpan<byte> bytes)
    {
        try
        {
            return new DecodedText(StrictUtf8.GetString(bytes), "UTF-8", IsGuess: false);
        }
        catch (DecoderFallbackException)
        {
            return new DecodedText(Windows1252.GetString(bytes), "Windows-1252", IsGuess: true);
        }
    }

    // Swedish text in UTF-16 is nearly all below U+0100: every other byte is zero, and never the bytes between.
    private static bool HasZeros(ReadOnlySpan<byte> bytes, int offset)
    {
        var pairs = Math.Min(bytes.Length / 2, 200);
        if (pairs < 4)
            return false;

        var zeros = 0;
        for (var pair = 0; pair < pairs; pair++)
        {
            if (bytes[(2 * pair) + offset] == 0)
                zeros++;
            if (bytes[(2 * pair) + 1 - offset] == 0)
                return false;
        }

        return zeros * 10 >= pairs * 8;
    }
}
