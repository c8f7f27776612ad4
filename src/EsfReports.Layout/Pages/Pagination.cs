using System.Collections.Immutable;
using EsfReports.Diagnostics;

namespace EsfReports.Layout;

/// <summary>A document cut into pages that are not painted yet: who chooses between several layouts needs the pages of one of them only.</summary>
public sealed class Pagination
{
    private readonly LayoutRound _round;
    private readonly DiagnosticBag _diagnostics;
    private readonly DiagnosticBag _said;
    private LayoutResult? _painted;

    /// <param name="round">The last round.</param>
    /// <param name="diagnostics">What there was to say before it.</param>
    /// <param name="said">What there is to say of it.</param>
    internal Pagination(LayoutRound round, DiagnosticBag diagnostics, DiagnosticBag said)
    {
        _round = round;
        _diagnostics = diagnostics;
        _said = said;
        var fills = ImmutableArray.CreateBuilder<double>(round.Drafts.Count);
        foreach (var draft in round.Drafts)
            fills.Add(draft.Fill);
        Fills = fills.MoveToImmutable();
    }

    /// <summary>How much of the height within the margins is taken on each page, as <see cref="Page.Fill"/>.</summary>
    public ImmutableArray<double> Fills { get; }

    /// <summary>The pages; painted the first time.</summary>
    public LayoutResult Paint() => _painted ??= PaintOnce();

    private LayoutResult PaintOnce()
    {
        var pages = _round.ToPages();
        _diagnostics.AddRange(_said.Count > 1 ? _said.Distinct() : _said);
        return new LayoutResult(pages, [.. _diagnostics]);
    }
}
