using System.Collections.Immutable;
using EsfReports.Documents.Svg;

namespace EsfReports.Documents.Html;

/// <summary>
/// A start tag and all that it says of its element, wherever that stands. Elements with the same tag share it, in one document and in
/// many, so that this is worked out once.
/// </summary>
internal sealed class ElementTag
{
    private static readonly char[] Spaces = [' ', '\t', '\n', '\r', '\f'];

    private SvgPathText? _path;

    /// <summary>Works out what the attributes mean.</summary>
    /// <param name="name">Lower case in HTML; as the specification writes it in SVG.</param>
    /// <param name="isSvg">True in the namespace of SVG.</param>
    /// <param name="attributes">As they are written.</param>
    /// <param name="isInSvg">True if the element around it is of SVG too.</param>
    /// <param name="isSelfClosing">Whether it ends with a slash.</param>
    public ElementTag(string name, bool isSvg, AttributeList attributes, bool isInSvg = false, bool isSelfClosing = false)
    {
        IsSelfClosing = isSelfClosing;
        Name = name;
        IsSvg = isSvg;
        Attributes = attributes;
        Traits = HtmlRules.TraitsOf(name);
        IsKnown = isSvg || ElementTable.Elements.ContainsKey(name);
        Id = attributes["id"];
        ClassText = attributes["class"] ?? string.Empty;
        Classes = Split(ClassText);
        Style = attributes["style"];
        Language = attributes["lang"] ?? attributes["xml:lang"];
        IsStyleSheetLink = name == "link" && HasWord(attributes["rel"], "stylesheet");
        CountsDown = name == "ol" && attributes["reversed"] is not null;
        Hint = isSvg ? PresentationHints.OfSvg(name, attributes, isInSvg) : CountsDown ? null : PresentationHints.OfHtml(name, attributes);
        Allowed = AttributeRules.WithoutForbidden(name, attributes);
        Findings = attributes.Items.IsEmpty && name != "img" ? [] : isSvg ? SvgAttributes.Check(name, attributes) : AttributeRules.Check(name, attributes);
        LooksHash = HashCode.Combine(name, isSvg, ClassText, Style, Language, Hint);
    }

    public string Name { get; }

    /// <summary>True in the namespace of SVG.</summary>
    public bool IsSvg { get; }

    /// <summary>Whether it ends with a slash.</summary>
    public bool IsSelfClosing { get; }

    /// <summary>The attributes as they are written.</summary>
    public AttributeList Attributes { get; }

    /// <summary>What the rules for nesting ask.</summary>
    public ElementTraits Traits { get; }

    /// <summary>False for elements of HTML that are not in the subset.</summary>
    public bool IsKnown { get; }

    /// <summary>Null if there is no id.</summary>
    public string? Id { get; }

    /// <summary>The <c>class</c> attribute; empty if there is none.</summary>
    public string ClassText { get; }

    public ImmutableArray<string> Classes { get; }

    /// <summary>The <c>style</c> attribute; null if there is none.</summary>
    public string? Style { get; }

    /// <summary>The <c>lang</c> attribute; null if there is none.</summary>
    public string? Language { get; }

    /// <summary>True for a list that counts down: its first number hangs on what is in it.</summary>
    public bool CountsDown { get; }

    /// <summary>True for a <c>link</c> to a style sheet.</summary>
    public bool IsStyleSheetLink { get; }

    /// <summary>What the attributes say of the looks, as the declarations that they stand for; null if nothing.</summary>
    public string? Hint { get; }

    /// <summary>The attributes that go into the document: without scripts and forbidden addresses.</summary>
    public AttributeList Allowed { get; }

    /// <summary>What there is to say about the attributes.</summary>
    public ImmutableArray<TagFinding> Findings { get; }

    /// <summary>The <c>d</c> attribute as a path; read when the first element with the tag is drawn.</summary>
    public SvgPathText Path => _path ??= SvgPathText.Read(Attributes["d"] ?? string.Empty);

    /// <summary>Hash of what <see cref="LooksLike"/> compares.</summary>
    public int LooksHash { get; }

    /// <summary>True if it has one of these traits.</summary>
    public bool Is(ElementTraits traits) => (Traits & traits) != 0;

    /// <summary>True if the two differ in nothing but their ids and in attributes that only attribute selectors know.</summary>
    public bool LooksLike(ElementTag other) =>
        ReferenceEquals(this, other)
        || (LooksHash == other.LooksHash && Name == other.Name && IsSvg == other.IsSvg && ClassText == other.ClassText && Style == other.Style
            && Language == other.Language && Hint == other.Hint);

    private static bool HasWord(string? words, string word) =>
        words is not null && words.Split(' ', StringSplitOptions.RemoveEmptyEntries).Contains(word, StringComparer.OrdinalIgnoreCase);

    private static ImmutableArray<string> Split(string classes) => classes.Length == 0
        ? []
        : classes.AsSpan().IndexOfAny(Spaces) < 0 ? [classes] : [.. classes.Split(Spaces, StringSplitOptions.RemoveEmptyEntries)];
}
