using System.Text;

namespace EsfReports.Sources;

/// <summary>Undoes text that was UTF-8, was read as Windows-1252 and saved again: <c>VÃ¤xjÃ¶</c> was <c>Växjö</c>.</summary>
/// <remarks>
/// A word is repaired only if its characters, written as Windows-1252 bytes, are UTF-8 from the first to the last. Real words
/// never are: a Swedish letter would have to be followed by one of the characters <c>€</c> to <c>¿</c>.
/// </remarks>
internal static class MojibakeRepair
{
    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private static readonly Encoding Windows1252 = CodePagesEncodingProvider.Instance.GetEncoding(
        1252, EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback)!;

    /// <summary>The text with all such words repaired; the same instance if there are none.</summary>
    public static string Repair(string text)
    {
        if (!MayNeedRepair(text))
            return text;
        var words = text.Split(' ');
        for (var index = 0; index < words.Length; index++)
            words[index] = RepairWord(words[index]);
        var repaired = string.Join(' ', words);
        return repaired == text ? text : repaired;
    }

    private static bool MayNeedRepair(string text)
    {
        for (var index = 1; index < text.Length; index++)
        {
            if (text[index] > 0x7F && text[index - 1] > 0x7F)
                return true;
        }

        return false;
    }

    // Twice, because files go through two wrong programs often enough: "ÃƒÂ¤" was "Ã¤" was "ä".
    private static string RepairWord(string word)
    {
        for (var round = 0; round < 2 && MayNeedRepair(word); round++)
        {
            if (RepairOnce(word) is not { } repaired)
                break;
            word = repaired;
        }

        return word;
    }

    private static string? RepairOnce(string word)
    {
        try
        {
            return StrictUtf8.GetString(Windows1252.GetBytes(word));
        }
        catch (EncoderFallbackException)
        {
            return null;
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }
}
