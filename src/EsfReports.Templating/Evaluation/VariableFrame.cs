namespace EsfReports.Templating.Evaluation;

/// <summary>Names that live as long as a loop or a call.</summary>
internal abstract class VariableFrame
{
    public abstract IEnumerable<string> Names { get; }

    public abstract bool TryGet(string name, int hash, out object? value);
}
