using EsfReports.Templating.Parsing;
using EsfReports.Templating.Values;

namespace EsfReports.Templating.Evaluation;

/// <summary>A running loop: its variable, and what <c>for.index</c> and its like tell.</summary>
/// <param name="kind">Which statement it is.</param>
/// <param name="name">The loop variable; null if the loop has none or assigns to a path.</param>
/// <param name="length">How many passes there will be; 0 for <c>while</c>.</param>
internal sealed class LoopFrame(LoopKind kind, string? name, int length) : VariableFrame
{
    private readonly int _hash = name?.GetHashCode() ?? 0;
    private object? _previous;

    public LoopKind Kind { get; } = kind;

    /// <summary>The variables of the call that the loop runs in: only there can its <c>$</c> variable be seen.</summary>
    public LocalVariables? Owner { get; init; }

    /// <summary>The item of this pass.</summary>
    public object? Value { get; private set; }

    public int Index { get; private set; } = -1;

    public int Column { get; set; }

    public override IEnumerable<string> Names => name is null ? [] : [name];

    public override bool TryGet(string asked, int hash, out object? value)
    {
        value = Value;
        return name is not null && hash == _hash && (ReferenceEquals(asked, name) || asked == name);
    }

    public void Next(object? value)
    {
        _previous = Value;
        Value = value;
        Index++;
    }

    /// <summary>One of the members that <see cref="LoopMembers"/> allows.</summary>
    public object Member(RenderState state, string member, TextSpan place) => member switch
    {
        "index" => Boxes.Of(Index),
        "rindex" => Boxes.Of(length - Index - 1),
        "first" => Boxes.Of(Index == 0),
        "last" => Boxes.Of(Index == length - 1),
        "even" => Boxes.Of(Index % 2 == 0),
        "odd" => Boxes.Of(Index % 2 != 0),
        "changed" => Boxes.Of(Index == 0 || !ValueComparison.LooseEquals(state, Value, _previous, place)),
        "length" => Boxes.Of(length),
        "col" => Boxes.Of(Column),
        _ => throw new ArgumentOutOfRangeException(nameof(member), member, "Not a member of a loop."),
    };
}
