namespace EsfReports.Layout.Text;

/// <summary>Whether, and how, a line may end before a character.</summary>
internal enum BreakFlag : byte
{
    None,

    /// <summary>Inside an address; only where there is no better place.</summary>
    Address,

    /// <summary>Between words, or after a hyphen that is written.</summary>
    Allowed,

    /// <summary>A soft hyphen: the hyphen shows only if the line ends here.</summary>
    SoftHyphen,

    /// <summary>Found by hyphenation; likewise.</summary>
    Hyphenation,

    /// <summary>Between two characters of a word that is wider than the line (CSS Text 3, 5.5).</summary>
    Emergency,

    /// <summary>The line ends here.</summary>
    Forced,
}
