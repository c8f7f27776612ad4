using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using EsfReports.Diagnostics;
using EsfReports.Documents;
using EsfReports.Layout;
using EsfReports.Layout.Inline;
using EsfReports.Testing;

namespace EsfReports.Benchmarks.Inline;

/// <summary>Time and memory of setting one long paragraph, and of a table's worth of short ones, with the bundled font.</summary>
internal static class InlineBenchmark
{
    private const int Length = 6000;
    private const int Rounds = 200;
    private const double Width = 450;

    private const string Sentence =
        "Projektet ska stärka deltagarnas möjligheter att komma i arbete eller börja studera: genom handledning, praktik och kompetensutveckling (se "
        + "arbetsmarknadsregionens kartläggning 2020–2022) möter vi arbetsgivarnas behov. Av 395\u00A0478\u00A0kr går 12\u00A0% till språkstödjande insatser. ";

    /// <summary>Measures and prints.</summary>
    /// <param name="output">Where the table is printed.</param>
    public static int Run(TextWriter output)
    {
        var fontFile = Path.Combine(Repository.Templates, "theme", "fonts", "SourceSans3-Regular.ttf");
        var typesetter = new Typesetter(new FontCatalog([new FontFaceRule("Text", 400, false, new FontData(File.ReadAllBytes(fontFile)), fontFile)]).For([], []));
        var text = string.Concat(Enumerable.Repeat(Sentence, (Length / Sentence.Length) + 1))[..Length];
        var style = new TextStyle { FontFamily = ["Text"], FontSize = 10, LineHeight = 14, Language = "sv", Hyphens = Hyphens.Auto };

        output.WriteLine($"{"",-34}{"least ms",10}{"median",10}{"kB",10}");
        Measure("prepare only", () => Prepare(text, style, typesetter), output);
        foreach (var wrap in new[] { TextWrap.Wrap, TextWrap.Pretty })
            Measure($"{Length} characters, {wrap}", () => Prepare(text, style with { Wrap = wrap }, typesetter).BreakIntoLines(Width), output);
        Measure($"{Length} characters, justified", () => Prepare(text, style with { Align = TextAlign.Justify }, typesetter).BreakIntoLines(Width), output);
        Measure($"{Length} characters, narrow", () => Prepare(text, style with { Align = TextAlign.Justify }, typesetter).BreakIntoLines(150), output);
        Measure($"{Length * 10} characters, justified", () => Prepare(string.Concat(Enumerable.Repeat(text, 10)), style with { Align = TextAlign.Justify }, typesetter).BreakIntoLines(Width), output);
        Measure("1000 cells", () => SetCells(style, typesetter), output);
        return 0;
    }

    private static InlineContent Prepare(string text, TextStyle style, Typesetter typesetter)
    {
        var tag = ContentTag.ArtifactOf(ArtifactKind.Layout);
        ImmutableArray<InlineNode> nodes = [new InlineText(text, style, default, tag, SourceLocation.None)];
        return typesetter.Prepare(nodes, ComputedStyle.Initial with { Text = style }, []);
    }

    private static void SetCells(TextStyle style, Typesetter typesetter)
    {
        for (var cell = 0; cell < 1000; cell++)
        {
            var content = Prepare(string.Create(CultureInfo.InvariantCulture, $"2020/{cell:00000} Region Övre Norrland"), style, typesetter);
            _ = content.MinContentWidth + content.MaxContentWidth;
            content.BreakIntoLines(120);
        }
    }

    private static void Measure(string name, Action work, TextWriter output)
    {
        for (var round = 0; round < 30; round++)
            work();

        var times = new double[Rounds];
        var allocated = GC.GetAllocatedBytesForCurrentThread();
        for (var round = 0; round < Rounds; round++)
        {
            var start = Stopwatch.GetTimestamp();
            work();
            times[round] = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
        }

        allocated = (GC.GetAllocatedBytesForCurrentThread() - allocated) / Rounds / 1024;
        Array.Sort(times);
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name,-34}{times[0],10:0.000}{times[Rounds / 2],10:0.000}{allocated,10}"));
    }
}
