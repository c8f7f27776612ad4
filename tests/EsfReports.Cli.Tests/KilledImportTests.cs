using System.Diagnostics;
using System.Globalization;
using System.Text;
using EsfReports.Store;
using Xunit;

namespace EsfReports.Cli.Tests;

/// <summary>The process of an import is killed at many moments; the store is as it was before or as it is afterwards, never between.</summary>
public sealed class KilledImportTests : IDisposable
{
    private const int Rows = 3000;
    private const int Kills = 16;

    private readonly CliRun _cli = new();

    public void Dispose() => _cli.Dispose();

    [Fact]
    public void A_killed_import_leaves_the_old_or_the_new_state()
    {
        var (before, after) = (List("old.csv", "gammal"), List("new.csv", "ny"));
        _cli.RunRaw("import", before, "--store", _cli["before.db"], "--as-of", "2026-10-01");
        var watch = Stopwatch.StartNew();
        File.Copy(_cli["before.db"], _cli["esf.db"]);
        Assert.True(Run(after, Timeout.Infinite), "The import that is not killed ends.");
        Assert.Equal("ny", State());
        var whole = watch.Elapsed.TotalMilliseconds;

        // The runtime starts for a while before anything is read; most moments lie where the store is written.
        var random = new Random(20261101);
        for (var kill = 0; kill < Kills; kill++)
        {
            var moment = (int)(whole * (kill % 4 == 0 ? random.NextDouble() : 0.4 + (0.6 * random.NextDouble())));
            Restore();
            var ended = Run(after, moment);

            var state = State();
            Assert.True(state == "ny" || (state == "gammal" && !ended), $"killed after {moment} ms of {whole:F0}: the store is {state}");
        }

        Assert.True(Run(after, Timeout.Infinite), "The import after the kills ends.");
        Assert.Equal("ny", State());
    }

    // False if it had to be killed. No clean-up of the process runs: on Unix this is SIGKILL.
    private bool Run(string list, int milliseconds)
    {
        var program = typeof(CommandLine).Assembly.Location;
        var start = new ProcessStartInfo("dotnet", [program, "import", list, "--store", _cli["esf.db"], "--as-of", "2026-11-01"])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using var process = Process.Start(start)!;
        var ended = process.WaitForExit(milliseconds);
        if (!ended)
            process.Kill();
        process.WaitForExit();
        return ended;
    }

    private void Restore()
    {
        foreach (var file in Directory.GetFiles(Path.GetDirectoryName(_cli["esf.db"])!, "esf.db*"))
            File.Delete(file);
        File.Copy(_cli["before.db"], _cli["esf.db"]);
    }

    // The word that all projects of the newest state have, and the number of imports that belongs to it.
    private string State()
    {
        using var store = ProjectStore.Open(_cli["esf.db"]);
        var names = store.ReadAll().Select(project => project.Name![..project.Name!.IndexOf(' ', StringComparison.Ordinal)]).ToList();
        var word = string.Join(" and ", names.Distinct());
        var isWhole = names.Count == Rows && store.Imports().Count == (word == "ny" ? 2 : 1) && store.Imports()[^1].Projects == Rows;
        return isWhole ? word : $"{word}, {names.Count} projects, {store.Imports().Count} imports";
    }

    private string List(string name, string word)
    {
        var text = new StringBuilder("Diarienummer;Namn på insatsen;Sammanfattning\n");
        for (var row = 1; row <= Rows; row++)
            text.Append(CultureInfo.InvariantCulture, $"2020/{row:D5};{word} {row};{new string('a', 800)} {word}\n");
        return _cli.Write(name, text.ToString());
    }
}
