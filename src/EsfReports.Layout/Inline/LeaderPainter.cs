namespace EsfReports.Layout.Inline;

/// <summary>Fills room with the pattern of a leader (CSS GCPM 3, 4); copies on all lines stand below one another, and none is read aloud.</summary>
internal static class LeaderPainter
{
    /// <summary>Paints as many copies as fit.</summary>
    /// <param name="piece">The leader, with its pattern shaped.</param>
    /// <param name="leader">The node.</param>
    /// <param name="start">Where the room begins.</param>
    /// <param name="end">Where it ends.</param>
    /// <param name="right">Right edge of the line, from which the copies are counted.</param>
    /// <param name="baseline">From the top of the line.</param>
    /// <param name="items">Gets the run.</param>
    public static void Paint(in Piece piece, InlineLeader leader, double start, double end, double right, double baseline, List<LineItem> items)
    {
        var width = piece.Width;
        if (width <= 0)
            return;

        var afterLast = Math.Floor(((right - end) / width) - LineWidths.Tolerance) + 1;
        var copiesEnd = right - (Math.Max(afterLast, 0) * width);
        var copies = (int)Math.Floor(((copiesEnd - start) / width) + LineWidths.Tolerance);
        if (copies <= 0)
            return;

        var run = new GlyphRunBuilder();
        run.Start(string.Concat(Enumerable.Repeat(leader.Pattern, copies)));
        run.Begin(piece.Item, piece.Run, 0, 0);
        for (var copy = 0; copy < copies; copy++)
            run.Add(piece.Word!.Glyphs, copy * leader.Pattern.Length, (copy + 1) * leader.Pattern.Length);

        var artifact = ContentTag.ArtifactOf(ArtifactKind.Layout);
        items.Add(new LineText(copiesEnd - (copies * width), baseline, run.Finish(), piece.Run.Style.Color, artifact));
    }
}
