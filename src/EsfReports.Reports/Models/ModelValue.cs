namespace EsfReports.Reports;

/// <summary>Turns values into what the template engine works with.</summary>
internal static class ModelValue
{
    /// <summary>The engine's dates have a time; ours is midnight, without a time zone.</summary>
    public static object? Date(DateOnly? date) => date?.ToDateTime(TimeOnly.MinValue);

    /// <summary>A list of objects; each is made when it is asked for.</summary>
    public static object List<T>(IReadOnlyList<T> items, ModelTypeOf<T> type, ModelContext context)
        where T : class
    {
        var views = new List<object?>(items.Count);
        for (var index = 0; index < items.Count; index++)
            views.Add(ModelView.Of(items[index], type, context));
        return views;
    }

    /// <summary>A list of texts.</summary>
    public static object List(IReadOnlyList<string> items) => items.Cast<object?>().ToList();
}
