namespace EsfReports.Reports;

/// <summary>The names of layouts on the command line and in templates.</summary>
public static class SheetLayouts
{
    private static readonly (SheetLayout Layout, string Name)[] Known =
    [
        (SheetLayout.Automatic, "auto"),
        (SheetLayout.OnePage, "one-page"),
        (SheetLayout.Full, "full"),
        (SheetLayout.Poster, "poster"),
        (SheetLayout.PosterLandscape, "poster-landscape"),
    ];

    /// <summary>The name of a layout.</summary>
    public static string Name(this SheetLayout layout) => Known.First(known => known.Layout == layout).Name;

    /// <summary>The layout of a name; null if there is none.</summary>
    public static SheetLayout? Find(string? name) =>
        Known.Where(known => known.Name == name).Select(known => (SheetLayout?)known.Layout).FirstOrDefault();
}
