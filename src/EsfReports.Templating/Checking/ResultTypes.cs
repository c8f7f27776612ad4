namespace EsfReports.Templating.Checking;

/// <summary>What builtins give that keep the items of a list.</summary>
internal static class ResultTypes
{
    private static readonly HashSet<string> KeepTheList =
    [
        "array.sort", "array.reverse", "array.filter", "array.limit", "array.offset", "array.uniq", "array.compact", "array.remove_at",
    ];

    public static TemplateSchema Of(string function, IReadOnlyList<TemplateSchema> arguments)
    {
        if (arguments.Count == 0)
            return TemplateSchema.Any;
        if (KeepTheList.Contains(function))
            return arguments[0];
        return function is "array.first" or "array.last" ? arguments[0].Item ?? TemplateSchema.Any : TemplateSchema.Any;
    }
}
