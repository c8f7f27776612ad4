namespace EsfReports.Domain;

/// <summary>A piece of a project's description, in reading order.</summary>
public abstract record DescriptionBlock;
