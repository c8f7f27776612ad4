using EsfReports.Templating;

namespace EsfReports.Reports;

/// <summary>The functions that report templates have besides the language's own.</summary>
public static class HostFunctions
{
    /// <summary>All functions, in the order in which they are documented; names with a dot belong to an object.</summary>
    /// <param name="texts">The texts of the document's language.</param>
    public static IReadOnlyList<HostFunction> All(TextCatalog texts) =>
        [
        .. ValueFunctions.Create(texts),
        .. TextFunctions.Create(texts),
        .. RowFunctions.Create(),
        QrFunction.Create(),
        .. ChartFunctions.Create(),
        .. MapFunctions.Create(texts.Language),
    ];

    /// <summary>The functions as templates find them.</summary>
    internal static ScriptObject For(TextCatalog texts)
    {
        var globals = new ScriptObject();
        foreach (var function in All(texts))
        {
            if (function.Name == "date")
            {
                // The language has an object of this name, whose functions stay.
                globals["date"] = TemplateBuiltins.Called("date", function);
                continue;
            }

            var parts = function.Name.Split('.');
            var owner = parts.Length == 1 ? globals : globals[parts[0]] as ScriptObject;
            if (owner is null)
                globals[parts[0]] = owner = new ScriptObject();
            owner[parts[^1]] = function;
        }

        return globals;
    }
}
