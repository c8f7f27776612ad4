using EsfReports.Documents.Cascade;
using EsfReports.Documents.Html;

namespace EsfReports.Documents.Tests;

public sealed class StyleBranchesTests
{
    private static readonly ElementTag[] Tags =
        [.. Enumerable.Range(0, 12).Select(number => new ElementTag("x-" + number, isSvg: false, AttributeList.Empty))];

    [Fact]
    public void A_branch_is_found_again_however_many_there_are()
    {
        var branches = new StyleBranches();
        var added = Tags.Select(tag => branches.GetOrAdd(tag, [])).ToList();

        Assert.Equal(added, Tags.Select(branches.Find));
        Assert.Equal(added, Tags.Select(tag => branches.GetOrAdd(tag, [])));
        Assert.Equal(Tags.Length, added.Distinct().Count());
    }

    [Fact]
    public async Task A_thread_that_looks_while_another_adds_finds_the_branch_of_its_tag_or_none()
    {
        var branches = new StyleBranches();
        var isOver = false;
        var looking = Task.Run(() => CountWrong(() => Volatile.Read(ref isOver) ? null : Volatile.Read(ref branches)));
        for (var round = 0; round < 1_000_000; round++)
        {
            Volatile.Write(ref branches, new StyleBranches());
            Array.ForEach(Tags, tag => branches.GetOrAdd(tag, []));
        }

        Volatile.Write(ref isOver, true);
        Assert.Equal(0, await looking);
    }

    private static int CountWrong(Func<StyleBranches?> current)
    {
        var wrong = 0;
        while (current() is { } branches)
        {
            foreach (var tag in Tags)
                wrong += branches.Find(tag) is { } found && !found.Tag.LooksLike(tag) ? 1 : 0;
        }

        return wrong;
    }
}
