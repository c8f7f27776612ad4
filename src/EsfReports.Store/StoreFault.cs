namespace EsfReports.Store;

/// <summary>Why a store cannot be used.</summary>
public enum StoreFault
{
    /// <summary>There is no such file.</summary>
    Missing,

    /// <summary>The file is something else: empty, a text, or a database of another program.</summary>
    NotAStore,

    /// <summary>The file is a store, but parts of it cannot be read or do not agree with each other.</summary>
    Damaged,

    /// <summary>A newer version of the program made the store.</summary>
    NewerSchema,

    /// <summary>Another program writes to the store and did not finish in time.</summary>
    Locked,

    /// <summary>The system refuses: no permission, a read-only disk, or a folder in place of the file.</summary>
    NotAccessible,

    /// <summary>The disk is full or failed; the store is as it was before.</summary>
    DiskFailed,
}
