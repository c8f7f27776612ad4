using EsfReports.Benchmarks.Documents;
using EsfReports.Benchmarks.Excel;
using EsfReports.Benchmarks.Inline;
using EsfReports.Benchmarks.Layout;
using EsfReports.Benchmarks.Pdf;
using EsfReports.Benchmarks.Reports;
using EsfReports.Benchmarks.Sources;
using EsfReports.Benchmarks.Templating;

return args switch
{
    ["documents"] => DocumentsBenchmark.Run(Console.Out),
    ["excel", .. var rest] => ExcelBenchmark.Run(rest),
    ["inline"] => InlineBenchmark.Run(Console.Out),
    ["layout"] => LayoutBenchmark.Run(Console.Out),
    ["pdf"] => PdfBenchmark.Run(),
    ["reports", .. var rest] => ReportsBenchmark.Run(Console.Out, rest),
    ["sources", .. var rest] => SourcesBenchmark.Run(rest),
    ["templating", .. var rest] => TemplatingThroughput.Run(rest),
    _ => Usage(),
};

static int Usage()
{
    Console.Error.WriteLine("usage: dotnet run -c Release --project tests/EsfReports.Benchmarks -- documents | excel [ROWS] | inline | layout | pdf | reports [sheets | portfolios | run] | sources [PAGES ROWS] | templating [detailed]");
    return 2;
}
