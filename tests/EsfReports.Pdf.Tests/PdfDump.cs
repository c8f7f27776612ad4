using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;

namespace EsfReports.Pdf.Tests;

/// <summary>
/// Prints the objects of files that this program wrote, one a line, in the order of their numbers; content streams are printed as their
/// operators. Bytes beyond ASCII are written as <c>\xNN</c>.
/// </summary>
internal static partial class PdfDump
{
    public static string Of(byte[] pdf) => string.Join('\n', Objects(pdf).Select(entry => $"{entry.Key} {entry.Value}"));

    /// <summary>The operators of all pages.</summary>
    public static string Contents(byte[] pdf) => string.Join(
        '\n', Objects(pdf).Values.Where(text => text.StartsWith("stream <<>>", StringComparison.Ordinal)).Where(text => !text.Contains("begincmap", StringComparison.Ordinal)));

    /// <summary>All objects by number.</summary>
    public static SortedDictionary<int, string> Objects(byte[] pdf)
    {
        var text = Encoding.Latin1.GetString(pdf);
        var objects = new SortedDictionary<int, string>();
        foreach (Match match in StreamObject().Matches(text))
        {
            var length = int.Parse(match.Groups["length"].Value, CultureInfo.InvariantCulture);
            var content = pdf.AsSpan(match.Index + match.Length, length).ToArray();
            var dictionary = match.Groups["entries"].Value;
            if (dictionary.Contains("/Type/ObjStm", StringComparison.Ordinal))
                AddPacked(objects, dictionary, Inflate(content));
            else if (!dictionary.Contains("/Type/XRef", StringComparison.Ordinal))
                objects.Add(int.Parse(match.Groups["number"].Value, CultureInfo.InvariantCulture), Stream(dictionary, content));
        }

        return objects;
    }

    private static void AddPacked(SortedDictionary<int, string> objects, string dictionary, byte[] content)
    {
        var first = int.Parse(Regex.Match(dictionary, @"/First (\d+)").Groups[1].Value, CultureInfo.InvariantCulture);
        var text = Encoding.Latin1.GetString(content);
        int[] header = [.. text[..first].Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(number => int.Parse(number, CultureInfo.InvariantCulture))];
        for (var i = 0; i < header.Length; i += 2)
        {
            var end = i + 3 < header.Length ? first + header[i + 3] : text.Length;
            objects.Add(header[i], Escape(text[(first + header[i + 1])..end].TrimEnd('\n')));
        }
    }

    private static string Stream(string dictionary, byte[] content)
    {
        var entries = dictionary.Replace("/Filter/FlateDecode", "", StringComparison.Ordinal);
        var isText = entries.Length == 0 || entries.Contains("/Metadata", StringComparison.Ordinal);
        if (!isText)
            return $"stream <<{entries}>>";
        var bytes = dictionary.Contains("FlateDecode", StringComparison.Ordinal) ? Inflate(content) : content;
        return $"stream <<{entries}>>\n  {Escape(Encoding.Latin1.GetString(bytes).TrimEnd('\n')).Replace("\n", "\n  ", StringComparison.Ordinal)}";
    }

    private static byte[] Inflate(byte[] bytes)
    {
        using var zip = new ZLibStream(new MemoryStream(bytes), CompressionMode.Decompress);
        using var result = new MemoryStream();
        zip.CopyTo(result);
        return result.ToArray();
    }

    private static string Escape(string text) => Regex.Replace(
        text, "[^\n -~]", match => string.Create(CultureInfo.InvariantCulture, $"\\x{(int)match.Value[0]:X2}"));

    [GeneratedRegex(@"(?<number>\d+) 0 obj\n<<(?<entries>[^\n]*?)/Length (?<length>\d+)>>\nstream\n")]
    private static partial Regex StreamObject();
}
