using EsfReports.Diagnostics;
using Xunit;

namespace EsfReports.Layout.Tests.Structure;

public sealed class StructureElementTests
{
    [Fact]
    public void Document_order_has_parents_before_children_and_is_the_place_of_each()
    {
        var (root, first, second, inner) = (New(StructureRole.Document), New(StructureRole.Section), New(StructureRole.List), New(StructureRole.Paragraph));
        root.Add(first);
        root.Add(second);
        first.Add(inner);

        Assert.Equal(-1, inner.Order);
        Assert.Equal<StructureElement>([root, first, inner, second], root.InDocumentOrder());
        Assert.Equal([0, 1, 2, 3], new[] { root, first, inner, second }.Select(element => element.Order));
    }

    [Fact]
    public void Elements_may_be_nested_deeper_than_any_stack()
    {
        const int Depth = 200_000;
        var root = New(StructureRole.Document);
        for (var (outer, depth) = (root, 1); depth < Depth; depth++)
        {
            var inner = New(StructureRole.Division);
            outer.Add(inner);
            outer = inner;
        }

        Assert.Equal(Depth - 1, root.InDocumentOrder()[^1].Order);
    }

    private static StructureElement New(StructureRole role) => new(role, SourceLocation.None);
}
