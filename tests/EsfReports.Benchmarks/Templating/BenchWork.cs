using EsfReports.Templating;

namespace EsfReports.Benchmarks.Templating;

/// <summary>A template of the shared benchmark with its model and the output that it must give.</summary>
public sealed class BenchWork
{
    private readonly string _model;
    private readonly string _expected;

    private BenchWork(string name, Template template, string model, string expected)
    {
        Name = name;
        Template = template;
        _model = model;
        _expected = expected;
    }

    public string Name { get; }

    public Template Template { get; }

    public static BenchWork Load(string folder, string template, string model)
    {
        string Read(string file) => File.ReadAllText(Path.Combine(folder, file));
        return new BenchWork(
            template,
            Template.Parse(Read($"{template}.sbn"), $"{template}.sbn"),
            Read($"{model}.json"),
            Read($"expected_{template}.txt"));
    }

    /// <summary>A context with a model of its own, since a render sets variables in it; used by one thread.</summary>
    public TemplateContext CreateContext() => new()
    {
        Model = JsonModel.Read(_model),
        Limits = new TemplateLimits { Loops = 100_000, Output = 10_000_000 },
    };

    /// <summary>Renders once and compares, byte for byte.</summary>
    public void Verify()
    {
        var result = Template.Render(CreateContext());
        if (result.HasErrors || result.Text != _expected)
            throw new InvalidOperationException($"{Name} does not give the expected output. {string.Join("\n", result.Messages)}");
    }
}
