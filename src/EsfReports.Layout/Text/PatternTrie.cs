namespace EsfReports.Layout.Text;

/// <summary>
/// Hyphenation patterns (F. M. Liang, "Word Hy-phen-a-tion by Com-put-er", 1983) as a tree of letters in flat arrays: the children of a
/// node are a chain.
/// </summary>
internal sealed class PatternTrie
{
    private readonly List<Node> _nodes = [new Node('\0', 0, 0, -1)];
    private readonly List<byte> _ratings = [];

    /// <summary>The root.</summary>
    public const int Root = 0;

    /// <summary>Adds a pattern such as <c>.ab5i</c>.</summary>
    public void Add(ReadOnlySpan<char> pattern)
    {
        var node = Root;
        Span<byte> ratings = stackalloc byte[pattern.Length + 1];
        var letters = 0;
        foreach (var unit in pattern)
        {
            if (char.IsAsciiDigit(unit))
            {
                ratings[letters] = (byte)(unit - '0');
                continue;
            }

            node = FindOrAdd(node, unit);
            letters++;
        }

        _nodes[node] = _nodes[node] with { Ratings = _ratings.Count };
        _ratings.Add((byte)(letters + 1));
        foreach (var rating in ratings[..(letters + 1)])
            _ratings.Add(rating);
    }

    /// <summary>The child of a node for a letter; -1 if there is none.</summary>
    public int Child(int node, char letter)
    {
        for (var child = _nodes[node].FirstChild; child != 0; child = _nodes[child].NextSibling)
        {
            if (_nodes[child].Letter == letter)
                return child;
        }

        return -1;
    }

    /// <summary>Raises the ratings of a word by those of the pattern that ends at a node, if one does.</summary>
    /// <param name="node">The node.</param>
    /// <param name="ratings">From the pattern's first place on.</param>
    public void Raise(int node, Span<byte> ratings)
    {
        var offset = _nodes[node].Ratings;
        if (offset < 0)
            return;

        var count = _ratings[offset];
        for (var place = 0; place < count; place++)
            ratings[place] = Math.Max(ratings[place], _ratings[offset + 1 + place]);
    }

    private int FindOrAdd(int node, char letter)
    {
        var child = Child(node, letter);
        if (child >= 0)
            return child;

        _nodes.Add(new Node(letter, 0, _nodes[node].FirstChild, -1));
        _nodes[node] = _nodes[node] with { FirstChild = _nodes.Count - 1 };
        return _nodes.Count - 1;
    }

    private readonly record struct Node(char Letter, int FirstChild, int NextSibling, int Ratings);
}
