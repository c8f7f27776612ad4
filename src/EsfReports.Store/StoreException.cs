namespace EsfReports.Store;

/// <summary>The store cannot be used. The message is one sentence for the user; nothing was changed in the file.</summary>
public sealed class StoreException : Exception
{
    /// <summary>Creates the exception.</summary>
    /// <param name="fault">What is wrong.</param>
    /// <param name="path">The store as the user named it.</param>
    /// <param name="message">One sentence.</param>
    /// <param name="hint">What to do; null if the sentence says it.</param>
    /// <param name="inner">The cause, if there is one.</param>
    public StoreException(StoreFault fault, string path, string message, string? hint, Exception? inner = null)
        : base(message, inner)
    {
        Fault = fault;
        Path = path;
        Hint = hint;
    }

    public StoreFault Fault { get; }

    public string Path { get; }

    public string? Hint { get; }
}
