namespace EsfReports.Domain;

/// <summary>Whom to ask about the project. Personal data: readers drop it unless the user asks for it.</summary>
public sealed record Contact(string? Name, string? Email, string? Phone);
