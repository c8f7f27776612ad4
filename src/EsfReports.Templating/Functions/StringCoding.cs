using System.Security.Cryptography;
using System.Text;
using EsfReports.Templating.Values;

namespace EsfReports.Templating.Functions;

/// <summary>The functions of <c>string</c> that escape, encode and hash. Texts are taken as UTF-8.</summary>
internal static class StringCoding
{
    public static void AddTo(FunctionGroup group) => group
        .Add("escape", "text:text", "The text with backslash escapes.", static call => call.Text(0) is { } text ? TextEscaping.Escape(text) : null)
        .Add("literal", "text:text", "The text as a literal in double quotes.", static call => call.Text(0) is { } text ? $"\"{TextEscaping.Escape(text)}\"" : null)
        .Add("base64_encode", "text:text", "The text in Base64.", static call => Convert.ToBase64String(Bytes(call, 0)))
        .Add("base64_decode", "text:text", "The text that a Base64 text holds.", Decode)
        .Add("md5", "text:text", "The MD5 hash, in hexadecimal. Only to tell texts apart: it protects nothing.", static call => Hex(Md5(call)))
        .Add("sha1", "text:text", "The SHA-1 hash, in hexadecimal. Only to tell texts apart: it protects nothing.", static call => Hex(Sha1(call)))
        .Add("sha256", "text:text", "The SHA-256 hash, in hexadecimal.", static call => Hex(SHA256.HashData(Bytes(call, 0))))
        .Add("sha512", "text:text", "The SHA-512 hash, in hexadecimal.", static call => Hex(SHA512.HashData(Bytes(call, 0))))
        .Add("hmac_sha1", "text:text key:text", "The SHA-1 code of the text with a key, in hexadecimal.", static call => Hex(HmacSha1(call)))
        .Add("hmac_sha256", "text:text key:text", "The SHA-256 code of the text with a key, in hexadecimal.", static call => Hex(HMACSHA256.HashData(Bytes(call, 1), Bytes(call, 0))))
        .Add("hmac_sha512", "text:text key:text", "The SHA-512 code of the text with a key, in hexadecimal.", static call => Hex(HMACSHA512.HashData(Bytes(call, 1), Bytes(call, 0))));

#pragma warning disable CA5350, CA5351 // The language has these functions; their summaries say that they protect nothing.
    private static byte[] Md5(FunctionCall call) => MD5.HashData(Bytes(call, 0));

    private static byte[] Sha1(FunctionCall call) => SHA1.HashData(Bytes(call, 0));

    private static byte[] HmacSha1(FunctionCall call) => HMACSHA1.HashData(Bytes(call, 1), Bytes(call, 0));
#pragma warning restore CA5350, CA5351

    private static byte[] Bytes(FunctionCall call, int index)
    {
        var text = call.TextOrEmpty(index);
        call.ChargeText(text.Length);
        return Encoding.UTF8.GetBytes(text);
    }

    private static string Hex(byte[] hash) => Convert.ToHexStringLower(hash);

    private static string Decode(FunctionCall call)
    {
        try
        {
            return Encoding.UTF8.GetString(Convert.FromBase64String(call.TextOrEmpty(0)));
        }
        catch (FormatException)
        {
            throw call.Error("The text is not Base64.");
        }
    }
}
