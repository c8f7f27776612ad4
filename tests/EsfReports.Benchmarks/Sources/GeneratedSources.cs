using System.Globalization;
using System.Text;

namespace EsfReports.Benchmarks.Sources;

/// <summary>Made-up project pages and lists of operations of any number, the same for the same number on every machine.</summary>
internal static class GeneratedSources
{
    private static readonly string[] Regions =
        ["Övre Norrland", "Mellersta Norrland", "Norra Mellansverige", "Östra Mellansverige", "Stockholm", "Västsverige", "Småland & Öarna", "Sydsverige"];

    private static readonly string[] Words =
        """
        projektet deltagarna kommunen arbetsgivare utbildning kompetens handledare metod stöd arbete vägledning företag samverkan region personer
        kurser praktik språk digital insatser målgruppen resultat erfarenheter arbetsmarknaden jämställdhet tillgänglighet och att med för som i på av till
        """.Split((char[])[' ', '\n'], StringSplitOptions.RemoveEmptyEntries);

    /// <summary>Writes pages of 2021–2027 of some five thousand characters each.</summary>
    public static void WritePages(string folder, int count)
    {
        Directory.CreateDirectory(folder);
        for (var number = 0; number < count; number++)
            File.WriteAllText(Path.Combine(folder, IdOf(number) + ".txt"), Page(number), new UTF8Encoding(false));
    }

    /// <summary>Writes a list with the council's headings.</summary>
    public static void WriteList(string file, int rows)
    {
        using var writer = new StreamWriter(file, false, new UTF8Encoding(true));
        writer.WriteLine(
            "\"Diarienummer / Operation ID\";\"Stödmottagare / Beneficiary\";\"Namn på insatsen / Operation Name\";\"Programområde / Priority\";"
            + "\"Total projektbudget / Total budget SEK\";\"Beviljat ESF-stöd / ESF support SEK\";\"Unionens medfinansieringsgrad / Union co-financing rate\";"
            + "\"EU-stöd i SEK / EU contribution SEK\";\"Sammanfattning / Summary\";\"Startdatum / Start date\";\"Slutdatum / End date\";"
            + "\"Program CCI / Program CCI\";\"Region / Region\"");
        for (var number = 0; number < rows; number++)
        {
            var budget = BudgetOf(number) + (number % 10 == 0 ? 1000 : 0);
            writer.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"\"{IdOf(number)}\";\"STORÅNS KOMMUN\";\"Steg {number}\";\"A\";\"{budget}\";\"{budget * 54 / 100}\";\"40%\";\"\";\"<p>{Text(new Random(number), 40)}</p>\";2024-01-01;2026-12-31;2021SE05SFPR;\"{Regions[number % Regions.Length]}\""));
        }
    }

    private static string Page(int number)
    {
        var random = new Random(number);
        var id = IdOf(number);
        var text = new StringBuilder(6000);
        text.Append(CultureInfo.InvariantCulture, $"{id} - Steg {number}\n\nDiarienummer:\n{id}\nNamn:\nSteg {number}\nStartdatum:\n2024-01-01\nSlutdatum:\n2026-12-31\n");
        text.Append("Land som berörs:\nSverige\nBerörd fond:\nESF+\nProgram CCI:\n2021SE05SFPR\nProjektägare organisationsnummer:\n2199990058\nProjektägare:\nSTORÅNS KOMMUN\n");
        text.Append(CultureInfo.InvariantCulture, $"Unionens medfinansieringsgrad:\n40%\nProgramområde:\nA\nSpecifikt mål:\nA1A\nTotal projektbudget:\n{BudgetOf(number)}\nRegion:\n{Regions[number % Regions.Length]}\n");
        text.Append(CultureInfo.InvariantCulture, $"Interventionstyp:\n145\nAntal deltagare:\n{random.Next(20, 900)}\nInsats av strategisk betydelse:\nNej\n\n");
        for (var paragraph = 0; paragraph < 9; paragraph++)
        {
            text.Append(Text(random, 60)).Append("\n\n");
            if (paragraph % 4 == 1)
                text.Append("För arbetsgivarna ingår:\n\n  • ").Append(Text(random, 6)).Append("\n  • ").Append(Text(random, 7)).Append("\n\n");
        }

        return text.ToString();
    }

    private static string IdOf(int number) =>
        string.Create(CultureInfo.InvariantCulture, $"{22 + (number / 90_000 % 6)}-{(number / 90 % 999) + 1:D3}-S{(number % 90) + 1:D2}{(number >= 89_910 ? "9" : "")}");

    private static long BudgetOf(int number) => 1_000_000 + (number * 7_919L % 40_000_000);

    private static string Text(Random random, int words)
    {
        var text = new StringBuilder();
        for (var word = 0; word < words; word++)
            text.Append(word == 0 ? "" : word % 15 == 0 ? ". " : " ").Append(Words[random.Next(Words.Length)]);
        return text.Append('.').ToString();
    }
}
