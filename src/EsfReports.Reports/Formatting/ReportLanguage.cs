namespace EsfReports.Reports;

/// <summary>The languages that documents are made in.</summary>
public enum ReportLanguage
{
    Swedish,
    English,
}
