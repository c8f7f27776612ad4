using System.Text;

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
    }

    /// <summary>The text as HTML.</summary>
    /// <param name="value">The HTML of a placeholder.</param>
    public string Fill(Func<string, string> value)
    {
        if (_names.Count == 0)
            return _html[0];
        var html = new StringBuilder();
        for (var index = 0; index < _names.Count; index++)
            html.Append(_html[index]).Append(value(_names[index]));
        return html.Append(_html[^1]).ToString();
    }
}
