using System.Globalization;

namespace EsfReports.Domain;

/// <summary>An amount in Swedish kronor, with öre if the source has them.</summary>
/// <remarks>
/// Amounts of different meaning (total budget, ESF support, EU support) have the same type but are never added to each
/// other; <see cref="KeyFigures"/> keeps them apart.
/// </remarks>
public readonly record struct Money(decimal Amount) : IComparable<Money>
{
    public static Money operator +(Money left, Money right) => new(left.Amount + right.Amount);

    public static Money operator -(Money left, Money right) => new(left.Amount - right.Amount);

    public static bool operator <(Money left, Money right) => left.Amount < right.Amount;

    public static bool operator >(Money left, Money right) => left.Amount > right.Amount;

    public static bool operator <=(Money left, Money right) => left.Amount <= right.Amount;

    public static bool operator >=(Money left, Money right) => left.Amount >= right.Amount;

    /// <inheritdoc/>
    public int CompareTo(Money other) => Amount.CompareTo(other.Amount);

    /// <summary>The plain number, for messages and tests; documents format amounts in their own way.</summary>
    public override string ToString() => Amount.ToString(CultureInfo.InvariantCulture);
}
