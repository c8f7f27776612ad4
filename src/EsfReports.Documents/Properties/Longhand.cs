using System.Collections.Immutable;
using EsfReports.Documents.Cascade;
using EsfReports.Documents.Css;

namespace EsfReports.Documents.Properties;

/// <summary>A property that is not short for others.</summary>
/// <param name="name">Its name.</param>
/// <param name="syntax">Its grammar.</param>
/// <param name="isInherited">Whether children get it without asking.</param>
/// <param name="parse">Reads its value.</param>
/// <param name="inherit"><c>inherit</c>.</param>
/// <param name="reset"><c>initial</c>.</param>
internal abstract class Longhand(
    string name, string syntax, bool isInherited, Func<ValueReader, StyleSetter?> parse, StyleSetter inherit, StyleSetter reset)
    : Property(name, syntax)
{
    /// <summary>Place in the order in which properties are worked out, from 0; given by the registry.</summary>
    public int Index { get; set; } = -1;

    /// <summary>Whether children get it without asking.</summary>
    public bool IsInherited { get; } = isInherited;

    /// <inheritdoc/>
    public override ImmutableArray<Longhand> Longhands => [this];

    /// <summary>Reads its value as a part of a shorthand.</summary>
    public StyleSetter? ParseSetter(ValueReader reader) => parse(reader);

    /// <summary><c>inherit</c>.</summary>
    public void Inherit(StyleBuilder style) => inherit(style);

    /// <summary><c>initial</c>.</summary>
    public void Reset(StyleBuilder style) => reset(style);

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
/// <remarks>
/// What it does is handed to the base as delegates: those are compiled ahead of time for every type, overrides are not, and
/// compiling them again each time the program starts is a good part of reading a first style sheet.
/// </remarks>
internal sealed class Longhand<T>(
    string name, string syntax, bool isInherited, ValueParser<T> parse, Func<ComputedStyle, T> get, Action<StyleBuilder, T> set, T initial)
    : Longhand(
        name, syntax, isInherited,
        reader => parse(reader) is { } value ? style => set(style, value(style)) : null,
        style => set(style, get(style.Parent)),
        style => set(style, initial));
