using EsfReports.Diagnostics;
using EsfReports.Documents.Css;

namespace EsfReports.Documents;

/// <summary>Every sentence about HTML, CSS, images and drawings: ESF3001 to ESF3029 and ESF3048 to ESF3050 HTML, ESF3030 to ESF3047 CSS, ESF3060 to ESF3079 SVG.</summary>
internal static class DocumentDiagnostics
{
    public static Diagnostic TooLong(SourceLocation place, int length, int limit) => Error(
        "ESF3001", place, $"The document has {length} characters; {limit} are the limit.", "Make several documents of it.");

    public static Diagnostic TooDeep(SourceLocation place, int limit) => Error(
        "ESF3002", place, $"Elements are nested deeper than {limit} levels.", "Look for an element that is opened in a loop and never closed.");

    public static Diagnostic UnknownElement(SourceLocation place, string name, string? hint) => Error(
        "ESF3003", place, $"The element <{name}> is not in the subset; its text is kept as if it were a <span>.", hint);

    public static Diagnostic RefusedElement(SourceLocation place, string name, string hint) => Error(
        "ESF3004", place, $"The element <{name}> cannot be printed; it is left out with all that is in it.", hint);

    public static Diagnostic UnknownAttribute(SourceLocation place, string element, string name, string? hint) => Warning(
        "ESF3005", place, $"The attribute {name} of <{element}> is not in the subset and does nothing.", hint);

    public static Diagnostic EventAttribute(SourceLocation place, string element, string name) => Error(
        "ESF3006", place, $"The attribute {name} of <{element}> is a script; scripts are not run.", "Leave it out.");

    public static Diagnostic NoTitle(SourceLocation place) => Error(
        "ESF3007", place, "The document has no title.", "Put <title>…</title> into <head>; screen readers and windows show it.");

    public static Diagnostic NoLanguage(SourceLocation place) => Error(
        "ESF3008", place, "The document does not say its language.", "Write <html lang=\"sv\">; reading aloud and hyphenation need it.");

    public static Diagnostic NoAlternative(SourceLocation place) => Error(
        "ESF3009", place, "An image has no alternative text.", "Say what it shows in alt=\"…\", or add role=\"presentation\" if it is decoration.");

    public static Diagnostic SkippedHeading(SourceLocation place, int found, int before) => Warning(
        "ESF3010", place,
        before == 0 ? $"The first heading is <h{found}>; <h1> was expected." : $"<h{found}> follows <h{before}>; <h{before + 1}> was expected.",
        "Levels say how the text is divided; change sizes with CSS.");

    public static Diagnostic NoScope(SourceLocation place) => Warning(
        "ESF3011", place, "A header cell does not say whether it is for a row or a column.", "Write <th scope=\"col\"> or <th scope=\"row\">.");

    public static Diagnostic DuplicateId(SourceLocation place, string id, SourceLocation first) => Error(
        "ESF3012", place, $"The id '{id}' is used twice; the first one is at {first}.", "Give each element an id of its own.");

    public static Diagnostic MissingTarget(SourceLocation place, string id) => Warning(
        "ESF3013", place, $"The link leads to '#{id}', but no element has this id.", null);

    public static Diagnostic LinkNotAllowed(SourceLocation place, string address) => Warning(
        "ESF3014", place, $"The link to '{address}' is left out; its text is kept.", "Links can lead to https:, http:, mailto: and to ids of the document.");

    public static Diagnostic RightToLeft(SourceLocation place) => Warning(
        "ESF3015", place, "Right-to-left text is not supported; it is printed in the order of its letters.", null);

    public static Diagnostic ImageProblem(SourceLocation place, ValueProblem problem) => Error(
        "ESF3016", place, $"{Capital(problem.What)} cannot be used.", problem.Hint);

    public static Diagnostic NoStyleSheet(SourceLocation place, string address) => Error(
        "ESF3017", place, $"There is no style sheet '{address}'.", "Paths are relative to the document's folder and do not lead out of it.");

    public static Diagnostic BadAttribute(SourceLocation place, string element, string name, string value, string expected) => Error(
        "ESF3018", place, $"'{Short(value)}' is no value of the attribute {name} of <{element}>; expected: {expected}.", null);

    public static Diagnostic Unclosed(SourceLocation place, string name) => Error(
        "ESF3019", place, $"The element <{name}> is never closed.", $"Write </{name}> where it ends.");

    public static Diagnostic NotClosedBefore(SourceLocation place, string name, string tag, SourceLocation closed) => Error(
        "ESF3020", place, $"The element <{name}> is still open at {closed}, where {tag} stands.", $"Write </{name}> before that.");

    public static Diagnostic UnexpectedEnd(SourceLocation place, string name) => Error(
        "ESF3021", place, $"The end tag </{name}> has no start tag here.", "Look for an element that was closed too early.");

    public static Diagnostic ContentInTable(SourceLocation place, string what) => Error(
        "ESF3022", place, $"There is {what} in a table, outside of its cells; it is put into a cell of its own.", "Put it into <td>, <th> or <caption>, or before the table.");

    public static Diagnostic OutsideOfTable(SourceLocation place, string name) => Error(
        "ESF3023", place, $"<{name}> stands outside of the part of a table that it belongs to.", null);

    public static Diagnostic SecondElement(SourceLocation place, string name) => Error(
        "ESF3024", place, $"There is a second <{name}>; it is left out, and its content is kept.", null);

    public static Diagnostic NestedLink(SourceLocation place) => Error(
        "ESF3025", place, "A link stands inside of another link.", "Close the first <a> before the second one.");

    public static Diagnostic SelfClosing(SourceLocation place, string name) => Error(
        "ESF3026", place, $"The slash does not close <{name}>; it stays open.", $"Write <{name}></{name}>.");

    public static Diagnostic UnknownReference(SourceLocation place, string name) => Warning(
        "ESF3027", place, $"'{name}' is no known character; it is printed as it stands.", "Write the character itself, or &amp; for an ampersand.");

    public static Diagnostic StrayBracket(SourceLocation place) => Warning(
        "ESF3028", place, "A '<' stands by itself.", "Write &lt;.");

    public static Diagnostic UnfinishedTag(SourceLocation place, string name) => Error(
        "ESF3029", place, $"The tag <{name} is not finished; the document ends in it.", "Look for a missing '>' or quotation mark.");

    public static Diagnostic UnfinishedComment(SourceLocation place) => Error(
        "ESF3029", place, "The comment is not finished; the document ends in it.", "Write -->.");

    public static Diagnostic RuleWithoutBlock(SourceLocation place, string text) => Error(
        "ESF3030", place, $"'{Short(text)}' is not followed by a block in braces.", null);

    public static Diagnostic BadDeclaration(SourceLocation place, string text) => Error(
        "ESF3031", place, $"'{Short(text)}' is no declaration; a property, a colon and a value were expected.", "Look for a missing ';' or '}' before it.");

    public static Diagnostic NestedRule(SourceLocation place, string text) => Error(
        "ESF3032", place, $"'{Short(text)}' stands inside of a rule; only declarations were expected.", "Rules cannot be nested; write the whole selector.");

    public static Diagnostic UnknownProperty(SourceLocation place, string name, string? hint) => Error(
        "ESF3033", place, $"The property {name} is not in the subset.", hint);

    public static Diagnostic BadValue(SourceLocation place, string property, string value, string syntax, ValueProblem? problem) => Error(
        "ESF3034", place,
        problem is null
            ? $"'{Short(value)}' is no value of {property}; expected: {syntax}."
            : $"{Capital(problem.What)} cannot be used in {property}.",
        problem?.Hint);

    public static Diagnostic BadSelector(SourceLocation place, string selector, ValueProblem problem) => Error(
        "ESF3035", place, $"The selector '{Short(selector)}' cannot be used: {problem.What} is not in the subset; the rule is left out.", problem.Hint);

    public static Diagnostic UnknownAtRule(SourceLocation place, string name) => Error(
        "ESF3036", place, $"The rule @{name} is not in the subset; it is left out.",
        name switch
        {
            "import" => "Use another <link rel=\"stylesheet\">.",
            "supports" or "layer" or "container" or "scope" => "Write its rules without it.",
            "keyframes" => "It has no meaning on paper; put it into @media screen.",
            _ => "Supported are @media, @page and @font-face, each with a block.",
        });

    public static Diagnostic MediaFeature(SourceLocation place, string query) => Warning(
        "ESF3037", place, $"The media query '{Short(query)}' has a condition that is not in the subset; its rules are left out.", "Use @media print or @media screen.");

    public static Diagnostic CyclicVariable(SourceLocation place, string name, IEnumerable<string> path) => Error(
        "ESF3038", place, $"The custom property {name} refers to itself: {string.Join(" → ", path)}.", null);

    public static Diagnostic UnknownVariable(SourceLocation place, string name) => Error(
        "ESF3039", place, name.Length == 0 ? "var() does not name a custom property." : $"There is no custom property {Short(name)} here.", "Define it on :root, or give a fallback: var(--name, 0).");

    public static Diagnostic VariableTooLong(SourceLocation place, int limit) => Error(
        "ESF3040", place, $"The value has more than {limit} parts once its var() are filled in.", null);

    public static Diagnostic BlocksTooDeep(SourceLocation place, int limit) => Error(
        "ESF3041", place, $"Blocks are nested deeper than {limit} levels.", "Look for a missing '}'.");

    public static Diagnostic IncompleteFontFace(SourceLocation place) => Error(
        "ESF3042", place, "The @font-face rule needs font-family and src with url().", null);

    public static Diagnostic NoFontFile(SourceLocation place, string urls) => Error(
        "ESF3043", place, $"None of the files {Short(urls)} is a TrueType or OpenType font.", "Put a .ttf or .otf file into the document's folder; .woff2 is not read.");

    public static Diagnostic UnknownFontDescriptor(SourceLocation place, string name) => Warning(
        "ESF3044", place, $"The descriptor {name} of @font-face is not in the subset and does nothing.", null);

    public static Diagnostic BadPageSelector(SourceLocation place, string selector) => Error(
        "ESF3045", place, $"'@page {Short(selector)}' cannot be used; a name, :first, :left, :right or :blank was expected.", null);

    public static Diagnostic UnknownMarginBox(SourceLocation place, string name) => Error(
        "ESF3046", place, $"There is no margin box @{name}.", "There are @top-left, @top-center, @top-right, @bottom-left and so on, sixteen in all.");

    public static Diagnostic ContentOfElement(SourceLocation place, string element) => Warning(
        "ESF3047", place, $"The property content does nothing on <{element}> itself.", "Use ::before or ::after.");

    public static Diagnostic BoxOfRoot(SourceLocation place, string property) => Warning(
        "ESF3048", place, $"The property {property} has no effect on <html>.", "Give it to body, or margins to @page.");

    public static Diagnostic EmptyMeter(SourceLocation place, string element) => Warning(
        "ESF3049", place, $"<{element}> has no text, and bars are not drawn for it: nothing is shown.", $"Write the value between the tags: <{element} …>3 of 10</{element}>.");

    public static Diagnostic RoleWithoutTag(SourceLocation place, string role) => Warning(
        "ESF3050", place, $"role=\"{role}\" does not change the tags of the PDF.", "Use the element that means this, such as h2, ul or table.");

    private static Diagnostic Error(string code, SourceLocation place, string message, string? hint) =>
        new(code, Severity.Error, place, message, hint);

    private static Diagnostic Warning(string code, SourceLocation place, string message, string? hint) =>
        new(code, Severity.Warning, place, message, hint);

    private static string Capital(string text) => text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text[1..];

    private static string Short(string text) => text.Length <= 80 ? text : text[..77] + "...";
}
