using System.Collections.Immutable;
using EsfReports.Documents.Cascade;
using EsfReports.Documents.Css;

namespace EsfReports.Documents.Properties;

/// <summary>A property that is not short for others.</summary>
internal abstract class Longhand(string name, string syntax, bool isInherited) : Property(name, syntax)
{
    /// <summary>Place in the order in which properties are worked out, from 0; given by the registry.</summary>
    public int Index { get; set; } = -1;

    /// <summary>Whether children get it without asking.</summary>
    public bool IsInherited { get; } = isInherited;

    /// <inheritdoc/>
    public override ImmutableArray<Longhand> Longhands => [this];

    /// <summary>Reads its value as a part of a shorthand.</summary>
    public abstract StyleSetter? ParseSetter(ValueReader reader);

    /// <summary><c>inherit</c>.</summary>
    public abstract void Inherit(StyleBuilder style);

    /// <summary><c>initial</c>.</summary>
    public abstract void Reset(StyleBuilder style);

    /// <summary><c>unset</c>, and what happens to a declaration whose <c>var()</c> leads nowhere.</summary>
    public void Unset(StyleBuilder style)
    {
        if (IsInherited)
            Inherit(style);
        else
            Reset(style);
    }

    /// <inheritdoc/>
    protected override IReadOnlyList<PropertySetter>? ParseValue(ValueReader reader) =>
        ParseSetter(reader) is { } setter ? [new PropertySetter(this, setter)] : null;
}

/// <summary>A property with a value of a type.</summary>
/// <param name="name">Its name.</param>
/// <param name="syntax">Its grammar.</param>
/// <param name="isInherited">Whether children get it without asking.</param>
/// <param name="parse">Reads a value.</param>
/// <param name="get">Finds it in a computed style, for <c>inherit</c>.</param>
/// <param name="set">Writes it.</param>
/// <param name="initial">Its initial value.</param>
internal sealed class Longhand<T>(
    string name, string syntax, bool isInherited, ValueParser<T> parse, Func<ComputedStyle, T> get, Action<StyleBuilder, T> set, T initial)
    : Longhand(name, syntax, isInherited)
{
    /// <inheritdoc/>
    public override StyleSetter? ParseSetter(ValueReader reader)
    {
        var value = parse(reader);
        return value is null ? null : style => set(style, value(style));
    }

    /// <inheritdoc/>
    public override void Inherit(StyleBuilder style) => set(style, get(style.Parent));

    /// <inheritdoc/>
    public override void Reset(StyleBuilder style) => set(style, initial);
}
