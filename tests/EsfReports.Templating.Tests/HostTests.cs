using System.Globalization;
using Xunit;

namespace EsfReports.Templating.Tests;

/// <summary>Objects and functions that the host gives.</summary>
public sealed class HostTests
{
    private static readonly ScriptObject Functions = new ScriptObject
    {
        { "kr", new HostFunction("kr", "amount:number decimals:int?", "An amount in kronor.", call => new HtmlText($"<data>{call.Number(0).ToString($"F{call.Integer(1)}", CultureInfo.InvariantCulture)} kr</data>")) },
        { "fail", new HostFunction("fail", "value", "Fails.", call => throw call.ErrorAt(0, "No good.", "Take another.")) },
    }.Freeze();

    [Theory]
    [InlineData("{{ 5 | kr }}", "<data>5 kr</data>")]
    [InlineData("{{ kr 5 2 }}", "<data>5.00 kr</data>")]
    [InlineData("{{ kr decimals:1 amount:2 }}", "<data>2.0 kr</data>")]
    [InlineData("{{ [1, 2] | array.each @kr | array.join ' ' }}", "<data>1 kr</data> <data>2 kr</data>")]
    public void Functions_are_called_like_builtins(string template, string expected) =>
        Assert.Equal(expected, Rendering.Text(template, Rendering.InReports(new ScriptObject().Freeze(), Functions)));

    [Fact]
    public void Functions_can_point_at_an_argument()
    {
        var message = Template.Parse("{{ fail (1 + 1) }}", "page").Render(Rendering.InReports(new ScriptObject().Freeze(), Functions)).Messages[0];

        Assert.Equal("page(1,9): error ESF2113: No good.\n  | {{ fail (1 + 1) }}\n  |         ^\n  hint: Take another.", message.ToString());
    }

    [Theory]
    [InlineData("{{ name }} {{ child.name }}", "root leaf")]
    [InlineData("{{ for c in children; c.name; end }} {{ children.size }} {{ children[1].name }}", "ab 2 b")]
    [InlineData("{{ this.name }}", "root")]
    [InlineData("{{ with child; name; end }}", "leaf")]
    [InlineData("{{ children | array.map 'name' | array.join ',' }}", "a,b")]
    [InlineData("{{ child | object.keys | array.join ',' }}", "name,child,children,day")]
    [InlineData("{{ day | date.to_string '%F' }}", "2026-07-29")]
    public void Records_are_read_by_name(string template, string expected) =>
        Assert.Equal(expected, Rendering.Text(template, new Node("root", new Node("leaf", null, []), [new Node("a", null, []), new Node("b", null, [])])));

    [Fact]
    public void Records_cannot_be_written()
    {
        var message = Template.Parse("{{ child.name = 1 }}").Render(Rendering.InReports(new Node("root", new Node("leaf", null, []), []))).Messages[0];

        Assert.Equal("ESF2109", message.Code);
    }

    [Fact]
    public void Every_builtin_has_a_signature_and_a_summary()
    {
        Assert.True(TemplateBuiltins.Functions.Count > 110);
        Assert.All(TemplateBuiltins.Functions, function => Assert.EndsWith(".", function.Summary, StringComparison.Ordinal));
        Assert.Equal("text:text start:int length:int?", string.Join(' ', TemplateBuiltins.Functions.Single(function => function.Name == "string.slice").Parameters));
    }

    [Fact]
    public void Templates_are_shared_by_threads()
    {
        var template = Template.Parse("{{ func f(a); ret a * 2; end; for i in 1..50; f i; end }}");
        var expected = template.Render(new TemplateContext()).Text;

        Parallel.For(0, 200, _ => Assert.Equal(expected, template.Render(new TemplateContext()).Text));
    }

    [Fact]
    public void Front_matter_sets_the_model()
    {
        var model = new ScriptObject();
        var template = Template.Parse("+++\ntitle = 'T'\n+++\n<{{ title }}>", "page", new ParseOptions { Mode = TemplateMode.FrontMatterAndContent });

        template.RunFrontMatter(new TemplateContext { Model = model });

        Assert.Equal("<T>", template.Render(new TemplateContext { Model = model }).Text);
    }

    private sealed class Node(string name, Node? child, IReadOnlyList<Node> children) : IScriptMembers
    {
        public IEnumerable<string> MemberNames => ["name", "child", "children", "day"];

        public bool TryGetMember(string member, out object? value)
        {
            value = member switch
            {
                "name" => name,
                "child" => child,
                "children" => children,
                "day" => new DateOnly(2026, 7, 29),
                _ => null,
            };
            return MemberNames.Contains(member);
        }
    }
}
