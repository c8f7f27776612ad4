namespace EsfReports.Sources;

/// <summary>The kinds of personal data that are looked for in free text.</summary>
internal enum MaskedKind
{
    Email,
    Phone,
    PersonalNumber,
}
