using EsfReports.Diagnostics;
using EsfReports.Documents;

namespace EsfReports.Layout;

/// <summary>
/// Lays out a document, and again as long as page numbers in its text (<c>target-counter()</c>) are not those of the pages: writing
/// them can move what they number.
/// </summary>
internal static class LayoutRounds
{
    /// <summary>Two rounds are enough but for documents that are built to have no answer.</summary>
    private const int MaxRounds = 5;

    /// <summary>Lays out a document.</summary>
    public static Pagination Run(StyledDocument document, IFontLibrary fonts, DiagnosticBag diagnostics)
    {
        var targets = new Dictionary<string, int>(StringComparer.Ordinal);
        new IgnoredStyles(fonts, diagnostics).Check(document.Body);
        var boxes = DocumentBoxes.Of(document, targets);
        for (var number = 1; ; number++)
        {
            // What a round that is thrown away had to say would be said again.
            var said = new DiagnosticBag();
            said.AddRange(boxes.Said);
            var round = new LayoutRound(document, boxes, fonts, targets, said);
            if (!boxes.Tree.AsksForPages)
                return new Pagination(round, diagnostics, said);

            var found = round.PagesOfTargets();
            var isStable = AreSame(boxes.Tree.AskedTargets, targets, found);
            if (isStable || number == MaxRounds)
            {
                if (!isStable)
                    said.Add(LayoutDiagnostics.TargetsUnstable(MaxRounds));
                return new Pagination(round, diagnostics, said);
            }

            targets = found;
            if (boxes.Tree.HasFixedTargets)
                boxes = DocumentBoxes.Of(document, targets);
        }
    }

    private static bool AreSame(HashSet<string> ids, Dictionary<string, int> targets, Dictionary<string, int> found)
    {
        foreach (var id in ids)
        {
            if (targets.GetValueOrDefault(id) != found.GetValueOrDefault(id))
                return false;
        }

        return true;
    }
}

/// <summary>The boxes of a document, and what is kept of their layout from round to round.</summary>
/// <param name="Tree">The boxes.</param>
/// <param name="Kept">What rounds keep; null if there is one round only.</param>
/// <param name="Said">What there was to say when the boxes were built.</param>
internal sealed record DocumentBoxes(BoxTree Tree, KeptLayouts? Kept, DiagnosticBag Said)
{
    /// <summary>Builds the boxes.</summary>
    /// <param name="document">The document.</param>
    /// <param name="targets">Page numbers of ids.</param>
    public static DocumentBoxes Of(StyledDocument document, IReadOnlyDictionary<string, int> targets)
    {
        var said = new DiagnosticBag();
        var tree = new BoxBuilder(PageValues.InFlow(targets), said).Build(document with { Body = WithoutBackground(document.Body) });
        return new DocumentBoxes(tree, tree.AsksForPages ? new KeptLayouts() : null, said);
    }

    private static StyledElement WithoutBackground(StyledElement body) =>
        body.Style.Box.BackgroundColor.IsTransparent
            ? body
            : body with { Style = body.Style with { Box = body.Style.Box with { BackgroundColor = Color.Transparent } } };
}
