using System.Collections.Concurrent;
using System.Globalization;
using Xunit;

namespace EsfReports.Reports.Tests.Runs;

public sealed class RelayTests
{
    [Theory]
    [InlineData(1, 1)]
    [InlineData(1, 4)]
    [InlineData(4, 1)]
    [InlineData(3, 5)]
    public void All_that_is_made_is_taken_once(int makers, int takers)
    {
        var taken = new ConcurrentBag<string>();

        Relay.Run(makers, Numbers(500), takers, taken.Add);

        Assert.Equal(Enumerable.Range(1, 500), taken.Select(text => int.Parse(text, CultureInfo.InvariantCulture)).Order());
    }

    [Fact]
    public void No_more_wait_to_be_taken_than_there_are_takers()
    {
        var (made, taken) = (0, 0);
        var numbers = Numbers(200);
        var most = 0;

        Relay.Run(2, MakeNext, 3, _ =>
        {
            Thread.Yield();
            Interlocked.Increment(ref taken);
        });

        // Three wait, three are being taken, two are made.
        Assert.InRange(most, 1, 3 + 3 + 2);

        string? MakeNext()
        {
            var ahead = Interlocked.Increment(ref made) - Volatile.Read(ref taken);
            for (var seen = Volatile.Read(ref most); ahead > seen; seen = Volatile.Read(ref most))
                Interlocked.CompareExchange(ref most, ahead, seen);
            return numbers();
        }
    }

    [Fact]
    public void What_a_taker_throws_ends_the_run()
    {
        var thrown = Assert.Throws<AggregateException>(
            () => Relay.Run(2, Numbers(int.MaxValue), 2, _ => throw new InvalidDataException("full")));

        Assert.All(thrown.InnerExceptions, inner => Assert.IsType<InvalidDataException>(inner));
    }

    [Fact]
    public void What_a_maker_throws_does_not_lose_what_was_made()
    {
        var taken = new ConcurrentBag<string>();
        var numbers = Numbers(20);

        var thrown = Assert.Throws<AggregateException>(
            () => Relay.Run(1, () => numbers() ?? throw new InvalidDataException("broken"), 2, taken.Add));

        Assert.Equal("broken", Assert.Single(thrown.InnerExceptions).Message);
        Assert.Equal(20, taken.Count);
    }

    private static Func<string?> Numbers(int count)
    {
        var last = 0;
        return () => Interlocked.Increment(ref last) is var number && number <= count
            ? number.ToString(CultureInfo.InvariantCulture)
            : null;
    }
}
