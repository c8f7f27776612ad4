using System.Text.RegularExpressions;

namespace EsfReports.Sources;

/// <summary>Masks e-mail addresses, Swedish telephone numbers and personal identity numbers in free text.</summary>
/// <remarks>
/// A telephone number must begin with <c>+46</c>, <c>0046</c>, or a zero and an area code with a hyphen, or be a mobile number,
/// or stand after a word such as <c>tel</c>. So sums, years, postcodes, organisation numbers and an operator's number such as
/// <c>3053-4135</c> stay.
/// </remarks>
internal sealed partial class PersonalDataMask(ContactMode mode)
{
    private const string EmailMask = "[e-postadress borttagen]";
    private const string PhoneMask = "[telefonnummer borttaget]";
    private const string PersonalNumberMask = "[personnummer borttaget]";

    private static readonly string[] RoleMailboxes =
    [
        "info", "kommun", "kommunen", "registrator", "kontakt", "kansli", "projekt", "post", "region", "diariet", "expedition",
        "servicecenter", "kundtjanst", "projektkontoret",
    ];

    /// <summary>Masks a text; the same text if it holds nothing of the kind.</summary>
    public MaskedText Mask(string text)
    {
        if (!MayHold(text))
            return new MaskedText(text, []);

        var masked = new List<MaskedKind>();
        var given = text;
        text = PlainSigns.Of(text);
        text = PersonalNumber().Replace(text, match => MaskPersonalNumber(match, masked));
        if (mode != ContactMode.Full)
        {
            text = Email().Replace(text, match => MaskEmail(match, masked));
            text = Phone().Replace(text, match => MaskPhone(match, masked));
        }

        return new MaskedText(masked.Count == 0 ? given : text, masked);
    }

    /// <summary>True for the address of a function, not of a person.</summary>
    public static bool IsRoleMailbox(string email)
    {
        var at = email.IndexOf('@', StringComparison.Ordinal);
        return at > 0 && RoleMailboxes.Contains(email[..at].ToLowerInvariant());
    }

    // Most paragraphs hold neither an at sign nor four digits; the patterns need not look at them.
    private static bool MayHold(string text)
    {
        var digits = 0;
        foreach (var character in text)
        {
            if (character == '@')
                return true;
            if (char.IsAsciiDigit(character) && ++digits == 7)
                return true;
        }

        return false;
    }

    private static string MaskPersonalNumber(Match match, List<MaskedKind> masked)
    {
        if (!SwedishIdentity.IsPersonalNumber(match.Groups["date"].Value + match.Groups["last"].Value))
            return match.Value;
        masked.Add(MaskedKind.PersonalNumber);
        return PersonalNumberMask;
    }

    private string MaskEmail(Match match, List<MaskedKind> masked)
    {
        if (mode == ContactMode.Role && IsRoleMailbox(match.Value))
            return match.Value;
        masked.Add(MaskedKind.Email);
        return EmailMask;
    }

    private static string MaskPhone(Match match, List<MaskedKind> masked)
    {
        var number = match.Groups["number"];
        var digits = number.Value.Count(char.IsAsciiDigit);
        if (digits is < 8 or > 13)
            return match.Value;
        masked.Add(MaskedKind.Phone);
        return string.Concat(match.Value.AsSpan(0, number.Index - match.Index), PhoneMask);
    }

    [GeneratedRegex(@"[A-Za-zÅÄÖåäöÉé0-9._%+\-]+@[A-Za-zÅÄÖåäö0-9.\-]+\.[A-Za-z]{2,}", RegexOptions.CultureInvariant)]
    private static partial Regex Email();

    [GeneratedRegex(@"(?<![\d-])(?:19|20)?(?<date>\d{6})[-+ ]?(?<last>\d{4})(?![\d-])", RegexOptions.CultureInvariant)]
    private static partial Regex PersonalNumber();

    [GeneratedRegex(
        """
        (?<![\w/+-])
        (?:
          (?<number> (?:\+|00)46 [ ]? (?:\(0\))? [ -]? \d (?:[ -]?\d){6,9} )
        | (?<number> 0\d{1,3} [ ]?[-/–][ ]? \d{2,4} (?:[ -]?\d{2,3}){1,3} )
        | (?<number> 07[02369]\d? [ ]? \d (?:[ ]?\d){5,7} )
        | (?: tel(?:efon(?:nummer)?)? | mobil(?:nummer)? | tfn | ring )\.?:? [ ] (?:[pP]å[ ])? (?<number> 0 (?:[ -]?\d){7,9} )
        )
        (?![\d])
        """,
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Phone();
}
