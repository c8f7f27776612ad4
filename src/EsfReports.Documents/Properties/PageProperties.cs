using EsfReports.Documents.Cascade;
using EsfReports.Documents.Css;

namespace EsfReports.Documents.Properties;

/// <summary>Properties that only stand in <c>@page</c> (CSS Paged Media 3, 7).</summary>
internal static class PageProperties
{
    private const double Millimetre = 72 / 25.4;

    private static readonly (string Name, double Width, double Height)[] Sizes =
    [
        ("a3", 297 * Millimetre, 420 * Millimetre), ("a4", 210 * Millimetre, 297 * Millimetre), ("a5", 148 * Millimetre, 210 * Millimetre),
        ("b4", 250 * Millimetre, 353 * Millimetre), ("b5", 176 * Millimetre, 250 * Millimetre),
        ("letter", 612, 792), ("legal", 612, 1008), ("ledger", 792, 1224),
    ];

    /// <summary>All of them.</summary>
    public static IEnumerable<Property> All() =>
    [
        Page("size", "auto | [ A5 | A4 | A3 | B5 | B4 | letter | legal | ledger ] || [ portrait | landscape ] | <length>{1,2}", Size,
            (p, v) => p with { Width = v.Width, Height = v.Height }, (PageDescriptors.Initial.Width, PageDescriptors.Initial.Height)),
        Page("bleed", "<length>", Values.PositivePoints, (p, v) => p with { Bleed = v }, 0),
        Page("marks", "none | crop", Values.Words(("none", false), ("crop", true)), (p, v) => p with { HasCropMarks = v }, false),
    ];

    private static Longhand<T> Page<T>(
        string name, string syntax, ValueParser<T> parse, Func<PageDescriptors, T, PageDescriptors> set, T initial) =>
        new(name, syntax, false, parse, _ => initial, (style, value) => style.Page = set(style.Page, value), initial);

    private static Specified<(double Width, double Height)>? Size(ValueReader reader)
    {
        if (reader.TryKeyword("auto"))
            return _ => (PageDescriptors.Initial.Width, PageDescriptors.Initial.Height);
        return reader.Current.Kind == CssTokenKind.Ident ? NamedSize(reader) : Lengths(reader);
    }

    private static Specified<(double Width, double Height)>? NamedSize(ValueReader reader)
    {
        (double Width, double Height)? size = null;
        bool? isLandscape = null;
        while (reader.TryIdent(out var word))
        {
            var found = Array.Find(Sizes, one => one.Name.Equals(word, StringComparison.OrdinalIgnoreCase));
            if (found.Name is not null && size is null)
                size = (found.Width, found.Height);
            else if (word.ToLowerInvariant() is "landscape" or "portrait" && isLandscape is null)
                isLandscape = word.Equals("landscape", StringComparison.OrdinalIgnoreCase);
            else
                return null;
        }

        var (width, height) = size ?? (PageDescriptors.Initial.Width, PageDescriptors.Initial.Height);
        return _ => isLandscape == true ? (height, width) : (width, height);
    }

    private static Specified<(double Width, double Height)>? Lengths(ValueReader reader)
    {
        if (Values.PositivePoints(reader) is not { } width)
            return null;
        var height = reader.IsAtEnd ? width : Values.PositivePoints(reader);
        return height is null ? null : style => (Math.Max(width(style), 1), Math.Max(height(style), 1));
    }
}
