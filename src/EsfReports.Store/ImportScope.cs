namespace EsfReports.Store;

/// <summary>What an import says about projects that it does not hold.</summary>
public enum ImportScope
{
    /// <summary>Nothing: they stay as they are.</summary>
    Part,

    /// <summary>The sources were the whole bank, so that a project that is not among them has vanished from it.</summary>
    Whole,
}
