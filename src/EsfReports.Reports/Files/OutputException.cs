namespace EsfReports.Reports;

/// <summary>The output folder or the disk cannot be used: the machine's fault, so that nothing more can be made.</summary>
public sealed class OutputException : Exception
{
    public OutputException()
    {
    }

    /// <summary>Says what was tried and what is in the way, in one sentence for the user.</summary>
    public OutputException(string message)
        : base(message)
    {
    }

    /// <inheritdoc cref="OutputException(string)"/>
    public OutputException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
