namespace EsfReports.Documents.Css;

/// <summary>Works out <c>calc()</c> (CSS Values 4, 10): sums, differences, products and quotients of lengths, percentages and numbers.</summary>
/// <remarks>Every such expression is a sum of parts in units, so that nothing has to be kept as a tree.</remarks>
internal static class Calculation
{
    private const int MaximumDepth = 32;

    /// <summary>Reads <c>calc()</c> that gives a length.</summary>
    public static bool TryReadLength(ValueReader reader, out CssLength length) =>
        TryRead(reader, isNumber: false, out _, out length);

    /// <summary>Reads <c>calc()</c> that gives a number.</summary>
    public static bool TryReadNumber(ValueReader reader, out double number) =>
        TryRead(reader, isNumber: true, out number, out _);

    private static bool TryRead(ValueReader reader, bool isNumber, out double number, out CssLength length)
    {
        (number, length) = (0, default);
        if (reader.Current.Kind != CssTokenKind.Function)
            return false;
        if (!reader.Current.IsFunction("calc"))
        {
            NoteOtherFunction(reader);
            return false;
        }

        var start = reader.Position;
        if (Sum(reader.Inside(), 0) is { } term && term.IsNumber == isNumber)
        {
            (number, length) = (term.Number, term.Length);
            return true;
        }

        reader.Position = start;
        return false;
    }

    private static void NoteOtherFunction(ValueReader reader)
    {
        if (reader.Current.Text.ToLowerInvariant() is "min" or "max" or "clamp")
        {
            reader.Context.Problem = new ValueProblem(
                $"the function '{reader.Current.Text}()'", "Use calc(), or min-width and max-width, min-height and max-height.");
        }
    }

    private static Term? Sum(ValueReader reader, int depth)
    {
        if (depth > MaximumDepth || Product(reader, depth) is not { } sum)
            return null;
        while (!reader.IsAtEnd)
        {
            var sign = reader.Current.IsDelim('+') ? 1 : reader.Current.IsDelim('-') ? -1 : 0;
            if (sign == 0)
                return null;
            reader.Advance();
            if (Product(reader, depth) is not { } next || next.IsNumber != sum.IsNumber)
                return null;
            sum = new Term(sum.IsNumber, sum.Number + (sign * next.Number), sum.Length + (next.Length * sign));
        }

        return sum;
    }

    private static Term? Product(ValueReader reader, int depth)
    {
        var product = Value(reader, depth);
        while (product is { } left && (reader.Current.IsDelim('*') || reader.Current.IsDelim('/')))
        {
            var divides = reader.Current.IsDelim('/');
            reader.Advance();
            if (Value(reader, depth) is not { } right)
                return null;
            product = divides ? Divide(left, right) : Multiply(left, right);
        }

        return product;
    }

    private static Term? Multiply(Term left, Term right) => (left.IsNumber, right.IsNumber) switch
    {
        (true, true) => new Term(true, left.Number * right.Number, default),
        (false, true) => new Term(false, 0, left.Length * right.Number),
        (true, false) => new Term(false, 0, right.Length * left.Number),
        _ => null,
    };

    private static Term? Divide(Term left, Term right) =>
        right is { IsNumber: true, Number: not 0 } ? new Term(left.IsNumber, left.Number / right.Number, left.Length * (1 / right.Number)) : null;

    private static Term? Value(ValueReader reader, int depth)
    {
        var token = reader.Current;
        switch (token.Kind)
        {
            case CssTokenKind.Number:
                reader.Advance();
                return new Term(true, token.Number, default);
            case CssTokenKind.Dimension or CssTokenKind.Percentage:
                return reader.TryLengthOrPercentage(out var length) ? new Term(false, 0, length) : null;
            case CssTokenKind.LeftParenthesis:
                return Sum(reader.Inside(), depth + 1);
            case CssTokenKind.Function when token.IsFunction("calc"):
                return Sum(reader.Inside(), depth + 1);
            default:
                return null;
        }
    }

    private readonly record struct Term(bool IsNumber, double Number, CssLength Length);
}
