using EsfReports.Benchmarks.Excel;

return args switch
{
    ["excel", .. var rest] => ExcelBenchmark.Run(rest),
    _ => Usage(),
};

static int Usage()
{
    Console.Error.WriteLine("usage: dotnet run -c Release --project tests/EsfReports.Benchmarks -- excel [ROWS]");
    return 2;
}
