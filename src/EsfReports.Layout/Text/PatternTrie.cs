namespace EsfReports.Layout.Text;

/// <summary>
/// Hyphenation patterns (F. M. Liang, "Word Hy-phen-a-tion by Com-put-er", 1983) as a tree of letters in one flat table: a row for each
/// node, a column for each letter of the language.
/// </summary>
internal sealed class PatternTrie
{
    /// <summary>The root.</summary>
    public const int Root = 0;

    private const int LetterLimit = 0x180;

    // Column of each letter; 0 is a letter that no pattern has.
    private readonly byte[] _columns = new byte[LetterLimit];
    private readonly int _width;
    private readonly byte[] _ratings;
    private ushort[] _children;
    private int[] _ratingsOf;
    private int _count = 1;

    /// <summary>Makes a tree.</summary>
    /// <param name="patterns">Such as <c>.ab5i</c>.</param>
    public PatternTrie(IReadOnlyList<string> patterns)
    {
        _width = AssignColumns(patterns) + 1;
        var nodes = patterns.Count * 2;
        _children = new ushort[nodes * _width];
        _ratingsOf = new int[nodes];
        Array.Fill(_ratingsOf, -1);
        var ratings = new List<byte>(nodes * 2);
        foreach (var pattern in patterns)
            Add(pattern, ratings);
        _ratings = [.. ratings];
    }

    /// <summary>The child of a node for a letter; the root if there is none.</summary>
    public int Child(int node, char letter) => letter < LetterLimit ? _children[(node * _width) + _columns[letter]] : Root;

    /// <summary>Raises the ratings of a word by those of the pattern that ends at a node, if one does.</summary>
    /// <param name="node">The node.</param>
    /// <param name="ratings">From the pattern's first place on.</param>
    public void Raise(int node, Span<byte> ratings)
    {
        var offset = _ratingsOf[node];
        if (offset < 0)
            return;

        var raised = _ratings.AsSpan(offset + 1, _ratings[offset]);
        for (var place = 0; place < raised.Length; place++)
            ratings[place] = Math.Max(ratings[place], raised[place]);
    }

    private int AssignColumns(IReadOnlyList<string> patterns)
    {
        var columns = 0;
        foreach (var unit in patterns.SelectMany(pattern => pattern))
        {
            if (!char.IsAsciiDigit(unit) && _columns[unit] == 0)
                _columns[unit] = (byte)++columns;
        }

        return columns;
    }

    private void Add(string pattern, List<byte> allRatings)
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

        _ratingsOf[node] = allRatings.Count;
        allRatings.Add((byte)(letters + 1));
        foreach (var rating in ratings[..(letters + 1)])
            allRatings.Add(rating);
    }

    private int FindOrAdd(int node, char letter)
    {
        var child = Child(node, letter);
        if (child != Root)
            return child;

        if (_count == _ratingsOf.Length)
            Grow();
        _children[(node * _width) + _columns[letter]] = checked((ushort)_count);
        return _count++;
    }

    private void Grow()
    {
        var nodes = _count * 2;
        Array.Resize(ref _children, nodes * _width);
        Array.Resize(ref _ratingsOf, nodes);
        Array.Fill(_ratingsOf, -1, _count, nodes - _count);
    }
}
