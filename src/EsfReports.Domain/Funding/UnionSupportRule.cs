namespace EsfReports.Domain;

/// <summary>Derives EU support where no source gives it and the shares of the programme area are known.</summary>
/// <remarks>
/// ESF+ area A: 40 of 54 parts of the ESF support are EU money; area C: 90 of 100; area F (Fast-Care) is EU money alone. Kronor are
/// cut, not rounded; so counted, the rules agree to the krona with the four published projects that we could compare. In Norra Mellansverige the
/// state pays another share, and in the other areas the shares are not known: nothing is derived there, nor before 2021, where the
/// rate of the programme and the granted amounts do not agree.
/// </remarks>
public static class UnionSupportRule
{
    /// <summary>Area A: 40 of 54 parts.</summary>
    public const string AreaA = "eu-40-of-54";

    /// <summary>Area C: 90 of 100 parts.</summary>
    public const string AreaC = "eu-90-of-100";

    /// <summary>Area F: all of it.</summary>
    public const string AreaF = "eu-100-of-100";

    private const string NorraMellansverige = "SE31";

    /// <summary>The EU support and the name of the rule; null where no rule holds.</summary>
    public static (Money Support, string Rule)? Derive(
        ProgrammingPeriod? period, string? programmeArea, string? region, Money? esfSupport)
    {
        if (period != ProgrammingPeriod.From2021To2027 || esfSupport is not { } support || region is null)
            return null;
        return programmeArea switch
        {
            "A" when region != NorraMellansverige => (new Money(decimal.Floor(support.Amount * 40 / 54)), AreaA),
            "C" => (new Money(decimal.Floor(support.Amount * 90 / 100)), AreaC),
            "F" => (support, AreaF),
            _ => null,
        };
    }
}
