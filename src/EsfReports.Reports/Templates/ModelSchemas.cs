using EsfReports.Templating;

namespace EsfReports.Reports;

/// <summary>Describes model types to the template checker; types that hold each other are described once.</summary>
internal sealed class ModelSchemas
{
    private readonly Dictionary<ModelType, TemplateSchema> _schemas = [];

    /// <summary>The schema of objects of a type.</summary>
    public TemplateSchema Of(ModelType type)
    {
        if (!_schemas.TryGetValue(type, out var schema))
        {
            schema = TemplateSchema.ObjectOf(type.Name, () => type.Fields.ToDictionary(field => field.Name, OfField));
            _schemas.Add(type, schema);
        }

        return schema;
    }

    private TemplateSchema OfField(ModelField field) => field.Kind switch
    {
        FieldKind.Object => Of(field.Type!),
        FieldKind.ObjectList => TemplateSchema.ListOf(Of(field.Type!)),
        FieldKind.TextList => TemplateSchema.ListOf(TemplateSchema.Value),
        _ => TemplateSchema.Value,
    };
}
