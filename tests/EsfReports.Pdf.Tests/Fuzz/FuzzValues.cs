using EsfReports.Documents;
using EsfReports.Testing;

namespace EsfReports.Pdf.Tests.Fuzz;

/// <summary>Writes declarations: most of them in the subset, some far beyond it.</summary>
internal sealed class FuzzValues
{
    private static readonly string[] Lengths =
        ["0", "1pt", "3mm", "1.5em", "-4pt", "10px", "2ch", "1e9pt", "-1e9mm", "1e308in", "0.0001pt", "calc(100% - 3pt)", "calc(1e308mm * 10)", "calc(5mm / 3)", "200%", "-50%", "50%"];

    private static readonly string[] Anything =
        ["", "inherit", "initial", "unset", "var(--a)", "var(--b, 3pt)", "var(--missing)", "1e999", "-1", "NaN", "infinity", "red blue", "calc(", "url(nothing.png)", "'", "auto auto auto auto auto", "0.5.5", "!important"];

    private readonly Random _random;
    private readonly ValueGrammar _grammar;
    private readonly SupportedProperty[] _properties = [.. SupportedSubset.Properties];
    private readonly SupportedProperty[] _pageProperties = [.. SupportedSubset.PageProperties];

    public FuzzValues(Random random)
    {
        _random = random;
        _grammar = new ValueGrammar(random, Terminal, SupportedSubset.FindSyntax);
    }

    public string Declarations(int most) => string.Concat(Enumerable.Range(0, _random.Next(most + 1)).Select(_ => Declaration(_properties)));

    public string PageDeclarations() => string.Concat(Enumerable.Range(0, _random.Next(4)).Select(_ => Declaration(_pageProperties)));

    public T One<T>(IReadOnlyList<T> list) => list[_random.Next(list.Count)];

    private string Declaration(SupportedProperty[] properties)
    {
        var property = One(properties);
        var value = _random.Next(12) == 0 ? One(Anything) : _grammar.Write(property.Syntax);
        return $"{property.Name}:{value};";
    }

    private string? Terminal(string name) => name switch
    {
        "length" or "percentage" => One(Lengths),
        "flex" => One(["1fr", "0.2fr", "0fr", "1e9fr"]),
        "number" => One(["0", "1", "2.5", "-1", "1e9", "1e-9"]),
        "integer" => One(["1", "2", "3", "-1", "7", "1000000000"]),
        "string" => One(["\"ab\"", "\"\"", "\"– å 😀 \\A \"", "\"\u0301\u00AD\""]),
        "tag" => One(["\"smcp\"", "\"kern\"", "\"zzzz\""]),
        "name" => One(["a", "page", "pages", "list-item", "wide"]),
        "family-name" => One(["Sans", "Broken", "serif", "\"No such font\""]),
        "file" => One(["a.svg", "a.png", "broken.png", "a.jpg", "broken.jpg", "broken.svg", "a.ttf"]),
        "url" => One(["url(#a)", "url(#b)"]),
        "#id" => One(["#a", "#b", "#c"]),
        "color" => One(["red", "#123", "#12345678", "rgb(1 2 3 / 50%)", "hsl(300 20% 50%)", "transparent", "currentcolor"]),
        _ when name.Split(' ') is ["number" or "integer", var bounds] => One([bounds.Split('-')[0], bounds.Split('-')[^1], "0.5"]),
        _ => null,
    };
}
