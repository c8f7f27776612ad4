namespace EsfReports.Reports;

/// <summary>A template called one of our functions wrongly; becomes a message at the place of the call.</summary>
public sealed class FunctionException : Exception
{
    public FunctionException()
    {
    }

    /// <summary>Says what was found and what was expected.</summary>
    public FunctionException(string message)
        : base(message)
    {
    }

    /// <inheritdoc cref="FunctionException(string)"/>
    public FunctionException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
