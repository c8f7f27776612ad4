using EsfReports.Reports;

namespace EsfReports.Cli;

/// <summary>The fields of the models as text: one section for each type, roots first.</summary>
internal static class FieldList
{
    /// <summary>The lines; <c>?</c> behind a kind means that the field can be null.</summary>
    public static IEnumerable<string> Lines()
    {
        var queue = new Queue<ModelType>(ReportModels.Roots.Select(root => root.Type));
        var seen = new HashSet<ModelType>(queue);
        yield return "kind?  the field can be null        list  read it with for";
        while (queue.TryDequeue(out var type))
        {
            yield return "";
            yield return ReportModels.Roots.Any(root => root.Type == type) ? $"{type.Name}  (a variable of templates)" : type.Name;
            var rows = type.Fields.Select(field => (IReadOnlyList<string>)["  " + field.Name, KindOf(field), field.Description]).ToList();
            foreach (var line in TextTable.Lines(rows, [false, false, false]))
                yield return line;
            foreach (var child in type.Fields.Select(field => field.Type).OfType<ModelType>().Where(seen.Add))
                queue.Enqueue(child);
        }
    }

    private static string KindOf(ModelField field)
    {
        var kind = field.Kind switch
        {
            FieldKind.Text => "text",
            FieldKind.Number => "number",
            FieldKind.Date => "date",
            FieldKind.YesNo => "true/false",
            FieldKind.Object => field.Type!.Name,
            FieldKind.ObjectList => $"list of {field.Type!.Name}",
            _ => "list of text",
        };
        return field.IsOptional ? kind + "?" : kind;
    }
}
