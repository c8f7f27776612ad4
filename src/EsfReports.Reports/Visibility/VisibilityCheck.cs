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
    private readonly List<Diagnostic> _breaches = [];

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
        check.Run(rule.Statement[language]);
        return check._breaches;
    }

    private void Run(string statement)
    {
        if (Emblem.Find(_page, _rule) is not { } emblem)
        {
            _breaches.Add(_messages.EmblemIsMissing(_template));
            return;
        }

        CheckGeometry(emblem);
        if (FindStatement(emblem, WithoutSpaces(statement)) is { } texts)
            CheckStatement(texts, PlaceOf(texts[0].Element));
        else
            _breaches.Add(_messages.StatementIsMissing(PlaceOf(emblem.Field.Element), statement));
        CheckLogos(emblem);
    }

    private void CheckGeometry(Emblem emblem)
    {
        var place = PlaceOf(emblem.Field.Element);
        var (width, height) = (emblem.Box.Width, emblem.Box.Height);
        if (height / PointsPerMillimetre < _rule.EmblemHeight * (1 - Tolerance))
            _breaches.Add(_messages.EmblemIsTooSmall(place, height / PointsPerMillimetre));
        if (Math.Abs(width - (1.5 * height)) > Tolerance * height)
            _breaches.Add(_messages.EmblemIsStretched(place, width / PointsPerMillimetre, height / PointsPerMillimetre));
        else if (emblem.FindMisplacedStar() is { } hour)
            _breaches.Add(_messages.StarIsMisplaced(place, hour));
    }

    private List<PaintedText>? FindStatement(Emblem emblem, string wanted)
    {
        foreach (var texts in _page.Paragraphs())
        {
            if (IsBeside(emblem, texts) && WithoutSpaces(string.Concat(texts.Select(text => text.Run.Text))).Contains(wanted, StringComparison.Ordinal))
                return texts;
        }

        return null;
    }

    private void CheckStatement(List<PaintedText> texts, SourceLocation place)
    {
        foreach (var text in texts)
        {
            var family = text.Run.Font.FamilyName;
            if (!AllowsFamily(family))
                AddOnce(_messages.StatementHasOtherFont(place, family));
        }

        if (texts.Exists(text => text.Run.Font.IsItalic))
            _breaches.Add(_messages.StatementIsItalic(place));
        foreach (var text in texts)
        {
            if (!_rule.AllowsColor(text.Color))
                AddOnce(_messages.StatementHasOtherColor(place, text.Color));
        }
    }

    private void AddOnce(Diagnostic breach)
    {
        if (!_breaches.Exists(one => one.Code == breach.Code && one.Message == breach.Message))
            _breaches.Add(breach);
    }

    /// <summary>The emblem must be as high or as wide as the largest other logo (Annex IX, 1.7).</summary>
    private void CheckLogos(Emblem emblem)
    {
        foreach (var image in _page.Images)
            CheckLogo(emblem, image);

        foreach (var drawing in _page.DrawingsBeside(emblem))
            CheckLogo(emblem, drawing);
    }

    private void CheckLogo(Emblem emblem, PaintedImage picture)
    {
        var (field, bounds) = (emblem.Box, picture.Bounds);
        if (IsInRow(emblem, bounds) && bounds.Width > field.Width * (1 + Tolerance) && bounds.Height > field.Height * (1 + Tolerance))
        {
            _breaches.Add(_messages.LogoIsLarger(
                PlaceOf(picture.Element), picture.Element?.Alternative ?? "", bounds.Width / PointsPerMillimetre, bounds.Height / PointsPerMillimetre,
                field.Width / PointsPerMillimetre, field.Height / PointsPerMillimetre));
        }
    }

    private SourceLocation PlaceOf(StructureElement? element) =>
        element is null || element.Origin == SourceLocation.None ? _template : element.Origin;

    private static bool IsBeside(Emblem emblem, List<PaintedText> texts)
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

    private static Rectangle Around(List<PaintedText> texts)
    {
        var extent = new Extent();
        foreach (var text in texts)
            extent.Add(text.Bounds);
        return extent.Bounds;
    }

    private bool AllowsFamily(string family)
    {
        foreach (var font in _rule.Fonts)
        {
            if (IsFamily(family, font))
                return true;
        }

        return false;
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
