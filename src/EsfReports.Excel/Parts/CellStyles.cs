using System.Collections.Immutable;

namespace EsfReports.Excel;

/// <summary>The looks that cells can have: a row for each role, and of some roles one look for each number format.</summary>
internal static class CellStyles
{
    private static readonly CellFormat[] OnlyText = [CellFormat.Text];
    private static readonly ImmutableArray<int> FirstIndex = FindFirstIndexes();

    /// <summary>All looks in the order of their numbers: of each role one a format, and one for text that is cut into lines.</summary>
    public static ImmutableArray<(CellLook Look, CellFormat Format)> All { get; } = [.. Enum.GetValues<CellRole>().SelectMany(LooksOf)];

    /// <summary>The number of a look in the style sheet.</summary>
    /// <param name="role">What the cell is to the reader.</param>
    /// <param name="format">How its value is shown.</param>
    /// <param name="isWrapped">Whether its text is cut into lines; numbers never are.</param>
    public static int IndexOf(CellRole role, CellFormat format, bool isWrapped = false)
    {
        var first = FirstIndex[(int)role];
        if (isWrapped && format == CellFormat.Text)
            return first + FormatsOf(role).Count;
        return HasFormats(role) ? first + (int)format : first;
    }

    private static IEnumerable<(CellLook Look, CellFormat Format)> LooksOf(CellRole role)
    {
        var look = LookOf(role);
        return FormatsOf(role).Select(format => (look, format)).Append((look with { Wraps = true }, CellFormat.Text));
    }

    private static IReadOnlyList<CellFormat> FormatsOf(CellRole role) => HasFormats(role) ? CellFormats.All : OnlyText;

    private static bool HasFormats(CellRole role) => role is CellRole.Fact or CellRole.Body or CellRole.BodyAmongText
        or CellRole.BodyLink or CellRole.Total or CellRole.TotalLink or CellRole.Link or CellRole.Paragraph or CellRole.ListItem;

    private static CellLook LookOf(CellRole role) => role switch
    {
        CellRole.Title => new(CellFont.Title, CellLine.None, NamedStyle.Title) { Vertical = "center" },
        CellRole.Heading => new(CellFont.Heading, CellLine.None, NamedStyle.Heading) { Vertical = "bottom" },
        CellRole.Subheading => new(CellFont.Subheading, CellLine.None, NamedStyle.Subheading) { Vertical = "bottom" },
        CellRole.Paragraph => new(CellFont.Regular, CellLine.None) { Horizontal = "left" },
        CellRole.ListItem => new(CellFont.Regular, CellLine.None) { Horizontal = "left", Indent = 1 },
        CellRole.Label => new(CellFont.Muted, CellLine.None),
        CellRole.Fact => new(CellFont.Regular, CellLine.None) { Horizontal = "left" },
        CellRole.Header => new(CellFont.Header, CellLine.Header) { Horizontal = "left", Vertical = "bottom", Wraps = true },
        CellRole.NumberHeader => new(CellFont.Header, CellLine.Header) { Horizontal = "right", Vertical = "bottom", Wraps = true, Indent = 1 },
        CellRole.GroupHeader => new(CellFont.Header, CellLine.Header) { Horizontal = "centerContinuous", Vertical = "bottom" },
        CellRole.Body => new(CellFont.Regular, CellLine.Hairline) { NumbersStandOff = true },
        CellRole.BodyAmongText => new(CellFont.Regular, CellLine.Hairline) { Horizontal = "left" },
        CellRole.BodyLink => new(CellFont.Link, CellLine.Hairline, NamedStyle.Hyperlink) { NumbersStandOff = true },
        CellRole.Link => new(CellFont.Link, CellLine.None, NamedStyle.Hyperlink) { Horizontal = "left" },
        CellRole.Total => new(CellFont.Bold, CellLine.Total, NamedStyle.Total) { NumbersStandOff = true },
        CellRole.TotalLink => new(CellFont.BoldLink, CellLine.Total, NamedStyle.Total) { NumbersStandOff = true },
        _ => new(CellFont.Regular, CellLine.None) { Vertical = "bottom" },
    };

    private static ImmutableArray<int> FindFirstIndexes()
    {
        var indexes = ImmutableArray.CreateBuilder<int>();
        var next = 0;
        foreach (var role in Enum.GetValues<CellRole>())
        {
            indexes.Add(next);
            next += FormatsOf(role).Count + 1;
        }

        return indexes.ToImmutable();
    }
}

/// <summary>The look of a role.</summary>
internal sealed record CellLook(CellFont Font, CellLine Line, NamedStyle Style = NamedStyle.Normal)
{
    /// <summary>Null is by kind of value: text at the left, numbers at the right.</summary>
    public string? Horizontal { get; init; }

    public string Vertical { get; init; } = "top";

    public bool Wraps { get; init; }

    /// <summary>Whether numbers keep a distance from the column at their right, which may begin with text.</summary>
    public bool NumbersStandOff { get; init; }

    /// <summary>In steps of about three spaces.</summary>
    public int Indent { get; init; }
}

/// <summary>Fonts of the style sheet, in the order of their numbers there.</summary>
internal enum CellFont { Regular, Title, Heading, Subheading, Muted, Bold, Header, Link, BoldLink }

/// <summary>Borders of the style sheet, in the order of their numbers there.</summary>
internal enum CellLine { None, Hairline, Header, Total }

/// <summary>Named cell styles, in the order of their numbers; users can change the look of a workbook through them.</summary>
internal enum NamedStyle { Normal, Title, Heading, Subheading, Hyperlink, Total }
