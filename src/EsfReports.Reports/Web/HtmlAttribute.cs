namespace EsfReports.Reports;

/// <summary>An attribute of a tag, and where its value stands in the text, without the quotation marks.</summary>
internal sealed record HtmlAttribute(string Name, string Value, int ValueStart, int ValueEnd);
