using System.Collections.Immutable;
using EsfReports.Documents.Cascade;
using EsfReports.Documents.Css;

namespace EsfReports.Documents.Properties;

/// <summary>Grids with explicit tracks (CSS Grid 1).</summary>
internal static class GridProperties
{
    private const int MaximumTracks = 1000;

    /// <summary>All of them.</summary>
    public static IEnumerable<Property> All() =>
    [
        FlexProperties.Flex(
            "grid-template-columns", "none | [ <track> | repeat(<integer 1-1000>, <track>+) ]+", Tracks, f => f.GridColumns, (f, v) => f with { GridColumns = v }),
        FlexProperties.Flex(
            "grid-template-rows", "none | [ <track> | repeat(<integer 1-1000>, <track>+) ]+", Tracks, f => f.GridRows, (f, v) => f with { GridRows = v }),
        FlexProperties.Flex("grid-auto-rows", "<track>", OneTrack, f => f.GridAutoRows, (f, v) => f with { GridAutoRows = v }),
        FlexProperties.Flex("grid-column", PlaceSyntax, Place, f => f.GridColumn, (f, v) => f with { GridColumn = v }),
        FlexProperties.Flex("grid-row", PlaceSyntax, Place, f => f.GridRow, (f, v) => f with { GridRow = v }),
    ];

    private const string PlaceSyntax = "<grid-line> [ / <grid-line> ]?";

    private static Specified<ImmutableArray<TrackSize>>? Tracks(ValueReader reader)
    {
        if (reader.TryKeyword("none"))
            return _ => [];
        var tracks = TrackList(reader, allowsRepeat: true);
        return tracks is null ? null : style => Sizes(tracks, style);
    }

    private static ImmutableArray<TrackSize> Sizes(List<Specified<TrackSize>> tracks, StyleBuilder style)
    {
        var sizes = ImmutableArray.CreateBuilder<TrackSize>(tracks.Count);
        foreach (var track in tracks)
            sizes.Add(track(style));
        return sizes.MoveToImmutable();
    }

    private static List<Specified<TrackSize>>? TrackList(ValueReader reader, bool allowsRepeat)
    {
        var tracks = new List<Specified<TrackSize>>();
        while (!reader.IsAtEnd)
        {
            if (allowsRepeat && reader.TryFunction("repeat", out var inner))
            {
                if (Repeat(inner) is not { } repeated)
                    return null;
                tracks.AddRange(repeated);
            }
            else if (OneTrack(reader) is { } track)
            {
                tracks.Add(track);
            }
            else
            {
                return null;
            }
        }

        return tracks.Count is > 0 and <= MaximumTracks ? tracks : null;
    }

    private static IEnumerable<Specified<TrackSize>>? Repeat(ValueReader reader)
    {
        if (reader.Current.IsIdent("auto-fill") || reader.Current.IsIdent("auto-fit"))
            reader.Context.Problem = new ValueProblem($"'{reader.Current.Text}'", "Give the number of tracks: repeat(3, 1fr).");
        if (!reader.TryInteger(out var count) || count is < 1 or > MaximumTracks || !reader.TryComma())
            return null;
        return TrackList(reader, allowsRepeat: false) is { } tracks ? Enumerable.Repeat(tracks, count).SelectMany(list => list) : null;
    }

    private static Specified<TrackSize>? OneTrack(ValueReader reader)
    {
        if (reader.TryFunction("minmax", out var inner))
            return MinMax(inner);
        if (reader.Current is { Kind: CssTokenKind.Dimension, Text: "fr", Number: >= 0 } fraction)
        {
            reader.Advance();
            return _ => new TrackSize(TrackSizeKind.Fraction, Factor: fraction.Number);
        }

        var keyword = Values.Words(("auto", TrackSizeKind.Auto), ("min-content", TrackSizeKind.MinContent), ("max-content", TrackSizeKind.MaxContent))(reader);
        if (keyword is not null)
            return style => new TrackSize(keyword(style));
        return Values.PositiveLength(reader) is { } length ? style => new TrackSize(TrackSizeKind.Length, length(style)) : null;
    }

    private static Specified<TrackSize>? MinMax(ValueReader reader)
    {
        var minimum = Values.LengthOr("auto")(reader);
        if (minimum is null || !reader.TryComma() || OneTrack(reader) is not { } track)
            return null;
        return style => track(style) with { Min = minimum(style) };
    }

    private static Specified<GridPlacement>? Place(ValueReader reader)
    {
        if (!TryLine(reader, out var start, out var startSpan))
            return null;
        var (end, endSpan) = (0, 0);
        if (reader.TrySlash() && !TryLine(reader, out end, out endSpan))
            return null;
        var placement = new GridPlacement(start, end, Math.Max(startSpan, endSpan));
        return _ => placement;
    }

    private static bool TryLine(ValueReader reader, out int line, out int span)
    {
        (line, span) = (0, 0);
        if (reader.TryKeyword("auto"))
            return true;
        if (reader.TryKeyword("span"))
            return reader.TryInteger(out span) && span is >= 1 and <= MaximumTracks;
        return reader.TryInteger(out line) && line != 0 && Math.Abs(line) <= MaximumTracks;
    }
}
