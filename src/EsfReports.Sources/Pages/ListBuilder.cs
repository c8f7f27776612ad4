using EsfReports.Domain;

namespace EsfReports.Sources;

/// <summary>Puts items of a list together: deeper ones below the item before them.</summary>
internal sealed class ListBuilder
{
    private readonly List<Node> _roots = [];
    private readonly List<Node> _path = [];

    /// <summary>The bullet of the outermost items, and whether they are numbered.</summary>
    public char Symbol => _roots[0].Symbol;

    /// <summary>The number that the next item of a numbered list has.</summary>
    public int NextNumber => _roots.Count + 1;

    /// <summary>How far the last item is indented.</summary>
    public int LastIndent => _path[^1].Indent;

    /// <summary>Adds an item: more indented than the last one, or with a bullet of its own, means one level deeper.</summary>
    public void Add(ListMarker marker, int indent)
    {
        var node = new Node(marker.Symbol, indent, marker.Text);
        while (_path.Count > 0 && !IsBelow(_path[^1], node))
            _path.RemoveAt(_path.Count - 1);

        (_path.Count == 0 ? _roots : _path[^1].Children).Add(node);
        _path.Add(node);
    }

    /// <summary>Adds a further line to the last item.</summary>
    public void Continue(string text) => _path[^1].Text += " " + text;

    /// <summary>True if the list has an open item with this bullet, so that a line after a blank one can go on with it.</summary>
    public bool Knows(char symbol) => _path.Exists(node => node.Symbol == symbol);

    public ListBlock Build() => new([.. _roots.Select(node => node.ToItem())], Ordered: Symbol == '1');

    private bool IsBelow(Node upper, Node node)
    {
        if (node.Indent != upper.Indent)
            return node.Indent > upper.Indent;
        return node.Symbol != upper.Symbol && !_path.Exists(open => open.Symbol == node.Symbol);
    }

    private sealed class Node(char symbol, int indent, string text)
    {
        public char Symbol { get; } = symbol;

        public int Indent { get; } = indent;

        public string Text { get; set; } = text;

        public List<Node> Children { get; } = [];

        public ListItem ToItem() => new(Text, [.. Children.Select(child => child.ToItem())]);
    }
}
