using EsfReports.Documents.Html;

namespace EsfReports.Documents.Cascade;

/// <summary>An element, or one of its pseudo-elements, that needs a style.</summary>
/// <param name="Element">The element.</param>
/// <param name="Parent">The style that it inherits from; null for the root.</param>
/// <param name="Hint">What its attributes say of its looks; null if nothing.</param>
/// <param name="Inline">Its <c>style</c> attribute; null if it has none.</param>
/// <param name="Language">Its <c>lang</c> attribute; null if it has none.</param>
internal readonly record struct StyleRequest(
    SourceElement Element, ComputedStyle? Parent, DeclarationBlock? Hint = null, DeclarationBlock? Inline = null, string? Language = null);
