using System.Diagnostics;
using Xunit;

namespace EsfReports.Templating.Tests;

/// <summary>What hostile templates try, one test for each kind of advisory: all end with a message, soon and in bounded memory.</summary>
public sealed class SandboxTests
{
    // Far above what is needed: the machine may be busy.
    private static readonly TimeSpan Soon = TimeSpan.FromSeconds(20);

    private const long MostMemory = 1_600_000_000;

    [Theory]
    [InlineData("(")]
    [InlineData("[")]
    [InlineData("{a:")]
    [InlineData("!")]
    [InlineData("- ")]
    [InlineData("@")]
    [InlineData("a[")]
    [InlineData("f(")]
    [InlineData("1 + ")]
    [InlineData("a ? ")]
    [InlineData("a | ")]
    [InlineData("a.")]
    [InlineData("f a ")]
    [InlineData("$\"{")]
    [InlineData("do; ")]
    [InlineData("if a; ")]
    [InlineData("for a in b; ")]
    [InlineData("while a; ")]
    [InlineData("case a; when 1; ")]
    [InlineData("func f; ")]
    [InlineData("capture a; ")]
    [InlineData("with a; ")]
    public void Deep_nesting_ends_in_the_parser(string opening)
    {
        var text = "{{ " + string.Concat(Enumerable.Repeat(opening, 100_000)) + " }}";

        Bounded(() => Assert.True(Template.Parse(text).HasErrors || Template.Parse(text).Render(new TemplateContext()).HasErrors || opening == "f a "));
    }

    [Theory]
    [InlineData("{{ a = {}; a.a = a; a }}")]
    [InlineData("{{ a = []; a[0] = a; a }}")]
    [InlineData("{{ a = {}; a.a = a; a | object.to_json }}")]
    [InlineData("{{ a = []; a[0] = a; a | string.size }}")]
    public void Values_that_hold_themselves_are_not_printed_for_ever(string template) => Ends(template);

    [Theory]
    [InlineData("{{ while true; end }}")]
    [InlineData("{{ for i in 1..2000000; for j in 1..2000000; end; end }}")]
    [InlineData("{{ 1..99999999999 }}")]
    [InlineData("{{ 1..1000000000 | array.size }}")]
    [InlineData("{{ 'A' * 200000000 }}")]
    [InlineData("{{ [1] * 200000000 }}")]
    [InlineData("{{ [1] | array.insert_at 2000000000 1 }}")]
    [InlineData("{{ 'x' | string.pad_left 2000000000 }}")]
    [InlineData("{{ 'x' | string.pad_right 2000000000 }}")]
    [InlineData("{{ 1 << 2000000000 }}")]
    [InlineData("{{ a = []; a[2000000000] = 1 }}")]
    [InlineData("{{ x = 'ab'; while true; x = x + x; end }}")]
    [InlineData("{{ x = [1]; while true; x = x + x; end }}")]
    [InlineData("{{ x = 2; while true; x = x * x; end }}")]
    [InlineData("{{ x = 'ab'; while true; x = x | string.append x; end }}")]
    [InlineData("{{ x = 'ab'; while true; x = x | string.replace 'a' x; end }}")]
    [InlineData("{{ x = 'ab' * 1000; while true; x = [x, x] | array.join x; end }}")]
    [InlineData("{{ x = 'a' * 100000; x | regex.replace 'a' x }}")]
    [InlineData("{{ x = [1]; for i in 1..40; x = [x, x]; end; x }}")]
    [InlineData("{{ x = [1]; for i in 1..40; x = [x, x, x]; end; x | object.to_json }}")]
    [InlineData("{{ 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!' | regex.match '^(a+)+$' }}")]
    [InlineData("{{ '((((((((((((' | regex.match '((((((((((((' }}")]
    [InlineData("{{ 1 | math.format 'N999999999' }}")]
    [InlineData("{{ func f; f; end; f }}")]
    [InlineData("{{ func f(n); ret (f n) + (f n); end; f 1 }}")]
    [InlineData("{{ x = '{{ x | object.eval_template }}'; x | object.eval_template }}")]
    [InlineData("{{ x = 'x | object.eval'; x | object.eval }}")]
    [InlineData("{{ include 'self' }}")]
    [InlineData("{{ while true; capture x; 'abcdefgh' * 1000; end; l = l << x; end }}")]
    public void Work_without_end_ends_at_a_limit(string template) => Ends(template);

    [Fact]
    public void Lists_that_share_their_parts_are_compared_in_bounded_time() =>
        Bounded(() => Rendering.Text("{{ x = [1]; y = [1]; for i in 1..30; x = [x, x]; y = [y, y]; end; x == y }}", Rendering.Reports));

    [Theory]
    [InlineData("<script>")]
    [InlineData("<style>")]
    [InlineData("<!--")]
    [InlineData("<a='")]
    [InlineData("<")]
    public void Stripping_tags_takes_one_pass(string piece)
    {
        var context = new TemplateContext
        {
            Model = new ScriptObject { { "x", string.Concat(Enumerable.Repeat(piece, 100_000)) } },
            Switches = TemplateSwitches.ForReports,
            Limits = TemplateLimits.ForReports,
        };

        Bounded(() => Rendering.Text("{{ x | html.strip | string.size }}", context));
    }

    [Fact]
    public void Output_over_the_limit_is_an_error_in_reports_and_cut_otherwise()
    {
        var limits = new TemplateLimits { Output = 10 };

        var cut = Rendering.Text("{{ for i in 1..5 }}abc{{ end }}", new TemplateContext { Limits = limits });
        var failed = Template.Parse("{{ for i in 1..5 }}abc{{ end }}").Render(new TemplateContext { Limits = limits, Switches = TemplateSwitches.ForReports });

        Assert.Equal("abcabcabca...", cut);
        Assert.Equal("ESF2114", failed.Messages[0].Code);
        Assert.Equal("", failed.Text);
    }

    [Fact]
    public void Nothing_is_left_of_a_render_that_failed()
    {
        var context = Rendering.InReports(new ScriptObject { { "a", 1 } }.Freeze());
        var good = Template.Parse("{{ string.x = 1; b = a + 1 }}{{ b }}{{ date.parse '2026-01-02' }}");
        var bad = Template.Parse("half {{ date.format = '%Y'; b = 5 }}{{ a.b.c }}");

        var first = good.Render(context);
        var failed = bad.Render(context);
        var again = good.Render(context);

        Assert.Equal("202 Jan 2026", first.Text);
        Assert.True(failed.HasErrors);
        Assert.Equal(first.Text, again.Text);
        Assert.True(Template.Parse("{{ string.x }}").Render(context).HasErrors);
    }

    [Fact]
    public void Shared_objects_of_the_host_keep_their_members()
    {
        var globals = new ScriptObject { { "lib", new ScriptObject { { "v", 1 } } } };
        var context = Rendering.InReports(new ScriptObject().Freeze(), globals);

        Assert.Equal("2", Rendering.Text("{{ lib.v = 2; lib.v }}", context));
        Assert.Equal("1", Rendering.Text("{{ lib.v }}", context));
    }

    private static void Ends(string template)
    {
        var context = new TemplateContext
        {
            Model = new ScriptObject { { "l", new ScriptArray() } },
            Limits = TemplateLimits.ForReports with { Loops = 2_000_000, Steps = 20_000_000 },
            Switches = TemplateSwitches.ForReports,
            Loader = new MemoryTemplateLoader(new Dictionary<string, string> { ["self"] = "{{ include 'self' }}" }),
        };

        Bounded(() => Assert.True(Template.Parse(template).Render(context).HasErrors));
    }

    private static void Bounded(Action action)
    {
        var clock = Stopwatch.StartNew();
        action();
        Assert.True(clock.Elapsed < Soon, $"It took {clock.Elapsed}.");
        Assert.True(GC.GetTotalMemory(forceFullCollection: false) < MostMemory, "It took too much memory.");
    }
}
