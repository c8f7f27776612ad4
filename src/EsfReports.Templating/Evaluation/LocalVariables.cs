namespace EsfReports.Templating.Evaluation;

/// <summary>The <c>$</c> variables of one call of a function, include or page.</summary>
internal sealed class LocalVariables
{
    private ScriptObject? _named;

    /// <summary>The arguments, <c>$</c>.</summary>
    public ScriptArray Arguments { get; init; } = [];

    /// <summary>The block of <c>wrap</c>, <c>$$</c>; null if the call has none.</summary>
    public WrappedBlock? Block { get; init; }

    public bool TryGet(string name, int hash, out object? value)
    {
        if (_named is not null && _named.TryGet(name, hash, out value))
            return true;

        // Named arguments are variables too, so that an include can take them with defaults.
        value = null;
        return Arguments.Members is { } members && members.TryGet(name, hash, out value);
    }

    public void Set(string name, int hash, object? value) => (_named ??= new ScriptObject()).Set(name, hash, value);
}
