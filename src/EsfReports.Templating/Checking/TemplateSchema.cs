namespace EsfReports.Templating;

/// <summary>What is known of a value before there is data: anything, a plain value, a list, or an object with named members.</summary>
public sealed class TemplateSchema
{
    private readonly Lazy<IReadOnlyDictionary<string, TemplateSchema>>? _members;

    private TemplateSchema(string name, TemplateSchema? item, Func<IReadOnlyDictionary<string, TemplateSchema>>? members)
    {
        Name = name;
        Item = item;
        _members = members is null ? null : new Lazy<IReadOnlyDictionary<string, TemplateSchema>>(members);
    }

    /// <summary>Nothing is known; every member is allowed.</summary>
    public static TemplateSchema Any { get; } = new("anything", null, null);

    /// <summary>A number, text, date or truth value: the checker leaves its members alone.</summary>
    public static TemplateSchema Value { get; } = new("a value", null, null);

    /// <summary>What messages call it, such as <c>project</c>.</summary>
    public string Name { get; }

    /// <summary>What the items of a list are; null for what is no list.</summary>
    public TemplateSchema? Item { get; }

    /// <summary>The members of an object; null for what is no object.</summary>
    public IReadOnlyDictionary<string, TemplateSchema>? Members => _members?.Value;

    /// <summary>A list of such items.</summary>
    public static TemplateSchema ListOf(TemplateSchema item) => new($"a list of {item.Name}", item, null);

    /// <summary>An object with these members and no others; they are asked for when needed, so types can hold each other.</summary>
    public static TemplateSchema ObjectOf(string name, Func<IReadOnlyDictionary<string, TemplateSchema>> members) => new(name, null, members);
}
