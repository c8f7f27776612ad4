using EsfReports.Testing;

namespace EsfReports.Documents.Tests;

/// <summary>What is published of the subset is what is read: values are written by the published grammars, and must be taken.</summary>
public sealed class PublishedGrammarTests
{
    private const int Seed = 20261122;
    private const int ValuesEach = 60;

    public static TheoryData<string> Properties => [.. SupportedSubset.Properties.Select(one => one.Name)];

    public static TheoryData<string> PageProperties => [.. SupportedSubset.PageProperties.Select(one => one.Name)];

    [Theory]
    [MemberData(nameof(Properties))]
    public void Every_value_of_a_published_grammar_is_read(string name)
    {
        var syntax = SupportedSubset.Properties.Single(one => one.Name == name).Syntax;

        AssertAllRead(name, syntax, "p::before");
    }

    [Theory]
    [MemberData(nameof(PageProperties))]
    public void Every_value_of_a_page_property_is_read(string name)
    {
        var syntax = SupportedSubset.PageProperties.Single(one => one.Name == name).Syntax;

        AssertAllRead(name, syntax, "@page");
    }

    private static void AssertAllRead(string name, string syntax, string selector)
    {
        var grammar = new ValueGrammar(new Random(Seed), Terminal, SupportedSubset.FindSyntax);
        var resources = new MemoryResources().Add("a.svg", "<svg xmlns='http://www.w3.org/2000/svg'/>");
        for (var count = 0; count < ValuesEach; count++)
        {
            var value = grammar.Write(syntax);
            var result = Documents.Read(Documents.Page("<h1>x</h1><p>x</p>", $"{selector} {{ {name}: {value} }}"), resources);
            Assert.True(result.Diagnostics.Count == 0, $"seed {Seed}: {name}: {value}\n{syntax}\n{string.Join('\n', result.Diagnostics)}");
        }
    }

    private static string? Terminal(string name) => name switch
    {
        "length" => "3mm",
        "percentage" => "12.5%",
        "flex" => "1.5fr",
        "number" => "2.5",
        "integer" => "2",
        "string" => "\"ab\"",
        "tag" => "\"smcp\"",
        "name" => "alpha",
        "family-name" => "Source Sans",
        "file" => "a.svg",
        "url" => "url(\"#a\")",
        "#id" => "#a",
        "color" => "#003399",
        _ when name.StartsWith("number ", StringComparison.Ordinal) || name.StartsWith("integer ", StringComparison.Ordinal) => "1",
        _ => null,
    };
}
