namespace EsfReports.Templating.Parsing;

/// <summary>A piece of a template: where a node begins and the first offset behind it.</summary>
internal readonly record struct TextSpan(SourceText Source, int Start, int End)
{
    /// <summary>From the start of this piece to the end of another one.</summary>
    public TextSpan To(TextSpan last) => new(Source, Start, Math.Max(End, last.End));

    public string Text => Start < 0 ? "" : Source.Text[Start..End];
}
