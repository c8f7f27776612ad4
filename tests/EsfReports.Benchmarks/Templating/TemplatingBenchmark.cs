using BenchmarkDotNet.Attributes;
using EsfReports.Templating;

namespace EsfReports.Benchmarks.Templating;

/// <summary>The same work under BenchmarkDotNet: <c>-- templating detailed</c>.</summary>
[MemoryDiagnoser]
public class TemplatingBenchmark
{
    private BenchWork _work = null!;
    private TemplateContext _context = null!;

    [Params("factsheet", "factsheet_nc", "portfolio")]
    public string Name { get; set; } = "";

    [GlobalSetup]
    public void Load()
    {
        _work = BenchWork.Load(BenchFolder.Find(), Name, Name == "portfolio" ? "portfolio" : "factsheet");
        _work.Verify();
        _context = _work.CreateContext();
    }

    [Benchmark]
    public RenderResult Render() => _work.Template.Render(_context);

    [Benchmark]
    public RenderResult ParseAndRender() => Template.Parse(_work.Template.SourceText, Name).Render(_context);
}
