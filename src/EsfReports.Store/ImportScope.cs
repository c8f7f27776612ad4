namespace EsfReports.Store;

/// <summary>What an import says about projects that it does not hold.</summary>
public enum ImportScope
{
    /// <summary>Nothing: they stay as they are.</summary>
    Part,

    /// <summary>
    /// The sources were all of their kind (all pages, all rows of the list), so that a project that such a source told of and that is not
    /// among them has vanished from the bank, unless a newer source of the other kind has it.
    /// </summary>
    Whole,
}
