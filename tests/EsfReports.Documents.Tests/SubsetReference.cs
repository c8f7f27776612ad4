using System.Text;

namespace EsfReports.Documents.Tests;

/// <summary>The list of the subset for authors of templates, made from <see cref="SupportedSubset"/>.</summary>
internal static class SubsetReference
{
    public static string Write()
    {
        var text = new StringBuilder();
        text.Append("""
            # HTML and CSS that PDF pages understand: the whole list

            Made from the tables that the program reads with; a test keeps it true. Anything else is reported with file, line and column. What is left out, and why,
            stands in the [README](README.md). Rules inside `@media screen` are for the web page only and may use all of CSS.


            """);
        Elements(text);
        Selectors(text);
        Properties(text);
        return text.ToString();
    }

    private static void Elements(StringBuilder text)
    {
        text.Append("## Elements\n\n").Append(Words(SupportedSubset.Elements.Where(one => one.Attributes.IsEmpty).Select(one => one.Name)));
        text.Append("\n\nwith attributes of their own:\n\n| element | attributes |\n| --- | --- |\n");
        Rows(text, SupportedSubset.Elements);
        text.Append("\nAll of them: ").Append(Words(SupportedSubset.GlobalAttributes)).Append(" and `data-*`.\n\n");
        text.Append("Drawings (`<svg>` in the text, or a file in `<img>`): ").Append(Words(SupportedSubset.SvgElements.Where(one => one.Attributes.IsEmpty).Select(one => one.Name)));
        text.Append("\n\n| element of a drawing | attributes |\n| --- | --- |\n");
        Rows(text, SupportedSubset.SvgElements);
        text.Append("\nAll of them: ").Append(Words(SupportedSubset.SvgGlobalAttributes)).Append(", `data-*` and `aria-*`, and the properties ")
            .Append(Words(SupportedSubset.SvgPresentationAttributes)).Append(".\n\n");
    }

    private static void Selectors(StringBuilder text)
    {
        text.Append("## Selectors, rules and units\n\n");
        text.Append("Names of elements, `*`, `.class`, `#id`, `[attribute]` with `= ~= |= ^= $= *=`, the combinators ` `, `>`, `+`, `~`, ")
            .Append(Words(SupportedSubset.PseudoClasses)).Append(' ').Append(Words(SupportedSubset.PseudoElements)).Append(".\n\n");
        text.Append("Rules: ").Append(Words(SupportedSubset.AtRules)).Append(", with the selectors `:first :left :right :blank` and names of pages, and all sixteen margin boxes.\n\n");
        text.Append("Units: ").Append(Words(SupportedSubset.Units)).Append("; `calc()` on lengths and numbers, `var()` and custom properties everywhere.\n\n");
    }

    private static void Properties(StringBuilder text)
    {
        text.Append("## Properties\n\nValues are written as in the specifications: `|` one of, `||` one or more, `?` perhaps, `+` once or more, `#` with commas between. ");
        text.Append("Every property also takes `inherit`, `initial` and `unset`. *Inherited* ones pass on to what is inside.\n\n| property | values | |\n| --- | --- | --- |\n");
        foreach (var property in SupportedSubset.Properties)
            text.Append($"| `{property.Name}` | {Cell(property.Syntax)} | {(property.IsInherited ? "inherited" : property.IsShorthand ? "short for others" : "")} |\n");
        text.Append("\nIn `@page` besides margins and properties of text:\n\n| property | values |\n| --- | --- |\n");
        foreach (var property in SupportedSubset.PageProperties)
            text.Append($"| `{property.Name}` | {Cell(property.Syntax)} |\n");
        text.Append("\nValues that stand in angle brackets above:\n\n| value | is |\n| --- | --- |\n");
        foreach (var value in SupportedSubset.Values)
            text.Append($"| `<{value.Name}>` | {Cell(value.Syntax)} |\n");
    }

    private static void Rows(StringBuilder text, IEnumerable<SupportedElement> elements)
    {
        foreach (var element in elements.Where(one => !one.Attributes.IsEmpty))
            text.Append($"| `{element.Name}` | {Words(element.Attributes)} |\n");
    }

    private static string Words(IEnumerable<string> words) => $"`{string.Join("` `", words)}`";

    // A bar ends the cell of a table in Markdown.
    private static string Cell(string syntax) => $"`{syntax.Replace("|", "\\|", StringComparison.Ordinal)}`";
}
