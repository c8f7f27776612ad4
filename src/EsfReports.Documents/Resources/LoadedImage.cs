using System.Collections.Immutable;
using EsfReports.Diagnostics;
using EsfReports.Documents.Css;

namespace EsfReports.Documents.Resources;

/// <summary>An image of a file: a bitmap or a drawing, or why there is none.</summary>
/// <param name="Bitmap">Null if it is a drawing.</param>
/// <param name="Drawing">Null if it is a bitmap.</param>
/// <param name="Problem">Why the file could not be used; null if it could.</param>
/// <param name="Diagnostics">What there is to say about what stands in the file.</param>
internal sealed record LoadedImage(BitmapImage? Bitmap, SvgDrawing? Drawing, ValueProblem? Problem, ImmutableArray<Diagnostic> Diagnostics);
