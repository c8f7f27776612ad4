using System.Collections.Immutable;

namespace EsfReports.Documents;

/// <summary>The attributes of an element in the order of the source; names are lower case. There are few, so they are searched in a row.</summary>
public readonly record struct AttributeList(ImmutableArray<KeyValuePair<string, string>> Items)
{
    /// <summary>An element without attributes.</summary>
    public static AttributeList Empty { get; } = new([]);

    /// <summary>The value of an attribute; null if the element does not have it, empty if it has it without a value.</summary>
    public string? this[string name]
    {
        get
        {
            foreach (var (key, value) in Items)
            {
                if (key == name)
                    return value;
            }

            return null;
        }
    }
}
