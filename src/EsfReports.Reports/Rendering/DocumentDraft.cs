using EsfReports.Documents;

namespace EsfReports.Reports;

/// <summary>A document as a tree, to be laid out once or, with other classes on its body, several times.</summary>
/// <param name="Document">The tree.</param>
/// <param name="Name">What its findings call it.</param>
/// <param name="Path">What messages call it.</param>
internal sealed record DocumentDraft(ParsedDocument Document, string Name, string Path);
