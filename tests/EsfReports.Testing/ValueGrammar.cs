using System.Globalization;
using System.Text;

namespace EsfReports.Testing;

/// <summary>
/// Writes random values that a grammar in the notation of CSS Values 4, 2 describes: <c>auto | &lt;length&gt;{1,2}</c>. One that knows
/// the notation only as far as the project uses it.
/// </summary>
/// <param name="random">The dice, seeded by the test.</param>
/// <param name="terminal">Gives the text for a name in angle brackets; null if it does not know the name.</param>
/// <param name="reference">Gives the grammar for a name in angle brackets that is not a terminal.</param>
public sealed class ValueGrammar(Random random, Func<string, string?> terminal, Func<string, string?> reference)
{
    private const int MaximumDepth = 6;

    /// <summary>A value of a grammar.</summary>
    public string Write(string grammar)
    {
        var text = new StringBuilder();
        Write(Parse(grammar), text, 0);
        return text.ToString().Trim();
    }

    private static Node Parse(string grammar)
    {
        var tokens = Tokens(grammar);
        var at = 0;
        var node = Alternatives(tokens, ref at);
        return at == tokens.Count ? node : throw new FormatException($"'{tokens[at]}' is left over in the grammar: {grammar}");
    }

    private static List<string> Tokens(string grammar)
    {
        var tokens = new List<string>();
        for (var at = 0; at < grammar.Length;)
        {
            var length = LengthOfToken(grammar, at);
            if (grammar[at] != ' ')
                tokens.Add(grammar.Substring(at, length));
            at += length;
        }

        return tokens;
    }

    private static int LengthOfToken(string grammar, int at)
    {
        var end = grammar[at] switch
        {
            '<' => grammar.IndexOf('>', at) + 1,
            '{' => grammar.IndexOf('}', at) + 1,
            '|' when grammar[at..].StartsWith("||", StringComparison.Ordinal) => at + 2,
            _ => at + 1,
        };
        if (!IsWord(grammar[at]))
            return end - at;
        while (end < grammar.Length && IsWord(grammar[end]))
            end++;
        return end < grammar.Length && grammar[end] == '(' ? end + 1 - at : end - at;
    }

    private static bool IsWord(char character) => char.IsAsciiLetterOrDigit(character) || character == '-';

    // From the weakest to the strongest: one of, one or more in any order, one after the other.
    private static Node Alternatives(List<string> tokens, ref int at) => List(tokens, ref at, "|", AnyOrder, parts => new OneOf(parts));

    private static Node AnyOrder(List<string> tokens, ref int at) => List(tokens, ref at, "||", Sequence, parts => new SomeOf(parts));

    private static Node List(List<string> tokens, ref int at, string separator, Reader read, Func<List<Node>, Node> create)
    {
        var parts = new List<Node> { read(tokens, ref at) };
        while (at < tokens.Count && tokens[at] == separator)
        {
            at++;
            parts.Add(read(tokens, ref at));
        }

        return parts.Count == 1 ? parts[0] : create(parts);
    }

    private static Node Sequence(List<string> tokens, ref int at)
    {
        var parts = new List<Node>();
        while (at < tokens.Count && tokens[at] is not ("|" or "||" or "]" or ")"))
            parts.Add(Multiplied(One(tokens, ref at), tokens, ref at));
        return parts.Count == 1 ? parts[0] : new All(parts);
    }

    private static Node One(List<string> tokens, ref int at)
    {
        var token = tokens[at++];
        if (token == "[")
            return Closed(Alternatives(tokens, ref at), "]", tokens, ref at);
        if (token.EndsWith('('))
            return new All([new Literal(token), Closed(Alternatives(tokens, ref at), ")", tokens, ref at), new Literal(")")]);
        return token[0] == '<' ? new Name(token[1..^1]) : new Literal(token);
    }

    private static Node Closed(Node inner, string bracket, List<string> tokens, ref int at) =>
        at < tokens.Count && tokens[at++] == bracket ? inner : throw new FormatException($"A '{bracket}' is missing.");

    private static Node Multiplied(Node node, List<string> tokens, ref int at)
    {
        if (at >= tokens.Count)
            return node;
        var repeat = tokens[at] switch
        {
            "?" => new Repeat(node, 0, 1, ""),
            "*" => new Repeat(node, 0, 3, ""),
            "+" => new Repeat(node, 1, 3, ""),
            "#" => new Repeat(node, 1, 3, ","),
            ['{', .. var bounds, '}'] => Bounded(node, bounds),
            _ => null,
        };
        if (repeat is null)
            return node;
        at++;
        return repeat;
    }

    private static Repeat Bounded(Node node, string bounds)
    {
        var numbers = bounds.Split(',').Select(number => int.Parse(number, CultureInfo.InvariantCulture)).ToArray();
        return new Repeat(node, numbers[0], numbers[^1], "");
    }

    private void Write(Node node, StringBuilder text, int depth)
    {
        switch (node)
        {
            case Literal literal:
                Append(text, literal.Text);
                break;
            case Name name:
                WriteName(name.Text, text, depth);
                break;
            case OneOf choice:
                Write(choice.Parts[random.Next(choice.Parts.Count)], text, depth);
                break;
            case SomeOf some:
                WriteSome(some.Parts, text, depth);
                break;
            case All all:
                all.Parts.ForEach(part => Write(part, text, depth));
                break;
            case Repeat repeat:
                WriteRepeated(repeat, text, depth);
                break;
        }
    }

    private void WriteName(string name, StringBuilder text, int depth)
    {
        if (terminal(name) is { } word)
            Append(text, word);
        else if (depth < MaximumDepth && reference(name) is { } grammar)
            Write(Parse(grammar), text, depth + 1);
        else
            throw new FormatException($"Nobody knows what <{name}> is.");
    }

    private void WriteSome(List<Node> parts, StringBuilder text, int depth)
    {
        var chosen = parts.Where(_ => random.Next(2) == 0).OrderBy(_ => random.Next()).ToList();
        if (chosen.Count == 0)
            chosen.Add(parts[random.Next(parts.Count)]);
        chosen.ForEach(part => Write(part, text, depth));
    }

    private void WriteRepeated(Repeat repeat, StringBuilder text, int depth)
    {
        var count = random.Next(repeat.Minimum, repeat.Maximum + 1);
        for (var index = 0; index < count; index++)
        {
            if (index > 0 && repeat.Separator.Length > 0)
                Append(text, repeat.Separator);
            Write(repeat.Part, text, depth);
        }
    }

    private static void Append(StringBuilder text, string word)
    {
        var isGlued = text.Length == 0 || text[^1] == '(' || word is ")" or ",";
        text.Append(isGlued ? "" : " ").Append(word);
    }

    private delegate Node Reader(List<string> tokens, ref int at);

    private abstract record Node;

    private sealed record Literal(string Text) : Node;

    private sealed record Name(string Text) : Node;

    private sealed record OneOf(List<Node> Parts) : Node;

    private sealed record SomeOf(List<Node> Parts) : Node;

    private sealed record All(List<Node> Parts) : Node;

    private sealed record Repeat(Node Part, int Minimum, int Maximum, string Separator) : Node;
}
