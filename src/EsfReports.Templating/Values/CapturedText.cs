namespace EsfReports.Templating.Values;

/// <summary>What a <c>capture</c> block wrote: prints, compares and joins as a text does, but is an object of its own kind.</summary>
internal sealed class CapturedText(string text)
{
    public string Text { get; } = text;

    public override string ToString() => Text;
}
