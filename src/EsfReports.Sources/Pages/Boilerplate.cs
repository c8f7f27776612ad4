namespace EsfReports.Sources;

/// <summary>Lines that belong to the web site and not to the project: a closed list, so that nothing else is dropped.</summary>
internal static class Boilerplate
{
    private static readonly HashSet<string> Lines = new(StringComparer.Ordinal)
    {
        "information (1)",
        "Cookies",
        "Lär dig mer",
        "Logotyp på utskrifter",
        "Stäng",
        "Information med anledning av covid-19",
        "Uppdaterad information med anledning av covid-19",
        "3 december - Webbinarium om fattigdom i dagens Sverige",
        "Mer information och anmälan.",
        "Bild i högerkolumn",
        "Till innehåll på sidan",
        "Till innehållet",
        "Hoppa till innehåll",
        "Hoppa till innehållet",
        "Hoppa till huvudinnehåll",
        "Till toppen",
        "Till sidans topp",
        "Till toppen av sidan",
        "Skriv ut",
        "Skriv ut sidan",
        "Dela sidan",
        "Dela på Facebook",
        "Dela på LinkedIn",
        "Dela på Twitter",
        "Lyssna på sidan",
        "Acceptera alla kakor",
        "Acceptera alla cookies",
        "Om kakor",
        "Om cookies",
    };

    private static readonly string[] Beginnings =
    [
        "Den här hemsidan använder cookies för att säkerställa ", "Den här webbplatsen använder kakor", "Den här webbplatsen använder cookies",
        "Vi använder kakor", "Vi använder cookies", "Senast uppdaterad: ", "Sidan uppdaterades ", "Sidan senast uppdaterad",
    ];

    /// <summary>Claims all such lines of a page.</summary>
    public static void Mark(Page page)
    {
        for (var index = 0; index < page.Lines.Count; index++)
        {
            if (page.IsFree(index) && Is(page.Lines[index].Text))
                page.Mark(index, LineKind.Boilerplate);
        }
    }

    private static bool Is(string line) =>
        Lines.Contains(line) || Beginnings.Any(beginning => line.StartsWith(beginning, StringComparison.Ordinal));
}
