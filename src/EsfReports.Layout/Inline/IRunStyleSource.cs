using EsfReports.Documents;
using EsfReports.Fonts;

namespace EsfReports.Layout.Inline;

/// <summary>A font library that keeps what it found out from one paragraph to the next.</summary>
internal interface IRunStyleSource
{
    /// <summary>A style in its own font.</summary>
    RunStyle RunStyleOf(TextStyle style);

    /// <summary>A style in a font that stands in for its own.</summary>
    RunStyle RunStyleOf(TextStyle style, OpenTypeFont font);

    /// <summary>Short texts that were set with these fonts.</summary>
    KnownTexts Texts { get; }
}
