namespace EsfReports.Domain;

/// <summary>Carries an error out of the parser; never leaves this folder.</summary>
internal sealed class FilterException(FilterError error) : Exception(error.Message)
{
    public FilterError Error { get; } = error;
}
