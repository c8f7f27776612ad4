using System.Collections.Immutable;
using EsfReports.Diagnostics;

namespace EsfReports.Documents.Cascade;

/// <summary>A computed style and what came with it.</summary>
/// <param name="Style">The style.</param>
/// <param name="Content">The <c>content</c> property; null is <c>normal</c>, empty is <c>none</c>.</param>
/// <param name="Diagnostics">What was found when it was worked out; the same for every element with this style.</param>
/// <param name="DependsOnElement">True if a value was taken from the element's attributes.</param>
internal sealed record StyleResult(
    ComputedStyle Style, ImmutableArray<ContentPart>? Content, ImmutableArray<Diagnostic> Diagnostics, bool DependsOnElement);
