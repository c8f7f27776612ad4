namespace EsfReports.Domain;

/// <summary>The organisation that runs the project; in the words of the regulation, the beneficiary.</summary>
/// <param name="Organisation">
/// The name in normal case; <c>VÄXJÖ KOMMUN</c> on a page is <c>Växjö kommun</c> here. The text as given is in the project's sources.
/// Null if only the number is known.
/// </param>
/// <param name="Unit">What the page has after the first comma, such as an administration; null if nothing.</param>
/// <param name="OrganisationNumber">
/// Ten digits without hyphen; null if not given, or if it is the personal identity number of a sole trader.
/// </param>
public sealed record Owner(string? Organisation, string? Unit = null, string? OrganisationNumber = null);
