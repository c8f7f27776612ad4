using EsfReports.Diagnostics;

namespace EsfReports.Layout;

/// <summary>
/// Something in a <see cref="Galley"/>: content of a height (<see cref="Strip"/>), or what stands between and around content.
/// Immutable and free of any place, so that a galley can be cut again and again.
/// </summary>
/// <param name="kind">What it is: galleys are walked through so often that types are not asked for.</param>
/// <param name="advance">How far it moves down what follows it, if it is not cut and stands not at a break.</param>
internal abstract class GalleyItem(GalleyItemKind kind, double advance)
{
    public GalleyItemKind Kind { get; } = kind;

    /// <summary>In points.</summary>
    public double Advance { get; } = advance;
}

/// <summary>Kinds of <see cref="GalleyItem"/>s, one for each class; all strips are one.</summary>
internal enum GalleyItemKind : byte { Strip, Space, Break, Open, Close, Mark, Repeat, EndRepeat }

/// <summary>A margin or gap between blocks; it vanishes where an unforced break falls (CSS Fragmentation 3, 5.2).</summary>
/// <param name="height">In points; negative margins draw together.</param>
internal sealed class SpaceItem(double height) : GalleyItem(GalleyItemKind.Space, height);

/// <summary>Start of a box with something to paint or to keep open: its top border and padding.</summary>
internal sealed class OpenItem(BoxFrame box) : GalleyItem(GalleyItemKind.Open, box.Insets.Top)
{
    public BoxFrame Box { get; } = box;
}

/// <summary>End of the innermost box that is open: its bottom border and padding.</summary>
internal sealed class CloseItem(BoxFrame box) : GalleyItem(GalleyItemKind.Close, box.Insets.Bottom)
{
    public BoxFrame Box { get; } = box;
}

/// <summary>A mark that goes with the content after it.</summary>
internal sealed class MarkItem(Mark mark, double x) : GalleyItem(GalleyItemKind.Mark, 0)
{
    public Mark Mark { get; } = mark;

    /// <summary>From the left edge of the galley.</summary>
    public double X { get; } = x;
}

/// <summary>From here to its <see cref="EndRepeatItem"/> each region begins with the head and ends with the foot (CSS 2.2, 17.2).</summary>
/// <param name="head">Head rows as one galley; null if there are none.</param>
/// <param name="foot">Foot rows; null if there are none.</param>
internal sealed class RepeatItem(Galley? head, Galley? foot) : GalleyItem(GalleyItemKind.Repeat, 0)
{
    // Repeating more than half a region would leave no room for what the head is the head of.
    private const double LargestShare = 0.5;

    public Galley? Head { get; } = head;

    public Galley? Foot { get; } = foot;

    /// <summary>Height of the head in a region; 0 if it is too tall to be repeated there.</summary>
    public double HeadHeight(double fullHeight) => Repeats(fullHeight) ? Head?.Height ?? 0 : 0;

    /// <summary>Height of the foot in a region; 0 if it is too tall to be repeated there.</summary>
    public double FootHeight(double fullHeight) => Repeats(fullHeight) ? Foot?.Height ?? 0 : 0;

    private bool Repeats(double fullHeight) => (Head?.Height ?? 0) + (Foot?.Height ?? 0) <= LargestShare * fullHeight;
}

/// <summary>End of the innermost <see cref="RepeatItem"/>.</summary>
internal sealed class EndRepeatItem(RepeatItem start) : GalleyItem(GalleyItemKind.EndRepeat, 0)
{
    public RepeatItem Start { get; } = start;
}

/// <summary>Something that has a height and is painted.</summary>
/// <param name="height">In points.</param>
internal abstract class Strip(double height) : GalleyItem(GalleyItemKind.Strip, height)
{
    /// <summary>In points.</summary>
    public double Height => Advance;

    /// <summary>Of the first baseline, from the top of the strip; null if it has none.</summary>
    public virtual double? Baseline => null;

    public abstract SourceLocation Origin { get; }

    /// <summary>When the strip may be cut in two.</summary>
    public virtual SplitPolicy Policy => SplitPolicy.Never;

    /// <summary>Cuts the strip; null if nothing of it fits.</summary>
    /// <param name="region">Where the first part must fit.</param>
    /// <param name="must">True if the strip stands at the top of an empty region: then a part must be taken, however it looks.</param>
    public virtual SplitStrip? Split(Region region, bool must) => null;

    /// <summary>Paints the strip with its left edge and top at a point of the canvas.</summary>
    public abstract void Paint(PageCanvas canvas, double x, double y, StripPlace place);
}

/// <summary>When a strip may be cut.</summary>
internal enum SplitPolicy
{
    /// <summary>A line, a picture.</summary>
    Never,

    /// <summary>A row: only if no region can hold it whole.</summary>
    WhenTallerThanRegion,

    /// <summary>Columns of text: wherever a region ends.</summary>
    Anywhere,
}

/// <summary>Where in its region a strip stands; a first row draws the border that it otherwise shares with the row above.</summary>
internal enum StripPlace { Within, FirstOfRegion }

/// <summary>The parts of a strip on both sides of a cut.</summary>
/// <param name="Head">What stays.</param>
/// <param name="Tail">What goes on in the next region; null if all of it found a place after all.</param>
internal sealed record SplitStrip(Strip Head, Strip? Tail);
