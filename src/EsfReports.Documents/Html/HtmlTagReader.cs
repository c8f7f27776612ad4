using System.Collections.Immutable;
using System.Net;

namespace EsfReports.Documents.Html;

/// <summary>Reads tags (HTML, 13.1.2).</summary>
internal sealed class HtmlTagReader(string html, TagTable known)
{
    private readonly ImmutableArray<KeyValuePair<string, string>>.Builder _attributes = ImmutableArray.CreateBuilder<KeyValuePair<string, string>>();

    /// <summary>True if a start or end tag begins at an offset.</summary>
    public bool IsTagAt(int at) =>
        at + 1 < html.Length && (char.IsAsciiLetter(html[at + 1]) || (html[at + 1] == '/' && at + 2 < html.Length && char.IsAsciiLetter(html[at + 2])));

    /// <summary>Reads the start tag at an offset.</summary>
    public HtmlTag ReadStart(int start, bool isInSvg)
    {
        var text = html.AsSpan(start, LikelyEnd(start) - start);
        if (text.Length > TagTable.MaximumLength)
            return ReadNewStart(start, isInSvg);
        if (known.Find(text, isInSvg) is { } tag)
            return new HtmlTag(tag, start, start + text.Length);
        var read = ReadNewStart(start, isInSvg);

        // Nothing behind the tag had a part in it, so the same text is the same tag wherever it stands.
        if (read.End == start + text.Length && text[^1] == '>')
            known.Add(text, isInSvg, read.Element);
        return read;
    }

    /// <summary>Reads the name of the end tag at an offset.</summary>
    /// <param name="start">Offset of the angle bracket.</param>
    /// <param name="isInSvg">True if the element around it is of SVG.</param>
    /// <param name="end">Offset behind the tag.</param>
    public string ReadEnd(int start, bool isInSvg, out int end)
    {
        var nameEnd = NameEnd(start + 2);
        var span = html.AsSpan(start + 2, nameEnd - start - 2);
        var bracket = html.IndexOf('>', nameEnd);
        end = bracket < 0 ? html.Length : bracket + 1;
        return isInSvg ? HtmlNames.OfSvg(span) : HtmlNames.OfHtml(span);
    }

    /// <summary>True if the end tag at an offset is just that of a name, as nearly all are.</summary>
    public bool IsPlainEnd(int start, string name)
    {
        var rest = html.AsSpan(start + 2);
        return rest.Length > name.Length && rest[name.Length] == '>' && rest.StartsWith(name);
    }

    /// <summary>Text with its character references resolved and its line ends made one (HTML, 13.2.3.5).</summary>
    public static string Decode(string text)
    {
        if (text.AsSpan().IndexOfAny('&', '\r', '\0') < 0)
            return text;
        if (text.Contains('&', StringComparison.Ordinal))
            text = WebUtility.HtmlDecode(text);
        if (text.Contains('\r', StringComparison.Ordinal))
            text = text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n');
        return text.Contains('\0', StringComparison.Ordinal) ? text.Replace('\0', '\uFFFD') : text;
    }

    // Where the tag ends unless its quotes are strange.
    private int LikelyEnd(int start)
    {
        for (var at = start + 1; at < html.Length; at++)
        {
            var found = html.AsSpan(at).IndexOfAny('>', '"', '\'');
            if (found < 0)
                return html.Length;
            at += found;
            if (html[at] == '>')
                return at + 1;
            at = html.IndexOf(html[at], at + 1);
            if (at < 0)
                return html.Length;
        }

        return html.Length;
    }

    private HtmlTag ReadNewStart(int start, bool isInSvg)
    {
        var at = NameEnd(start + 1);
        var span = html.AsSpan(start + 1, at - start - 1);
        var isSvg = isInSvg || span.Equals("svg", StringComparison.OrdinalIgnoreCase);
        var name = isSvg ? HtmlNames.OfSvg(span) : HtmlNames.OfHtml(span);
        var isSelfClosing = false;
        while (at < html.Length && html[at] != '>')
        {
            isSelfClosing = html[at] == '/';
            if (isSelfClosing || IsSpace(html[at]))
                at++;
            else
                at = ReadAttribute(at, isSvg);
        }

        var attributes = _attributes.Count == 0 ? AttributeList.Empty : new AttributeList(_attributes.ToImmutable());
        _attributes.Clear();
        return new HtmlTag(new ElementTag(name, isSvg, attributes, isInSvg, isSelfClosing), start, Math.Min(at + 1, html.Length));
    }

    private int ReadAttribute(int start, bool isSvg)
    {
        var at = start + 1;
        while (at < html.Length && html[at] is not ('=' or '>' or '/') && !IsSpace(html[at]))
            at++;
        var span = html.AsSpan(start, at - start);
        var name = isSvg ? HtmlNames.OfSvg(span) : HtmlNames.OfHtml(span);
        var equals = SkipSpaces(at);
        var value = string.Empty;
        if (equals < html.Length && html[equals] == '=')
            at = ReadValue(SkipSpaces(equals + 1), out value);

        // The first of two attributes with one name counts.
        for (var index = 0; index < _attributes.Count; index++)
        {
            if (_attributes[index].Key == name)
                return at;
        }

        _attributes.Add(new KeyValuePair<string, string>(name, value));
        return at;
    }

    private int ReadValue(int start, out string value)
    {
        int end;
        if (start < html.Length && html[start] is '"' or '\'')
        {
            end = html.IndexOf(html[start], start + 1);
            end = end < 0 ? html.Length : end;
            value = Decode(html[(start + 1)..end]);
            return Math.Min(end + 1, html.Length);
        }

        end = start;
        while (end < html.Length && html[end] != '>' && !IsSpace(html[end]))
            end++;
        value = Decode(html[start..end]);
        return end;
    }

    private int NameEnd(int at)
    {
        while (at < html.Length && html[at] is not ('>' or '/') && !IsSpace(html[at]))
            at++;
        return at;
    }

    private int SkipSpaces(int at)
    {
        while (at < html.Length && IsSpace(html[at]))
            at++;
        return at;
    }

    private static bool IsSpace(char character) => character is ' ' or '\t' or '\n' or '\r' or '\f';
}
