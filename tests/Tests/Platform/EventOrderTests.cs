using Buendnisnetz.Bookings;

namespace Buendnisnetz.Tests.Platform;

/// <summary>Events are read by their identity, so that it ascends by the moment at which they happened.</summary>
public sealed class EventOrderTests
{
    private static readonly DateTimeOffset Noon = new(2026, 3, 1, 12, 0, 0, TimeSpan.Zero);

    [Fact]
    public void What_is_told_later_but_happened_earlier_stands_before()
    {
        var (late, early) = (Told(Noon), Told(Noon.AddSeconds(-1)));
        Assert.True(early.Id.CompareTo(late.Id) < 0);
        Assert.Equal(7, early.Id.Version);
    }

    [Fact]
    public void What_happened_at_one_moment_stands_as_it_was_told()
    {
        var ids = Enumerable.Range(0, 20_000).Select(_ => Told(Noon).Id).ToList();
        Assert.Equal(ids.OrderBy(id => id.ToString(), StringComparer.Ordinal), ids);
        Assert.Equal(ids.Count, ids.Distinct().Count());
    }

    [Fact]
    public void A_moment_before_all_moments_is_one_too() => Assert.NotEqual(Guid.Empty, Told(DateTimeOffset.MinValue).Id);

    private static BookingMade Told(DateTimeOffset at) => new(Guid.Empty, Guid.Empty, null, at);
}
