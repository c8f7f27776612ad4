using System.Text;
using EsfReports.Templating;

namespace EsfReports.Reports;

/// <summary>A text cut at its placeholders.</summary>
internal sealed class TextPattern
{
    // What stands before each placeholder, and behind the last.
    private readonly List<string> _html = [];
    private readonly List<string> _names = [];

    /// <summary>Cuts a text.</summary>
    /// <param name="text">With <c>{name}</c> where a value goes.</param>
    public TextPattern(string text)
    {
        var index = 0;
        for (var open = text.IndexOf('{'); open >= 0; open = text.IndexOf('{', index))
        {
            var close = text.IndexOf('}', open);
            if (close < 0)
                break;
            _html.Add(Markup.Escape(text[index..open]));
            _names.Add(text[(open + 1)..close]);
            index = close + 1;
        }

        _html.Add(Markup.Escape(text[index..]));
        Constant = _names.Count == 0 ? new HtmlText(_html[0]) : null;
    }

    /// <summary>The text as HTML if nothing goes into it; null if it has placeholders.</summary>
    public HtmlText? Constant { get; }

    /// <summary>The text as HTML.</summary>
    /// <param name="value">The HTML of a placeholder.</param>
    public HtmlText Fill(Func<string, string> value)
    {
        var html = new StringBuilder();
        for (var index = 0; index < _names.Count; index++)
            html.Append(_html[index]).Append(value(_names[index]));
        return new HtmlText(html.Append(_html[^1]).ToString());
    }
}
