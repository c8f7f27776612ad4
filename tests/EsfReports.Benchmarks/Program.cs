using EsfReports.Benchmarks.Excel;
using EsfReports.Benchmarks.Templating;

return args switch
{
    ["excel", .. var rest] => ExcelBenchmark.Run(rest),
    ["templating", .. var rest] => TemplatingThroughput.Run(rest),
    _ => Usage(),
};

static int Usage()
{
    Console.Error.WriteLine("usage: dotnet run -c Release --project tests/EsfReports.Benchmarks -- excel [ROWS] | templating [detailed]");
    return 2;
}
