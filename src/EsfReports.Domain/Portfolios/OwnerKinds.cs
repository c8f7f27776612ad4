namespace EsfReports.Domain;

/// <summary>Tells what kind of organisation an owner is, from its name and the first digit of its number.</summary>
/// <remarks>
/// The first digit of a Swedish organisation number names the legal form: 2 state, region or municipality, 5 limited company,
/// 7 economic association, 8 non-profit association or foundation, 9 partnership. The name decides within these.
/// </remarks>
internal static class OwnerKinds
{
    private static readonly GroupKey Municipality = new("municipality", null, "Kommun", "Municipality");
    private static readonly GroupKey County = new("region", null, "Region", "Region");
    private static readonly GroupKey State = new("state", null, "Statlig myndighet", "State agency");
    private static readonly GroupKey JointAuthority =
        new("joint-authority", null, "Samordnings- eller kommunalförbund", "Joint authority");
    private static readonly GroupKey Education = new("education", null, "Högskola eller folkhögskola", "University or folk high school");
    private static readonly GroupKey Company = new("company", null, "Företag", "Company");
    private static readonly GroupKey Association = new("association", null, "Förening", "Association");
    private static readonly GroupKey Foundation = new("foundation", null, "Stiftelse", "Foundation");
    private static readonly GroupKey PublicBody = new("public", null, "Annan offentlig aktör", "Other public body");

    private static readonly (string Word, GroupKey Kind)[] Words =
    [
        ("samordningsförbund", JointAuthority), ("kommunalförbund", JointAuthority),
        ("universitet", Education), ("högskola", Education),
        ("stiftelse", Foundation), ("fond", Foundation),
        ("länsstyrelse", State), ("myndighet", State), ("arbetsförmedling", State), ("verket", State),
        ("kommun", Municipality), ("stad", Municipality),
        ("landsting", County), ("region", County),
        ("förening", Association), ("förbund", Association),
        ("aktiebolag", Company),
    ];

    /// <summary>The kind; null if neither name nor number tells.</summary>
    public static GroupKey? Find(Owner? owner)
    {
        if (owner is null)
            return null;
        var byNumber = FindByNumber(owner.OrganisationNumber);
        return FindByName(owner.Organisation, byNumber) ?? byNumber;
    }

    private static GroupKey? FindByName(string? name, GroupKey? byNumber)
    {
        if (name is null || byNumber == Company)
            return null;
        if (name.EndsWith(" AB", StringComparison.OrdinalIgnoreCase))
            return Company;
        return Words.FirstOrDefault(pair => IsWordOf(name, pair.Word)).Kind;
    }

    // A word may have an ending (kommunen) or a first part (grannkommun), but "regionalt forum" is no region.
    private static bool IsWordOf(string name, string word) =>
        name.Split([' ', ','], StringSplitOptions.RemoveEmptyEntries).Any(part =>
            EndsWithWord(part, word));

    private static bool EndsWithWord(string part, string word)
    {
        var index = part.LastIndexOf(word, StringComparison.OrdinalIgnoreCase);
        return index >= 0 && part.Length - index - word.Length <= 3
            && !part.AsSpan(index + word.Length).StartsWith("al", StringComparison.OrdinalIgnoreCase);
    }

    private static GroupKey? FindByNumber(string? number) => number is not { Length: 10 } ? null : number[0] switch
    {
        '2' => PublicBody,
        '5' => Company,
        '7' => Association,
        '8' => Association,
        '9' => Company,
        _ => null,
    };
}
