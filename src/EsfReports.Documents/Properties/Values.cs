using EsfReports.Documents.Css;

namespace EsfReports.Documents.Properties;

/// <summary>Reads the kinds of values that many properties share.</summary>
internal static class Values
{
    /// <summary>A length or percentage.</summary>
    public static Specified<Length>? Length(ValueReader reader) =>
        reader.TryLengthOrPercentage(out var length) ? style => style.Resolve(length) : null;

    /// <summary>A length or percentage that is not below zero.</summary>
    public static Specified<Length>? PositiveLength(ValueReader reader) =>
        reader.TryLengthOrPercentage(out var length) && !length.IsNegative ? style => style.Resolve(length) : null;

    /// <summary>A length without percentage, in points.</summary>
    public static Specified<double>? Points(ValueReader reader) =>
        reader.TryLength(out var length) ? style => style.Resolve(length).Points : null;

    /// <summary>A length without percentage that is not below zero, in points.</summary>
    public static Specified<double>? PositivePoints(ValueReader reader) =>
        reader.TryLength(out var length) && !length.IsNegative ? style => style.Resolve(length).Points : null;

    /// <summary>A keyword that means null, or a length or percentage.</summary>
    public static ValueParser<Length?> LengthOr(string keyword, bool allowsNegative = false) => reader =>
    {
        if (reader.TryKeyword(keyword))
            return _ => null;
        return reader.TryLengthOrPercentage(out var length) && (allowsNegative || !length.IsNegative) ? style => style.Resolve(length) : null;
    };

    /// <summary>A number between two bounds.</summary>
    public static ValueParser<double> Number(double minimum, double maximum = double.MaxValue) => reader =>
        reader.TryNumber(out var number) && number >= minimum && number <= maximum ? _ => number : null;

    /// <summary>A number from 0 to 1, or a percentage; what lies outside is cut.</summary>
    public static Specified<double>? Share(ValueReader reader)
    {
        if (reader.Current.Kind == CssTokenKind.Percentage)
        {
            var percentage = Math.Clamp(reader.Current.Number / 100, 0, 1);
            reader.Advance();
            return _ => percentage;
        }

        return reader.TryNumber(out var number) ? _ => Math.Clamp(number, 0, 1) : null;
    }

    /// <summary>A whole number between two bounds.</summary>
    public static ValueParser<int> Integer(int minimum, int maximum) => reader =>
        reader.TryInteger(out var number) && number >= minimum && number <= maximum ? _ => number : null;

    /// <summary>A colour.</summary>
    public static Specified<Color>? Color(ValueReader reader) =>
        reader.TryReadColor(out var color) ? style => color.Value ?? style.Text.Color : null;

    /// <summary>A colour where null stands for the colour of the text.</summary>
    public static Specified<Color?>? ColorOrCurrent(ValueReader reader) => reader.TryReadColor(out var color) ? _ => color.Value : null;

    /// <summary>One of a few words, each with its value.</summary>
    public static ValueParser<T> Words<T>(params (string Word, T Value)[] words) => reader =>
    {
        foreach (var (word, value) in words)
        {
            if (reader.TryKeyword(word))
                return _ => value;
        }

        return null;
    };

    /// <summary>The first of several grammars that fits.</summary>
    public static ValueParser<T> Either<T>(params ValueParser<T>[] parsers) => reader =>
    {
        foreach (var parser in parsers)
        {
            if (reader.Try(one => parser(one)) is { } value)
                return value;
        }

        return null;
    };
}
