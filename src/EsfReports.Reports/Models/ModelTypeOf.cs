namespace EsfReports.Reports;

/// <summary>Describes how templates see values of <typeparamref name="T"/>. Built once per process, then only read.</summary>
internal sealed class ModelTypeOf<T>(string name) : ModelType(name)
    where T : class
{
    private readonly List<Field> _fields = [];
    private readonly Dictionary<string, Field> _byName = new(StringComparer.Ordinal);

    /// <inheritdoc/>
    public override IReadOnlyList<ModelField> Fields => _fields;

    public IEnumerable<string> Names => _byName.Keys;

    /// <summary>Works a field out; false if there is no such field.</summary>
    public bool TryGet(string name, T value, ModelContext context, out object? result)
    {
        var found = _byName.TryGetValue(name, out var field);
        result = found ? field!.Value(value, context) : null;
        return found;
    }

    public ModelTypeOf<T> Text(string name, string description, Func<T, ModelContext, string> value) =>
        Add(new Field(name, FieldKind.Text, false, description, value, null));

    public ModelTypeOf<T> OptionalText(string name, string description, Func<T, ModelContext, string?> value) =>
        Add(new Field(name, FieldKind.Text, true, description, value, null));

    public ModelTypeOf<T> Number(string name, string description, Func<T, ModelContext, decimal> value) =>
        Add(new Field(name, FieldKind.Number, false, description, (item, context) => value(item, context), null));

    public ModelTypeOf<T> OptionalNumber(string name, string description, Func<T, ModelContext, decimal?> value) =>
        Add(new Field(name, FieldKind.Number, true, description, (item, context) => value(item, context), null));

    public ModelTypeOf<T> OptionalDate(string name, string description, Func<T, ModelContext, DateOnly?> value) =>
        Add(new Field(name, FieldKind.Date, true, description, (item, context) => ModelValue.Date(value(item, context)), null));

    public ModelTypeOf<T> Date(string name, string description, Func<T, ModelContext, DateOnly> value) =>
        Add(new Field(name, FieldKind.Date, false, description, (item, context) => ModelValue.Date(value(item, context)), null));

    public ModelTypeOf<T> YesNo(string name, string description, Func<T, ModelContext, bool> value) =>
        Add(new Field(name, FieldKind.YesNo, false, description, (item, context) => value(item, context), null));

    public ModelTypeOf<T> OptionalYesNo(string name, string description, Func<T, ModelContext, bool?> value) =>
        Add(new Field(name, FieldKind.YesNo, true, description, (item, context) => value(item, context), null));

    public ModelTypeOf<T> Object<TChild>(
        string name, string description, ModelTypeOf<TChild> type, Func<T, ModelContext, TChild> value)
        where TChild : class =>
        Add(new Field(name, FieldKind.Object, false, description, (item, context) => ModelView.Of(value(item, context), type, context), type));

    public ModelTypeOf<T> OptionalObject<TChild>(
        string name, string description, ModelTypeOf<TChild> type, Func<T, ModelContext, TChild?> value)
        where TChild : class =>
        Add(new Field(name, FieldKind.Object, true, description, (item, context) => ModelView.Of(value(item, context), type, context), type));

    public ModelTypeOf<T> List<TChild>(
        string name, string description, ModelTypeOf<TChild> type, Func<T, ModelContext, IReadOnlyList<TChild>> value)
        where TChild : class =>
        Add(new Field(name, FieldKind.ObjectList, false, description, (item, context) => ModelValue.List(value(item, context), type, context), type));

    public ModelTypeOf<T> TextList(string name, string description, Func<T, ModelContext, IReadOnlyList<string>> value) =>
        Add(new Field(name, FieldKind.TextList, false, description, (item, context) => ModelValue.List(value(item, context)), null));

    private ModelTypeOf<T> Add(Field field)
    {
        _byName.Add(field.Name, field);
        _fields.Add(field);
        return this;
    }

    private sealed record Field(
        string Name, FieldKind Kind, bool IsOptional, string Description, Func<T, ModelContext, object?> Value, ModelType? Child)
        : ModelField(Name, Kind, IsOptional, Description)
    {
        public override ModelType? Type => Child;
    }
}
