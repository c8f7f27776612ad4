using System.Globalization;
using System.Text;

namespace EsfReports.Templating.Values;

/// <summary>Text as it is written in a literal in double quotes.</summary>
internal static class TextEscaping
{
    public static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length + 8);
        Append(escaped, text);
        return escaped.ToString();
    }

    public static void Append(StringBuilder target, string text)
    {
        foreach (var c in text)
        {
            switch (c)
            {
                case '"': target.Append("\\\""); break;
                case '\\': target.Append("\\\\"); break;
                case '\n': target.Append("\\n"); break;
                case '\r': target.Append("\\r"); break;
                case '\t': target.Append("\\t"); break;
                case '\b': target.Append("\\b"); break;
                case '\f': target.Append("\\f"); break;
                case '\v': target.Append("\\v"); break;
                case '\0': target.Append("\\0"); break;
                case < ' ': target.Append("\\u").Append(((int)c).ToString("X4", CultureInfo.InvariantCulture)); break;
                default: target.Append(c); break;
            }
        }
    }
}
