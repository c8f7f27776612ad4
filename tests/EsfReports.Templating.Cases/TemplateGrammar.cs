using System.Globalization;
using System.Text;

namespace EsfReports.Templating.Cases;

/// <summary>Writes random templates that mostly parse: every statement, operator and builtin can occur.</summary>
public sealed class TemplateGrammar(Random random)
{
    private static readonly string[] Names = ["a", "b", "x", "items", "o", "s", "n", "d", "$l", "this", "$", "$0", "for.index", "empty", "o.k1", "items[0]", "x?.y"];
    private static readonly string[] Operators = ["+", "-", "*", "/", "//", "%", "<<", ">>", "==", "!=", "<", "<=", ">", ">=", "&&", "||", "??", "?!", "..", "..<"];
    private static readonly string[] Literals = ["0", "1", "-1", "3", "2.5", "1m", "99999999999999999999", "'a'", "'é<'", "''", "null", "true", "false", "[]", "{}", "[1, 'b', null]", "{a: 1}", "1..4", "'2026-07-29'", "$\"x{1}y\""];
    private static readonly string[] Functions = [.. TemplateBuiltins.Functions.Select(static function => function.Name), "f", "o.g"];
    private static readonly string[] Spaces = ["", "-", "~"];

    public string Template(int statements)
    {
        var text = new StringBuilder("{{ func f; ret $0; end }}");
        for (var index = 0; index < statements; index++)
            text.Append(Statement(3));
        return text.ToString();
    }

    private string Statement(int depth)
    {
        var open = "{{" + Pick(Spaces) + " ";
        var close = " " + Pick(Spaces) + "}}";
        if (depth == 0)
            return open + Expression(2) + close;
        return random.Next(14) switch
        {
            0 => $"{open}if {Expression(2)}{close}{Statement(depth - 1)}{open}else{close}{Statement(depth - 1)}{open}end{close}",
            1 => $"{open}for x in {Expression(1)}{close}{Statement(depth - 1)}{open}end{close}",
            2 => $"{open}for x in items limit:{Expression(0)} reversed{close}{Statement(depth - 1)}{open}else{close}e{open}end{close}",
            3 => $"{open}while x < {random.Next(20)}; x = x + 1{close}{Statement(depth - 1)}{open}end{close}",
            4 => $"{open}capture b{close}{Statement(depth - 1)}{open}end{close}",
            5 => $"{open}func g(p, q = 1); ret p; end; g {Expression(1)}{close}",
            6 => $"{open}with o{close}{Statement(depth - 1)}{open}end{close}",
            7 => $"{open}case {Expression(1)}; when {Expression(1)}; {Expression(1)}; else; 1; end{close}",
            8 => $"{open}{Pick("a", "b", "x", "o.k", "items[1]", "$l")} {Pick("=", "+=", "-=", "*=")} {Expression(2)}{close}",
            9 => $"{open}tablerow x in {Expression(1)} cols:{random.Next(4)}{close}{Statement(depth - 1)}{open}end{close}",
            10 => $"{open}wrap f {Expression(1)}{close}{Statement(depth - 1)}{open}end{close}",
            11 => "text\n  ",
            _ => open + Expression(3) + close,
        };
    }

    private string Expression(int depth)
    {
        if (depth == 0)
            return random.Next(2) == 0 ? Pick(Names) : Pick(Literals);
        return random.Next(9) switch
        {
            0 => $"{Expression(depth - 1)} {Pick(Operators)} {Expression(depth - 1)}",
            1 => $"({Expression(depth - 1)})",
            2 => $"{Expression(depth - 1)} | {Call(depth)}",
            3 => Call(depth),
            4 => $"{Expression(depth - 1)} ? {Expression(depth - 1)} : {Expression(depth - 1)}",
            5 => $"{Pick("!", "-", "@", "^", "+")}{Expression(0)}",
            6 => $"[{Expression(depth - 1)}, {Expression(depth - 1)}]",
            7 => $"{Pick(Names)}[{Expression(0)}]",
            _ => Expression(0),
        };
    }

    private string Call(int depth)
    {
        var arguments = new StringBuilder(Pick(Functions));
        for (var count = random.Next(4); count > 0; count--)
            arguments.Append(' ').Append(random.Next(4) == 0 ? random.Next(-9, 1_000_000).ToString(CultureInfo.InvariantCulture) : $"({Expression(depth - 1)})");
        return arguments.ToString();
    }

    private string Pick(params ReadOnlySpan<string> from) => from[random.Next(from.Length)];
}
