using System.Diagnostics;

namespace EsfReports.Templating.Cases;

/// <summary>Renders random and damaged templates; each must end with text or messages, in bounded time.</summary>
public sealed class Fuzzer
{
    private const string Model = """{"items":[{"n":"a","v":1},{"n":"b","v":2.5}],"o":{"k1":"v1"},"s":"text","n":7,"d":"2026-07-29"}""";

    private static readonly TimeSpan Slow = TimeSpan.FromSeconds(30);

    private readonly Random _random;
    private readonly TemplateGrammar _grammar;
    private readonly TemplateMutation _mutation;
    private readonly IReadOnlyList<string> _seeds;

    /// <summary>Creates one; the same seed and templates give the same trials.</summary>
    public Fuzzer(int seed, IReadOnlyList<string> seeds)
    {
        _random = new Random(seed);
        _grammar = new TemplateGrammar(_random);
        _mutation = new TemplateMutation(_random);
        _seeds = seeds.Count > 0 ? seeds : [_grammar.Template(5)];
    }

    /// <summary>How many templates were tried.</summary>
    public int Trials { get; private set; }

    /// <summary>Tries the next template; what went wrong with it, or null.</summary>
    public string? Try()
    {
        Trials++;
        var text = _random.Next(2) == 0 ? _grammar.Template(_random.Next(1, 6)) : _mutation.Mutate(_seeds[_random.Next(_seeds.Count)], _seeds);
        var clock = Stopwatch.StartNew();
        try
        {
            var result = Template.Parse(text, "fuzz").Render(CreateContext());
            if (result.HasErrors && result.Messages.Any(static message => message.Code.Length != 7 || message.Message.Length == 0))
                return $"A message without a code or a sentence:\n{text}";
            return clock.Elapsed > Slow ? $"It took {clock.Elapsed.TotalSeconds:N1} s:\n{text}" : null;
        }
        catch (Exception exception)
        {
            return $"{exception}\n{text}";
        }
    }

    private TemplateContext CreateContext() => new()
    {
        Model = JsonModel.Read(Model),
        Loader = new MemoryTemplateLoader(new Dictionary<string, string> { ["a"] = "[{{ $1 }}]", ["b"] = "{{ include 'b' }}" }),
        Random = new Random(1),
        Clock = TimeProvider.System,
        Switches = _random.Next(2) == 0 ? TemplateSwitches.ForReports : new TemplateSwitches(),
        Limits = new TemplateLimits { Steps = 200_000, Output = 100_000, Loops = 5000, Regex = TimeSpan.FromMilliseconds(100), Time = TimeSpan.FromSeconds(10) },
    };
}
