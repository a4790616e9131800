using Buendnisnetz.Organisations;
using CsCheck;

namespace Buendnisnetz.Tests.Platform;

public sealed class PagingTests(TestHouse house) : IClassFixture<TestHouse>
{
    private const int Size = 4;

    private static readonly Keyset<Organisation> ByTown =
        Keyset<Organisation>.Descending(one => one.Town).ThenAscending(one => one.SortKey).ThenAscending(one => one.Id);

    [Fact]
    public async Task Whoever_leafs_through_a_list_forwards_and_backwards_sees_every_row_once()
    {
        var all = await Enter("leaf", 23);
        List<Guid> forwards = [], backwards = [];
        var page = await Ask("leaf", new(1));
        forwards.AddRange(Ids(page));
        while (page.Number < page.Pages) forwards.AddRange(Ids(page = await Ask("leaf", new(page.Number + 1, After: page.Last))));
        Assert.Equal(all, forwards);
        backwards.AddRange(Ids(page).Reverse());
        while (page.Number > 1) backwards.AddRange(Ids(page = await Ask("leaf", new(page.Number - 1, Before: page.First))).Reverse());
        Assert.Equal(all.AsEnumerable().Reverse(), backwards);
    }

    [Fact]
    public async Task Any_number_leads_to_its_page_even_without_a_place()
    {
        var all = await Enter("jump", 18);
        for (var number = 1; number <= 5; number++)
            Assert.Equal(all.Skip((number - 1) * Size).Take(Size), Ids(await Ask("jump", new(number))));
        Assert.Equal(5, (await Ask("jump", new(99))).Number);
    }

    [Fact]
    public async Task A_row_that_comes_while_one_reads_shows_no_other_row_twice()
    {
        var all = await Enter("late", 9);
        var first = await Ask("late", new(1));
        await Enter("late", 1, town: "Zzz");
        Assert.Equal(all.Skip(Size).Take(Size), Ids(await Ask("late", new(2, After: first.Last))));
    }

    [Fact]
    public async Task A_place_that_is_none_does_no_harm()
    {
        var all = await Enter("odd", 6);
        await Gen.String.SampleAsync(async place => Assert.Equal(all.Skip(Size), Ids(await Ask("odd", new(2, After: place)))), iter: 30);
    }

    [Fact]
    public async Task A_very_long_list_is_counted_only_so_far_and_leafed_through_to_its_end()
    {
        const int Most = 10;
        var all = await Enter("endless", 24);
        List<Guid> forwards = [], backwards = [];
        var page = await Ask("endless", new(1), Most);
        Assert.Equal((true, Most, 3), (page.IsMore, page.Count, page.Pages));
        Assert.Equal("Mehr als 10 Zeilen", page.Counted("Zeile", "Zeilen"));
        forwards.AddRange(Ids(page));
        while (page.Number < page.Pages)
        {
            var next = await Ask("endless", new(page.Number + 1, After: page.Last), Most);
            if (next.Number <= page.Number) break;
            forwards.AddRange(Ids(page = next));
        }
        Assert.Equal(all, forwards);
        backwards.AddRange(Ids(page).Reverse());
        while (page.Number > 1)
            backwards.AddRange(Ids(page = await Ask("endless", new(page.Number - 1, Before: page.First), Most)).Reverse());
        Assert.Equal(all.AsEnumerable().Reverse(), backwards);
        Assert.Equal((3, all[8]), (await Ask("endless", new(99), Most) is var last ? (last.Number, Ids(last)[0]) : default));
        Assert.False((await Ask("endless", new(1), 24)).IsMore);
    }

    [Fact]
    public async Task A_page_costs_two_queries()
    {
        await Enter("cost", 9);
        Assert.Equal(2, await house.Queries.During(() => Ask("cost", new(2))));
    }

    private Task<PageOf<Guid>> Ask(string group, PageAsked asked, int? most = null) => house.In(db => db.Organisations
        .Where(one => one.Website == group).ToPage(ByTown, asked, Size, one => one.Id, default, most: most));

    private static IReadOnlyList<Guid> Ids(PageOf<Guid> page) => page.Rows;

    private async Task<List<Guid>> Enter(string group, int count, string? town = null)
    {
        await house.In(async db =>
        {
            for (var at = 0; at < count; at++)
                await db.EnterOrganisation($"{group} {at % 5}", new OrganisationFacts("verein", town ?? $"Ort {at % 3}", Website: group),
                    null, house.Clock.Now);
        });
        return await house.In(db => db.Organisations.Where(one => one.Website == group)
            .OrderByDescending(one => one.Town).ThenBy(one => one.SortKey).ThenBy(one => one.Id).Select(one => one.Id).ToListAsync());
    }
}
