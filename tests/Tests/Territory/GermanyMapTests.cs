using Buendnisnetz.Territory;

namespace Buendnisnetz.Tests.Territory;

[Once]
public sealed class GermanyMapTests
{
    [Fact]
    public void A_few_dots_are_links()
    {
        var map = Map(120);
        Assert.Equal(120, map.Links.Count);
        Assert.Empty(map.Marks);
    }

    [Fact]
    public void Many_dots_are_drawn_as_one_path_of_each_kind_and_the_list_beside_them_leads_on()
    {
        var map = Map(121);
        Assert.Empty(map.Links);
        Assert.Equal([("active", 61), ("paused", 60)], map.Marks.Select(mark => (mark.Kind, mark.Path.Count(letter => letter == 'M'))));
    }

    [Fact]
    public void Where_no_list_stands_beside_the_map_every_dot_stays_a_link() =>
        Assert.Equal(121, (Map(121) with { IsDecorative = false }).Links.Count);

    private static GermanyMap Map(int dots) => new("Karte", [.. Enumerable.Range(0, dots)
        .Select(number => new MapDot($"Bündnis {number}", "/", new Coordinates(48 + (number * 0.05), 9), number % 2 == 0 ? "active"
        : "paused"))])
    { IsDecorative = true };
}
