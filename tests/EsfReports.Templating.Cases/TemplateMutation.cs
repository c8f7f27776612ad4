namespace EsfReports.Templating.Cases;

/// <summary>Damages templates: cuts, repeats, swaps and foreign pieces.</summary>
public sealed class TemplateMutation(Random random)
{
    private static readonly string[] Pieces =
        ["{{", "}}", "{{-", "~}}", "{%{", "}%}", "end", "else", "(", ")", "[", "]", "{", "}", "\"", "'", "`", "$\"{", "|", "..", "?.", "\n", ";", "#", "##", "\\", "\0", "é", "0x", "1e9", "do", "func ", "$$", "^", "@", ":", ",", "="];

    /// <summary>The text with one to six changes.</summary>
    public string Mutate(string text, IReadOnlyList<string> others)
    {
        for (var changes = random.Next(1, 7); changes > 0; changes--)
            text = Change(text, others);
        return text.Length > 20_000 ? text[..20_000] : text;
    }

    private string Change(string text, IReadOnlyList<string> others)
    {
        var at = random.Next(text.Length + 1);
        var length = Math.Min(random.Next(1, 30), text.Length - at);
        return random.Next(5) switch
        {
            0 => text.Remove(at, length),
            1 => text.Insert(at, Pieces[random.Next(Pieces.Length)]),
            2 => text.Insert(at, text.Substring(at, length)),
            3 => text.Insert(at, Part(others[random.Next(others.Count)])),
            _ => text.Remove(at, length).Insert(at, Pieces[random.Next(Pieces.Length)]),
        };
    }

    private string Part(string text)
    {
        var start = random.Next(text.Length + 1);
        return text.Substring(start, Math.Min(random.Next(60), text.Length - start));
    }
}
