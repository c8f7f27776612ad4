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
            var index = IndexOf(name);
            return index < 0 ? null : Items[index].Value;
        }
    }

    /// <summary>The list with another value of an attribute, in its place or, if there is none of this name, at the end.</summary>
    internal AttributeList With(string name, string value)
    {
        var index = IndexOf(name);
        var item = new KeyValuePair<string, string>(name, value);
        return new AttributeList(index < 0 ? Items.Add(item) : Items.SetItem(index, item));
    }

    private int IndexOf(string name)
    {
        for (var index = 0; index < Items.Length; index++)
        {
            if (Items[index].Key == name)
                return index;
        }

        return -1;
    }
}
