using System.Collections.Immutable;
using EsfReports.Documents.Css;

namespace EsfReports.Documents.Properties;

/// <summary>A property that is short for several.</summary>
internal sealed class Shorthand(
    string name, string syntax, ImmutableArray<Longhand> longhands, Func<ValueReader, IReadOnlyList<PropertySetter>?> parse) : Property(name, syntax)
{
    /// <inheritdoc/>
    public override ImmutableArray<Longhand> Longhands => longhands;

    /// <summary>One to four values for top, right, bottom and left.</summary>
    public static Shorthand OfSides(string name, string syntax, ImmutableArray<Longhand> sides) =>
        new(name, syntax, sides, reader => ParseSides(reader, sides));

    /// <summary>
    /// One value for each group of longhands, in any order; groups that are not named get their initial value. All longhands of a
    /// group get the same value.
    /// </summary>
    public static Shorthand OfGroups(string name, string syntax, params ImmutableArray<Longhand>[] groups) =>
        new(name, syntax, All(groups), reader => ParseGroups(reader, groups));

    /// <inheritdoc/>
    protected override IReadOnlyList<PropertySetter>? ParseValue(ValueReader reader) => parse(reader);

    private static ImmutableArray<Longhand> All(ImmutableArray<Longhand>[] groups)
    {
        var all = ImmutableArray.CreateBuilder<Longhand>();
        foreach (var group in groups)
            all.AddRange(group);
        return all.ToImmutable();
    }

    private static PropertySetter[]? ParseSides(ValueReader reader, ImmutableArray<Longhand> sides)
    {
        var starts = new List<int>();
        while (!reader.IsAtEnd)
        {
            starts.Add(reader.Position);
            if (starts.Count > 4 || sides[0].ParseSetter(reader) is null)
                return null;
        }

        var end = reader.Position;
        var setters = new PropertySetter[4];
        for (var side = 0; side < 4; side++)
        {
            reader.Position = starts[IndexOfSide(side, starts.Count)];
            setters[side] = new PropertySetter(sides[side], sides[side].ParseSetter(reader)!);
        }

        reader.Position = end;
        return setters;
    }

    // The left side takes the right one's value, the bottom the top's, and all take the first one's.
    private static int IndexOfSide(int side, int count) => side < count ? side : side == 3 && count > 1 ? 1 : 0;

    private static List<PropertySetter>? ParseGroups(ValueReader reader, ImmutableArray<Longhand>[] groups)
    {
        var setters = new List<PropertySetter>();
        var isSet = new bool[groups.Length];
        while (!reader.IsAtEnd)
        {
            if (!TryGroup(reader, groups, isSet, setters))
                return null;
        }

        for (var index = 0; index < groups.Length; index++)
        {
            if (!isSet[index])
                setters.AddRange(groups[index].Select(one => new PropertySetter(one, one.Reset)));
        }

        return setters;
    }

    private static bool TryGroup(ValueReader reader, ImmutableArray<Longhand>[] groups, bool[] isSet, List<PropertySetter> setters)
    {
        for (var index = 0; index < groups.Length; index++)
        {
            var start = reader.Position;
            if (isSet[index] || groups[index][0].ParseSetter(reader) is null)
            {
                reader.Position = start;
                continue;
            }

            isSet[index] = true;
            foreach (var longhand in groups[index])
            {
                reader.Position = start;
                setters.Add(new PropertySetter(longhand, longhand.ParseSetter(reader)!));
            }

            return true;
        }

        return false;
    }
}
