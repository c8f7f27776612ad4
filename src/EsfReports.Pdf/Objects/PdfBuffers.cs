namespace EsfReports.Pdf.Objects;

/// <summary>The memory in which a document is put together; documents that are written one after the other use the same.</summary>
internal sealed class PdfBuffers
{
    // More than that was an unusual document, whose memory is not kept.
    private const int MostKept = 1024 * 1024;

    /// <summary>The content of a page.</summary>
    public PdfBuffer Page { get; } = new(32 * 1024);

    /// <summary>Objects that go into the next object stream.</summary>
    public PdfBuffer Objects { get; } = new(16 * 1024);

    /// <summary>An object stream: where its objects lie, and the objects.</summary>
    public PdfBuffer ObjectStream { get; } = new(16 * 1024);

    /// <summary>A stream after compression.</summary>
    public PdfBuffer Compressed { get; } = new(16 * 1024);

    /// <summary>What goes to the output next.</summary>
    public PdfBuffer Output { get; } = new(48 * 1024);

    /// <summary>Whether to keep the memory for another document.</summary>
    public bool IsWorthKeeping =>
        Page.Capacity + Objects.Capacity + ObjectStream.Capacity + Compressed.Capacity + Output.Capacity <= MostKept;

    /// <summary>Forgets what a document, finished or not, left.</summary>
    public void Clear()
    {
        Page.Clear();
        Objects.Clear();
        ObjectStream.Clear();
        Compressed.Clear();
        Output.Clear();
    }
}
