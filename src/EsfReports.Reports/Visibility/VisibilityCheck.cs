using System.Text;
using EsfReports.Diagnostics;
using EsfReports.Layout;

namespace EsfReports.Reports;

/// <summary>Measures page one of a finished document: emblem, statement and logos beside it (Regulation (EU) 2021/1060, Annex IX).</summary>
internal sealed class VisibilityCheck
{
    private const double PointsPerMillimetre = 72 / 25.4;

    // Of the emblem's height or width, for proportions and sizes that rounding touches.
    private const double Tolerance = 0.01;

    // Of the emblem's height: how far away words and pictures still stand beside it.
    private const double Nearness = 1.5;

    private readonly VisibilityRule _rule;
    private readonly VisibilityDiagnostics _messages;
    private readonly SourceLocation _template;
    private readonly PaintedPage _page;

    private VisibilityCheck(PaintedPage page, VisibilityRule rule, string template)
    {
        _page = page;
        _rule = rule;
        _messages = new VisibilityDiagnostics(rule);
        _template = new SourceLocation(template);
    }

    /// <summary>All breaches of a rule; none if the document keeps to it.</summary>
    /// <param name="document">The laid-out document.</param>
    /// <param name="rule">The rule.</param>
    /// <param name="language">The language of the statement.</param>
    /// <param name="template">The template, for messages.</param>
    public static IReadOnlyList<Diagnostic> Of(PagedDocument document, VisibilityRule rule, ReportLanguage language, string template)
    {
        var check = new VisibilityCheck(new PaintedPage(document.Pages[0]), rule, template);
        return Emblem.Find(check._page, rule) is { } emblem
            ? [.. check.Geometry(emblem), .. check.Statement(emblem, rule.Statement[language]), .. check.Logos(emblem)]
            : [check._messages.EmblemIsMissing(check._template)];
    }

    private IEnumerable<Diagnostic> Geometry(Emblem emblem)
    {
        var place = PlaceOf(emblem.Field.Element);
        var (width, height) = (emblem.Box.Width, emblem.Box.Height);
        if (height / PointsPerMillimetre < _rule.EmblemHeight * (1 - Tolerance))
            yield return _messages.EmblemIsTooSmall(place, height / PointsPerMillimetre);
        if (Math.Abs(width - (1.5 * height)) > Tolerance * height)
            yield return _messages.EmblemIsStretched(place, width / PointsPerMillimetre, height / PointsPerMillimetre);
        else if (emblem.MisplacedStars().FirstOrDefault() is > 0 and var hour)
            yield return _messages.StarIsMisplaced(place, hour);
    }

    private IEnumerable<Diagnostic> Statement(Emblem emblem, string statement)
    {
        var wanted = WithoutSpaces(statement);
        var texts = _page.Texts.FirstOrDefault(texts =>
            IsBeside(emblem, texts) && WithoutSpaces(string.Concat(texts.Select(text => text.Run.Text))).Contains(wanted, StringComparison.Ordinal));
        if (texts is null)
            return [_messages.StatementIsMissing(PlaceOf(emblem.Field.Element), statement)];

        var place = PlaceOf(texts[0].Element);
        return
        [
            .. texts.Select(text => text.Run.Font.FamilyName).Distinct().Where(family => !_rule.Fonts.Any(font => IsFamily(family, font)))
                .Select(family => _messages.StatementHasOtherFont(place, family)),
            .. texts.Where(text => text.Run.Font.IsItalic).Take(1).Select(_ => _messages.StatementIsItalic(place)),
            .. texts.Where(text => !_rule.StatementColors.Contains(text.Color))
                .Select(text => _messages.StatementHasOtherColor(place, text.Color)).DistinctBy(breach => breach.Message),
        ];
    }

    /// <summary>The emblem must be as high or as wide as the largest other logo (Annex IX, 1.7).</summary>
    private IEnumerable<Diagnostic> Logos(Emblem emblem)
    {
        var field = emblem.Box;
        return _page.Images.Concat(Drawings(emblem))
            .Where(picture => IsInRow(emblem, picture.Bounds))
            .Where(picture => picture.Bounds.Width > field.Width * (1 + Tolerance) && picture.Bounds.Height > field.Height * (1 + Tolerance))
            .Select(picture => _messages.LogoIsLarger(
                PlaceOf(picture.Element), picture.Element?.Alternative ?? "", picture.Bounds.Width / PointsPerMillimetre,
                picture.Bounds.Height / PointsPerMillimetre, field.Width / PointsPerMillimetre, field.Height / PointsPerMillimetre));
    }

    private IEnumerable<PaintedImage> Drawings(Emblem emblem) =>
        _page.Shapes.Where(shape => shape.Element?.Role == StructureRole.Figure && shape.Element != emblem.Field.Element)
            .GroupBy(shape => shape.Element)
            .Select(shapes => new PaintedImage(Around(shapes), shapes.Key));

    private SourceLocation PlaceOf(StructureElement? element) =>
        element is null || element.Origin == SourceLocation.None ? _template : element.Origin;

    private static bool IsBeside(Emblem emblem, IReadOnlyList<PaintedText> texts)
    {
        var field = emblem.Box;
        var near = field.Height * Nearness;
        var rise = new Extent();
        foreach (var piece in texts)
            rise.Add(piece.Rise);
        if (rise.Bounds.Y > field.Y + field.Height + near || rise.Bounds.Y + rise.Bounds.Height < field.Y - near)
            return false;

        var text = Around(texts);
        return text.X <= field.X + field.Width + near && text.X + text.Width >= field.X - near;
    }

    private static bool IsInRow(Emblem emblem, Rectangle picture)
    {
        var (field, near) = (emblem.Box, emblem.Box.Height / 2);
        return picture.Y <= field.Y + field.Height + near && picture.Y + picture.Height >= field.Y - near;
    }

    private static Rectangle Around(IReadOnlyList<PaintedText> texts)
    {
        var extent = new Extent();
        foreach (var text in texts)
            extent.Add(text.Bounds);
        return extent.Bounds;
    }

    private static Rectangle Around(IEnumerable<PaintedShape> shapes)
    {
        var extent = new Extent();
        foreach (var shape in shapes)
            extent.Add(shape.Bounds);
        return extent.Bounds;
    }

    // A list that says Trebuchet means Trebuchet MS too.
    private static bool IsFamily(string family, string allowed) =>
        family.Equals(allowed, StringComparison.OrdinalIgnoreCase) || family.StartsWith(allowed + " ", StringComparison.OrdinalIgnoreCase);

    // Lines of one statement are painted one by one, and a line may break within it.
    private static string WithoutSpaces(string text)
    {
        var letters = new StringBuilder(text.Length);
        foreach (var letter in text)
        {
            if (!char.IsWhiteSpace(letter) && letter != '\u00AD')
                letters.Append(letter);
        }

        return letters.ToString();
    }
}
