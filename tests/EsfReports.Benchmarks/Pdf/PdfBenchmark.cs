using EsfReports.Fonts;
using EsfReports.Layout;
using EsfReports.Pdf;

namespace EsfReports.Benchmarks.Pdf;

/// <summary>How fast laid-out pages become PDF files, and how large these are; and how fast text is shaped.</summary>
internal static class PdfBenchmark
{
    private static readonly int[] PageCounts = [10, 100, 1000];

    public static int Run()
    {
        var fonts = GeneratedPages.ReadFonts();
        MeasureShaping(fonts);

        var writer = new PdfWriter();
        MeasureSheets(writer, GeneratedPages.FactSheet(fonts));
        foreach (var count in PageCounts)
            MeasureTable(writer, GeneratedPages.Table(fonts, count), count);
        return 0;
    }

    private static void MeasureShaping(OpenTypeFont[] fonts)
    {
        var words = GeneratedPages.Words;
        var glyphs = new List<ShapedGlyph>();
        var seconds = Best(() =>
        {
            for (var round = 0; round < 1000; round++)
            {
                foreach (var word in words)
                {
                    glyphs.Clear();
                    fonts[0].Shape(word, ShapingFeatures.Standard, glyphs);
                }
            }
        });
        Print($"shaping: {1000 * words.Length / seconds / 1000:F0} words per processor millisecond");
    }

    private static void MeasureSheets(PdfWriter writer, PagedDocument sheet)
    {
        const int Count = 500;

        var size = Write(writer, sheet);
        var allocated = GC.GetAllocatedBytesForCurrentThread();
        Write(writer, sheet);
        allocated = GC.GetAllocatedBytesForCurrentThread() - allocated;
        var one = Best(() =>
        {
            for (var i = 0; i < Count; i++)
                Write(writer, sheet);
        });
        Print($"fact sheet of 2 pages, 4 faces: {size} bytes, {Count / one:F0} per processor second, {allocated / 1024} KiB allocated");
    }

    private static void MeasureTable(PdfWriter writer, PagedDocument table, int pages)
    {
        var size = 0L;
        var seconds = Best(() => size = Write(writer, table));
        Print($"table of {pages} pages: {size / pages} bytes/page, {pages / seconds:F0} pages per processor second");
    }

    private static long Write(PdfWriter writer, PagedDocument document)
    {
        using var counter = new CountingStream();
        writer.Write(document, PdfOptions.Default, counter);
        return counter.Length;
    }

    // Processor seconds.
    private static double Best(Action work) => ProcessorTime.Best(5, work).Milliseconds / 1000;

    private static void Print(FormattableString line) => Console.WriteLine(FormattableString.Invariant(line));
}
