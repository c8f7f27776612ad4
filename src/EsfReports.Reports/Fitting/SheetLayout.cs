namespace EsfReports.Reports;

/// <summary>How much paper one document may take.</summary>
public enum SheetLayout
{
    /// <summary>One page if the text allows, else as many as the report's definition allows.</summary>
    Automatic,

    /// <summary>One page, whatever must be left out.</summary>
    OnePage,

    /// <summary>All of the text, however many pages that takes.</summary>
    Full,

    /// <summary>The project poster, upright.</summary>
    Poster,

    /// <summary>The project poster on its side.</summary>
    PosterLandscape,
}
