using System.Net;
using System.Runtime.CompilerServices;
using System.Text.Json;
using EsfReports.Testing;

namespace EsfReports.Reports.Tests.Web;

/// <summary>Shows pages in a browser without window, and looks for what keeps people from reading it.</summary>
/// <remarks>
/// A page stands in a frame of the width that is asked for, since no browser makes its window as narrow as a phone. The rules are in
/// page-checks.js; where the variable ESF_AXE names a file of axe-core, its rules are asked too.
/// </remarks>
internal static class Browser
{
    public const string Name = "chromium";

    private const string AxeRules = """
        const rules = frame.contentDocument.createElement('script');
            rules.textContent = AXE;
            frame.contentDocument.head.append(rules);
            for (const violation of (await frame.contentWindow.axe.run()).violations)
              problems.push('axe ' + violation.id + ': ' + violation.help + ' at ' + violation.nodes[0].html);
        """;

    /// <summary>What is wrong with each page in a window of its width; blank if nothing is. One start of the browser serves all.</summary>
    public static IReadOnlyList<string> FindProblems(IReadOnlyList<(string Html, int Width)> pages)
    {
        using var folder = new TemporaryFolder();
        folder.With("look.html", Look(pages));
        var shown = new ExternalTool(Name).Run(
            "--headless", "--no-sandbox", "--disable-gpu", "--user-data-dir=" + folder.File("profile"),
            "--virtual-time-budget=200000", "--dump-dom", "file://" + folder.File("look.html"));
        return Result(shown);
    }

    private static string[] Result(ToolResult shown)
    {
        const string Start = "<pre id=\"result\">";
        var start = shown.Output.IndexOf(Start, StringComparison.Ordinal);
        var end = start < 0 ? -1 : shown.Output.IndexOf("</pre>", start, StringComparison.Ordinal);
        var text = end < 0 ? "" : WebUtility.HtmlDecode(shown.Output[(start + Start.Length)..end]);
        return text.Length == 0
            ? throw new InvalidOperationException("The browser gave no result: " + shown.All)
            : JsonSerializer.Deserialize<string[]>(text)!;
    }

    private static string Look(IReadOnlyList<(string Html, int Width)> pages)
    {
        var axe = Environment.GetEnvironmentVariable("ESF_AXE");
        var rules = axe is null ? "" : AxeRules.Replace("AXE", Script(File.ReadAllText(axe)), StringComparison.Ordinal);
        return $$"""
            <!DOCTYPE html>
            <html lang="en"><body style="margin: 0"><pre id="result"></pre>
            <script>{{File.ReadAllText(Checks())}}</script>
            <script>
            async function look(html, width) {
              const frame = document.createElement('iframe');
              frame.style = 'border: 0; height: 900px; width: ' + width + 'px';
              frame.srcdoc = html;
              const isThere = new Promise(done => frame.onload = done);
              document.body.append(frame);
              await isThere;
              const problems = pageProblems(frame.contentWindow);
              {{rules}}
              frame.remove();
              return problems.join('\n');
            }
            (async () => {
              const results = [];
              for (const [html, width] of [{{string.Join(",\n", pages.Select(page => $"[{Script(page.Html)}, {page.Width}]"))}}])
                results.push(await look(html, width));
              document.getElementById('result').textContent = JSON.stringify(results);
            })();
            </script>
            </body></html>
            """;
    }

    // A text as JavaScript; the serializer writes < as an escape, so no tag can end the script.
    private static string Script(string text) => JsonSerializer.Serialize(text);

    private static string Checks([CallerFilePath] string here = "") => Path.Combine(Path.GetDirectoryName(here)!, "page-checks.js");
}
