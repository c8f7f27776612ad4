using Xunit;

namespace EsfReports.Reports.Tests.Runs;

public sealed class WaitingLineTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    [Fact]
    public void Things_leave_in_the_order_in_which_they_came()
    {
        using var line = new WaitingLine<string>(2);

        Assert.True(line.Add("a"));
        Assert.True(line.Add("b"));

        Assert.Equal("a", line.Take());
        Assert.Equal("b", line.Take());
    }

    [Fact]
    public async Task Who_brings_waits_for_room()
    {
        using var line = new WaitingLine<string>(1);
        line.Add("a");
        var bringing = Task.Run(() => line.Add("b"));

        Assert.NotSame(bringing, await Task.WhenAny(bringing, Task.Delay(50)));
        Assert.Equal("a", line.Take());
        Assert.True(await bringing.WaitAsync(Patience));
        Assert.Equal("b", line.Take());
    }

    [Fact]
    public async Task Who_takes_waits_for_a_thing()
    {
        using var line = new WaitingLine<string>(1);
        var taking = Task.Run(line.Take);

        Assert.NotSame(taking, await Task.WhenAny(taking, Task.Delay(50)));
        line.Add("a");
        Assert.Equal("a", await taking.WaitAsync(Patience));
    }

    [Fact]
    public void A_closed_line_is_emptied_and_takes_nothing_more()
    {
        using var line = new WaitingLine<string>(3);
        line.Add("a");

        line.Close();

        Assert.False(line.Add("b"));
        Assert.False(line.Add("c"));
        Assert.Equal("a", line.Take());
        Assert.Null(line.Take());
        Assert.Null(line.Take());
    }

    [Fact]
    public async Task Closing_ends_all_waiting()
    {
        using var full = new WaitingLine<string>(1);
        using var empty = new WaitingLine<string>(1);
        full.Add("a");
        var bringing = Enumerable.Range(0, 3).Select(_ => Task.Run(() => full.Add("b"))).ToList();
        var taking = Enumerable.Range(0, 3).Select(_ => Task.Run(empty.Take)).ToList();
        await Task.Delay(50);

        full.Close();
        empty.Close();

        Assert.All(await Task.WhenAll(bringing).WaitAsync(Patience), Assert.False);
        Assert.All(await Task.WhenAll(taking).WaitAsync(Patience), Assert.Null);
    }
}
