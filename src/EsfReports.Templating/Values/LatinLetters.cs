namespace EsfReports.Templating.Values;

/// <summary>The base letters of accented Latin ones, for sorting.</summary>
internal static class LatinLetters
{
    private const string Accented = "àáâãäåāăąæçćĉċčďđèéêëēĕėęěĝğġģĥħìíîïĩīĭįıĵķĺļľŀłñńņňòóôõöøōŏőœŕŗřśŝşšßţťŧùúûüũūŭůűųŵýÿŷźżžðþ";
    private const string Plain = "aaaaaaaaaacccccddeeeeeeeeegggghhiiiiiiiiijklllllnnnnoooooooooorrrssssstttuuuuuuuuuuwyyyzzzdt";

    /// <summary>The letter itself if it has no accent.</summary>
    public static char WithoutAccent(char lower)
    {
        if (lower < 'à')
            return lower;
        var index = Accented.IndexOf(lower, StringComparison.Ordinal);
        return index < 0 ? lower : Plain[index];
    }
}
