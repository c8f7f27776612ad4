using EsfReports.Testing;
using Xunit;

namespace EsfReports.Templating.Tests;

/// <summary>The full text of every message, as an author sees it.</summary>
public sealed class MessageTests
{
    private static readonly string[] Syntax =
    [
        "{{ 1 + }}", "{{ (1 }}", "{{ [1, 2 }}", "{{ {1: 2} }}", "{{ f(1; 2) }}", "{{ a ? 1 }}", "{{ x. }}", "{{ x[1 }}", "{{ 1,2 }}", "{{ | x }}",
        "{{ if }}\n{{ end }}", "{{ for x on y }}{{ end }}", "{{ if true }}a", "{{ end }}", "{{ x = y = 1 }}", "{{ if x = 1; end }}",
        "{{ for.number }}", "{{ 1e-7 }}", "{{ \"abc }}", "{{ 'a\\qb' }}", "{{ else }}", "{{ when 1 }}", "{{ case 1; 2; when 1; end }}",
        "{{ func f(a = 1, b); end }}", "{{ func f(a..., b); end }}", "{{ func f(a, a); end }}", "{{ func f(a = [1]); end }}", "{{ f(1) = 2 }}", "{{ 1 = 2 }}", "{{ € }}",
        "{%{ a", "a {{ 1", "{{ for 5 in x; end }}", "{{ a = 1\nb + }}\n{{ c( }}",
    ];

    private static readonly string[] Rendered =
    [
        "{{ projct }}", "{{ project.ownr }}", "{{ project.nothing_like_it }}", "{{ strng.upcase 'a' }}", "{{ string.upcas 'a' }}", "{{ nope 1 }}",
        "{{ none.name }}", "{{ none['name'] }}", "{{ n.a }}", "{{ n = 1; n.a = 2 }}", "{{ 'a' contains 'b' }}", "{{ string.upcase }}", "{{ 'a' | string.upcase 1 2 }}",
        "{{ 'x' | date.to_string '%F' }}", "{{ math.ceil 'a' }}", "{{ 'abc' | string.slice 'x' }}", "{{ 5 | array.reverse }}", "{{ [1] | array.each 1 }}",
        "{{ {} - 1 }}", "{{ 'a' - 'b' }}", "{{ 1 // 0 }}", "{{ 1m / 0 }}", "{{ 0..3-1 }}", "{{ 1..2.5 }}", "{{ -'a' }}", "{{ [1][null] }}", "{{ x = [1]; x[null] }}", "{{ 'abc'[9] }}",
        "{{ x = 1; readonly x; x = 2 }}", "{{ for x in 5; end }}", "{{ for x in [1] step:2; end }}", "{{ break }}", "{{ with 5; end }}", "{{ wrap (f); end }}",
        "{{ include '' }}", "{{ include 'partial/hed' }}", "{{ include 'broken' }}", "{{ include 'outer' }}", "{{ [1, 'a'] | array.sort }}", "{{ date.now }}", "{{ math.uuid }}",
        "{{ date.parse '31/12/2026' }}", "{{ '(' | regex.match '(' }}", "{{ 1 | math.format 'N2' 'xx-YY' }}", "{{ '{' | object.from_json }}", "{{ '1 +' | object.eval }}",
        "{{ for i in 1..9999999; end }}", "{{ func f; f; end; f }}", "{{ a = []; a.x = a; b = [a]; b[1] = b; b }}", "{{ 'a' * 99999999 }}", "{{ 1 << 9999999 }}",
    ];

    [Fact]
    public void Messages_of_the_parser()
    {
        var text = Syntax.Select(template => $"{template}\n{string.Join("\n", Template.Parse(template, "page.sbn-html").Messages)}\n");

        Snapshot.Match(string.Join("\n", text));
    }

    [Fact]
    public void Messages_of_a_render()
    {
        var project = new ScriptObject { { "owner", "Sample region" }, { "name", "Sample" } }.Freeze();
        var includes = new Dictionary<string, string>
        {
            ["partial/head"] = "",
            ["broken"] = "{{ if }}",
            ["outer"] = "\n{{ include 'inner' }}",
            ["inner"] = "text {{ nothing }}",
        };
        var context = Rendering.InReports(new ScriptObject { { "project", project }, { "none", null }, { "n", 5 } }.Freeze(), null, includes);

        var text = Rendered.Select(template => $"{template}\n{string.Join("\n", Template.Parse(template, "page.sbn-html").Render(context).Messages)}\n");

        Snapshot.Match(string.Join("\n", text));
    }

    [Fact]
    public void Messages_of_limits_and_switches()
    {
        var limits = new TemplateLimits { Steps = 10_000, Loops = 0, Includes = 3, Regex = TimeSpan.FromMilliseconds(20), Output = 50, Time = TimeSpan.FromSeconds(1) };
        TemplateContext Context(bool isStrict = true) => new()
        {
            Limits = limits,
            Switches = new TemplateSwitches { OutputOverLimitIsError = isStrict, StatementFunctionInExpressionIsError = true },
            Loader = new MemoryTemplateLoader(new Dictionary<string, string> { ["a"] = "" }),
        };
        string[] templates =
        [
            "{{ while true; end }}", "{{ for i in 1..5; include 'a'; end }}", "{{ 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!' | regex.match '^(a+)+$' }}",
            "{{ for i in 1..99; i; end }}", "{{ func f; 'a'; end; x = 1 + f }}", "{{ 'a' | string.pad_left 100 }}",
        ];

        var text = templates.Select(template => $"{template}\n{Rendering.Text(template, Context())}\n").ToList();
        using var stopped = new CancellationTokenSource();
        stopped.Cancel();
        text.Add(Rendering.Text("{{ while true; end }}", new TemplateContext { Cancellation = stopped.Token, Limits = new TemplateLimits { Loops = 0 } }));
        text.Add(Rendering.Text("{{ while true; end }}", new TemplateContext { Clock = new RunningClock(), Limits = limits with { Steps = 0 } }));

        Snapshot.Match(string.Join("\n", text));
    }

    [Fact]
    public void Front_matter_must_be_closed()
    {
        var template = Template.Parse("+++\na = 1\n", "page", new ParseOptions { Mode = TemplateMode.FrontMatterAndContent });

        Assert.Equal("page(1,1): error ESF2012: The front matter is not closed: no later line is +++.\n  | +++\n  | ^", template.Messages[0].ToString());
    }

    [Fact]
    public void Too_deep_nesting_is_named()
    {
        var message = Template.Parse("{{ " + new string('(', 5000) + " }}", "page").Messages[0];

        Assert.Equal("ESF2008", message.Code);
        Assert.Equal("Expressions and statements are nested deeper than 250 levels here.", message.Message);
    }

    /// <summary>A clock that goes on by a second each time somebody looks.</summary>
    private sealed class RunningClock : TimeProvider
    {
        private long _now;

        public override long TimestampFrequency => 1;

        public override long GetTimestamp() => _now++;
    }
}
