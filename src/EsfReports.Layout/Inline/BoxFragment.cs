namespace EsfReports.Layout.Inline;

/// <summary>The part of an inline box that is on one line.</summary>
/// <param name="Item">Index of the item that starts the box.</param>
/// <param name="Run">Style and font of its own text.</param>
/// <param name="Left">Left edge of its border box.</param>
/// <param name="Right">Right edge of its border box.</param>
/// <param name="HasStart">Whether the box begins here, or looks as if it did.</param>
/// <param name="HasEnd">Whether the box ends here, or looks as if it did.</param>
internal readonly record struct BoxFragment(int Item, RunStyle Run, double Left, double Right, bool HasStart, bool HasEnd);
