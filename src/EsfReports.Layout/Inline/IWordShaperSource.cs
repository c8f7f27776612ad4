namespace EsfReports.Layout.Inline;

/// <summary>A font library that keeps shaped words from one document to the next.</summary>
internal interface IWordShaperSource
{
    /// <summary>The shapers of the process.</summary>
    WordShapers Shapers { get; }
}
