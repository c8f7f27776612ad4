namespace EsfReports.Store;

/// <summary>The contents that tell of one project on a day.</summary>
/// <param name="Page">What its page says; null if none is known.</param>
/// <param name="List">What its row in a list says; null if none is known.</param>
internal sealed record SourceContents(long? Page, long? List);
