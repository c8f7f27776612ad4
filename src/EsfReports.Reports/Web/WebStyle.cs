using System.Text;

namespace EsfReports.Reports;

/// <summary>
/// Prepares CSS for a page that stands alone: fonts and comments go, images come in. Everything else stays as the author wrote it;
/// what a browser does not know (running heads, bookmarks) it ignores, as CSS demands.
/// </summary>
/// <param name="css">The rules.</param>
/// <param name="folder">The folder that addresses start from, with a slash at the end; empty for the root.</param>
/// <param name="findImage">Gives an image as a <c>data:</c> address; null if there is none.</param>
internal sealed class WebStyle(string css, string folder, Func<string, string?> findImage)
{
    private const string FontFace = "@font-face";

    private readonly StringBuilder _text = new(css.Length);
    private readonly List<string> _missing = [];

    /// <summary>Goes through the text once.</summary>
    public PreparedStyle Prepare()
    {
        var index = 0;
        while (index < css.Length)
            index = Next(index);

        // The end of a style element is the only thing that could get CSS out of it; in CSS a backslash does not change a slash.
        return new PreparedStyle(_text.ToString().Replace("</", "<\\/", StringComparison.Ordinal).TrimStart('\n'), _missing);
    }

    private int Next(int index)
    {
        var rest = css.AsSpan(index);
        if (rest.StartsWith("/*"))
            return After("*/", index + 2);
        if (rest.StartsWith(FontFace, StringComparison.OrdinalIgnoreCase))
            return AfterLineEnd(After("}", index));
        if (rest.StartsWith("url(", StringComparison.OrdinalIgnoreCase))
            return CopyAddress(index);
        return css[index] is '"' or '\'' ? CopyString(index) : Copy(index, index + 1);
    }

    private int After(string mark, int index)
    {
        var end = css.IndexOf(mark, index, StringComparison.Ordinal);
        return end < 0 ? css.Length : end + mark.Length;
    }

    private int AfterLineEnd(int index) => index < css.Length && css[index] == '\n' ? index + 1 : index;

    private int CopyString(int start)
    {
        var index = start + 1;
        while (index < css.Length && css[index] != css[start])
            index += css[index] == '\\' ? 2 : 1;
        return Copy(start, Math.Min(index + 1, css.Length));
    }

    private int Copy(int start, int end)
    {
        _text.Append(css, start, end - start);
        return end;
    }

    private int CopyAddress(int start)
    {
        var end = After(")", start);
        var path = css[(start + 4)..(end - 1)].Trim().Trim('"', '\'');
        if (path.StartsWith("data:", StringComparison.OrdinalIgnoreCase) || path.StartsWith('#'))
            return Copy(start, end);

        var address = findImage(Resolve(folder + path));
        if (address is null)
            _missing.Add(folder + path);
        _text.Append("url(\"").Append(address ?? path).Append("\")");
        return end;
    }

    private static string Resolve(string path)
    {
        var parts = new List<string>();
        foreach (var part in path.Split('/').Where(part => part != "."))
        {
            if (part == ".." && parts.Count > 0)
                parts.RemoveAt(parts.Count - 1);
            else
                parts.Add(part);
        }

        return string.Join('/', parts);
    }
}
