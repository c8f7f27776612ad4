using System.Globalization;

namespace EsfReports.Documents.Html;

/// <summary>Checks the attributes of HTML elements and works out what they leave unsaid.</summary>
internal sealed class AttributeRules(DocumentContext context)
{
    /// <summary>The attributes that go into the document: without scripts and forbidden addresses, with the scope of header cells.</summary>
    public AttributeList Apply(SourceElement element)
    {
        if (!element.IsSvg)
            Check(element);
        var attributes = HasDropped(element)
            ? new AttributeList([.. element.Attributes.Items.Where(item => !IsDropped(item, element))])
            : element.Attributes;
        return element.Name == "th" && attributes["scope"] is null ? WithScope(element, attributes) : attributes;
    }

    private static bool IsEvent(string name) => name.StartsWith("on", StringComparison.Ordinal);

    private static bool HasDropped(SourceElement element)
    {
        foreach (var item in element.Attributes.Items)
        {
            if (IsDropped(item, element))
                return true;
        }

        return false;
    }

    private static bool IsDropped(KeyValuePair<string, string> item, SourceElement element) =>
        IsEvent(item.Key) || (element.Name == "a" && item.Key == "href" && !LinkRules.IsAllowed(item.Value));

    private void Check(SourceElement element)
    {
        foreach (var (name, value) in element.Attributes.Items)
        {
            if (IsEvent(name))
                context.ReportOnce($"{element.Name} {name}", DocumentDiagnostics.EventAttribute(element.Origin, element.Name, name));
            else if (IsKnown(element.Name, name))
                CheckValue(element, name, value);
            else
                context.ReportOnce($"{element.Name} {name}", DocumentDiagnostics.UnknownAttribute(element.Origin, element.Name, name, Advice(name)));
        }

        if (element.Name is "meter" or "progress" && string.IsNullOrWhiteSpace(element.TextContent))
            context.ReportOnce(element.Name, DocumentDiagnostics.EmptyMeter(element.Origin, element.Name));
        if (element.Name == "img" && element.Attributes["alt"] is null && element.Attributes["role"] is not ("presentation" or "none"))
            context.Diagnostics.Add(DocumentDiagnostics.NoAlternative(element.Origin));
    }

    private static bool IsKnown(string element, string name) =>
        ElementTable.GlobalAttributes.Contains(name)
        || name.StartsWith("data-", StringComparison.Ordinal)
        || !ElementTable.Elements.TryGetValue(element, out var own)
        || Array.IndexOf(own, name) >= 0;

    private static string? Advice(string name) => name switch
    {
        "align" or "valign" => "Use text-align or vertical-align.",
        "bgcolor" or "background" => "Use background-color.",
        "border" or "cellpadding" or "cellspacing" or "frame" or "rules" => "Use border, padding and border-spacing.",
        "width" or "height" => "Use CSS.",
        "target" or "rel" or "download" => "It has no meaning on paper.",
        _ => null,
    };

    private void CheckValue(SourceElement element, string name, string value)
    {
        var expected = name switch
        {
            "colspan" or "span" when !IsInteger(value, 1, 1000) => "a whole number from 1 to 1000",
            "rowspan" when !IsInteger(value, 0, 65534) => "a whole number from 1 to 65534, or 0 for all rows that follow in the group",
            "start" or "value" when element.Name is "ol" or "li" && !IsInteger(value, -999_999_999, 999_999_999) => "a whole number",
            "scope" when value is not ("row" or "col" or "rowgroup" or "colgroup") => "row, col, rowgroup or colgroup",
            _ => null,
        };
        if (expected is not null)
            context.Diagnostics.Add(DocumentDiagnostics.BadAttribute(element.Origin, element.Name, name, value, expected));
        if (name == "role" && ClaimsTag(value))
            context.ReportOnce(value, DocumentDiagnostics.RoleWithoutTag(element.Origin, value));
        if (name == "dir" && value.Equals("rtl", StringComparison.OrdinalIgnoreCase))
            context.ReportOnce("rtl", DocumentDiagnostics.RightToLeft(element.Origin));
        if (name == "href" && element.Name == "a" && !LinkRules.IsAllowed(value))
            context.Diagnostics.Add(DocumentDiagnostics.LinkNotAllowed(element.Origin, value));
    }

    // Roles that say what the tags of a PDF say too; landmarks and the like only help on the web page.
    private static bool ClaimsTag(string role) =>
        role is "heading" or "list" or "listitem" or "table" or "row" or "cell" or "columnheader" or "rowheader" or "link" or "paragraph" or "blockquote" or "figure" or "button";

    private static bool IsInteger(string value, int minimum, int maximum) =>
        int.TryParse(value.Trim(), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) && number >= minimum && number <= maximum;

    // HTML, 4.9.10 leaves it to guesses; tags need to know (ISO 14289-1, 7.5).
    private AttributeList WithScope(SourceElement cell, AttributeList attributes)
    {
        var section = cell.Parent?.Parent?.Name;
        var scope = section == "thead" ? "col" : IsFirstOfRow(cell) ? "row" : null;
        if (scope is not null)
            return attributes.With("scope", scope);
        context.Diagnostics.Add(DocumentDiagnostics.NoScope(cell.Origin));
        return attributes;
    }

    private static bool IsFirstOfRow(SourceElement cell) => cell.Index == 0 && cell.Parent?.Name == "tr";
}
