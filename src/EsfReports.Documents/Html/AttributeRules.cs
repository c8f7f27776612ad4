using System.Collections.Immutable;
using System.Globalization;
using EsfReports.Diagnostics;

namespace EsfReports.Documents.Html;

/// <summary>Checks the attributes of HTML elements and works out what they leave unsaid.</summary>
internal sealed class AttributeRules(DocumentContext context)
{
    /// <summary>What there is to say about the attributes of a tag.</summary>
    public static ImmutableArray<TagFinding> Check(string element, AttributeList attributes)
    {
        List<TagFinding>? findings = null;
        foreach (var (name, value) in attributes.Items)
        {
            if (IsEvent(name))
                Add($"{element} {name}", DocumentDiagnostics.EventAttribute(SourceLocation.None, element, name));
            else if (!IsKnown(element, name))
                Add($"{element} {name}", DocumentDiagnostics.UnknownAttribute(SourceLocation.None, element, name, Advice(name)));
            else
                CheckValue(element, name, value, Add);
        }

        if (element == "img" && attributes["alt"] is null && attributes["role"] is not ("presentation" or "none"))
            Add(null, DocumentDiagnostics.NoAlternative(SourceLocation.None));
        return findings is null ? [] : [.. findings];

        void Add(string? subject, Diagnostic diagnostic) => (findings ??= []).Add(new TagFinding(subject, diagnostic));
    }

    /// <summary>The attributes without scripts and forbidden addresses.</summary>
    public static AttributeList WithoutForbidden(string element, AttributeList attributes)
    {
        foreach (var item in attributes.Items)
        {
            if (IsForbidden(item, element))
                return new AttributeList([.. attributes.Items.Where(one => !IsForbidden(one, element))]);
        }

        return attributes;
    }

    /// <summary>The attributes that go into the document, with the scope of header cells; what there is to say about them is told.</summary>
    public AttributeList Apply(SourceElement element)
    {
        var tag = element.Tag;
        if (!tag.IsSvg)
        {
            context.ReportTag(element);
            if (tag.Name is "meter" or "progress" && string.IsNullOrWhiteSpace(element.TextContent))
                context.ReportOnce(tag.Name, DocumentDiagnostics.EmptyMeter(element.Origin, tag.Name));
        }

        return tag.Name == "th" && tag.Allowed["scope"] is null ? WithScope(element, tag.Allowed) : tag.Allowed;
    }

    /// <summary>Whether an attribute holds a script.</summary>
    public static bool IsEvent(string name) => name.StartsWith("on", StringComparison.Ordinal);

    private static bool IsForbidden(KeyValuePair<string, string> item, string element) =>
        IsEvent(item.Key) || (element == "a" && item.Key == "href" && !LinkRules.IsAllowed(item.Value));

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

    private static void CheckValue(string element, string name, string value, Action<string?, Diagnostic> add)
    {
        var expected = name switch
        {
            "colspan" or "span" when !IsInteger(value, 1, 1000) => "a whole number from 1 to 1000",
            "rowspan" when !IsInteger(value, 0, 65534) => "a whole number from 1 to 65534, or 0 for all rows that follow in the group",
            "start" or "value" when element is "ol" or "li" && !IsInteger(value, -999_999_999, 999_999_999) => "a whole number",
            "scope" when value is not ("row" or "col" or "rowgroup" or "colgroup") => "row, col, rowgroup or colgroup",
            _ => null,
        };
        if (expected is not null)
            add(null, DocumentDiagnostics.BadAttribute(SourceLocation.None, element, name, value, expected));
        if (name == "role" && ClaimsTag(value))
            add(value, DocumentDiagnostics.RoleWithoutTag(SourceLocation.None, value));
        if (name == "dir" && value.Equals("rtl", StringComparison.OrdinalIgnoreCase))
            add("rtl", DocumentDiagnostics.RightToLeft(SourceLocation.None));
        if (name == "href" && element == "a" && !LinkRules.IsAllowed(value))
            add(null, DocumentDiagnostics.LinkNotAllowed(SourceLocation.None, value));
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
