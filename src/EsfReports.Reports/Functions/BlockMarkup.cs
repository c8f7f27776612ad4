using System.Globalization;
using System.Text;
using EsfReports.Templating;

namespace EsfReports.Reports;

/// <summary>Writes the blocks of a description as HTML.</summary>
/// <param name="startLevel">The level of the uppermost headings, 1 to 6.</param>
internal sealed class BlockMarkup(int startLevel)
{
    private readonly StringBuilder _html = new();
    private int _level;

    /// <summary>
    /// Headings, paragraphs and lists. Headings never skip a level (ISO 14289-1, 7.4.2), whatever levels the source has.
    /// </summary>
    public string Write(IEnumerable<IScriptMembers> blocks)
    {
        _html.Clear();
        _level = startLevel - 1;
        foreach (var block in blocks)
            WriteBlock(block);
        return _html.ToString();
    }

    private void WriteBlock(IScriptMembers block)
    {
        switch (Text(block, "kind"))
        {
            case "heading":
                WriteHeading(block);
                break;
            case "list":
                WriteList(Items(block), IsOrdered(block) ? "ol" : "ul");
                break;
            default:
                _html.Append("<p>").Append(Markup.Escape(Text(block, "text"))).Append("</p>\n");
                break;
        }
    }

    private void WriteHeading(IScriptMembers block)
    {
        var wanted = startLevel + Level(block) - 1;
        _level = Math.Clamp(wanted, 1, Math.Min(6, _level + 1));
        var name = "h" + _level.ToString(CultureInfo.InvariantCulture);
        _html.Append('<').Append(name).Append('>').Append(Markup.Escape(Text(block, "text"))).Append("</").Append(name).Append(">\n");
    }

    private void WriteList(IReadOnlyList<IScriptMembers> items, string name)
    {
        _html.Append('<').Append(name).Append(">\n");
        foreach (var item in items)
            WriteItem(item);
        _html.Append("</").Append(name).Append(">\n");
    }

    private void WriteItem(IScriptMembers item)
    {
        _html.Append("<li>").Append(Markup.Escape(Text(item, "text")));
        if (Items(item) is { Count: > 0 } nested)
        {
            _html.Append('\n');
            WriteList(nested, "ul");
        }

        _html.Append("</li>\n");
    }

    private static string Text(IScriptMembers item, string name) =>
        item.TryGetMember(name, out var value) ? value as string ?? "" : "";

    private static bool IsOrdered(IScriptMembers block) => block.TryGetMember("ordered", out var value) && value is true;

    private static int Level(IScriptMembers block) =>
        block.TryGetMember("level", out var value) && ScriptNumbers.Find(value) is { } level ? (int)Math.Clamp(level, 1, 6) : 1;

    private static IReadOnlyList<IScriptMembers> Items(IScriptMembers item) =>
        item.TryGetMember("items", out var value) && value is IEnumerable<object?> items ? [.. items.OfType<IScriptMembers>()] : [];
}
