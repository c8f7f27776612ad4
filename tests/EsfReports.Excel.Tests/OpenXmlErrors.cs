using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;

namespace EsfReports.Excel.Tests;

/// <summary>What the validator of the OpenXML SDK says: a judge that had no part in the writing.</summary>
internal static class OpenXmlErrors
{
    public static string Of(byte[] workbook, FileFormatVersions version = FileFormatVersions.Microsoft365)
    {
        using var stream = new MemoryStream(workbook);
        using var document = SpreadsheetDocument.Open(stream, isEditable: false);
        var errors = new OpenXmlValidator(version).Validate(document)
            .Select(error => $"{error.Part?.Uri} {error.Path?.XPath}: {error.Description}");
        return string.Join("\n", errors);
    }
}
