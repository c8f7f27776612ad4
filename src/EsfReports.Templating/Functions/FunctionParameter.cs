namespace EsfReports.Templating;

/// <summary>A parameter of a function.</summary>
/// <param name="Name">The name for named arguments.</param>
/// <param name="Type">What it takes, as the list of functions prints it: text, int, number, list, object, date, function, any.</param>
/// <param name="IsOptional">True if it can be left out.</param>
/// <param name="CollectsRest">True for the last parameter of a function that takes any number of values.</param>
public sealed record FunctionParameter(string Name, string Type = "any", bool IsOptional = false, bool CollectsRest = false)
{
    /// <summary>Reads <c>"text start:int length:int?"</c>: names with types, <c>?</c> for optional, <c>...</c> for the rest.</summary>
    public static IReadOnlyList<FunctionParameter> List(string declaration) =>
        [.. declaration.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(Read)];

    /// <inheritdoc/>
    public override string ToString() => CollectsRest ? $"{Name}:{Type}..." : $"{Name}:{Type}{(IsOptional ? "?" : "")}";

    private static FunctionParameter Read(string text)
    {
        var collectsRest = text.EndsWith("...", StringComparison.Ordinal);
        var isOptional = collectsRest || text.EndsWith('?');
        var plain = text.TrimEnd('.', '?').Split(':');
        return new FunctionParameter(plain[0], plain.Length > 1 ? plain[1] : "any", isOptional, collectsRest);
    }
}
