namespace EsfReports.Domain;

/// <summary>A theme of ESF+ that a project says it serves or does not serve, such as <c>Motverka barnfattigdom</c>.</summary>
/// <param name="Name">The words after <c>Sekundärtema - </c>.</param>
/// <param name="Applies">Null if the page leaves it blank.</param>
public sealed record SecondaryTheme(string Name, bool? Applies);
