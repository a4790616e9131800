using Buendnisnetz.Accounts;
using Buendnisnetz.Bench;
using Buendnisnetz.Search;
using Microsoft.Extensions.DependencyInjection;

namespace Buendnisnetz.Tests.Demo;

/// <summary>How well the search answers the labelled queries for tuning in the demo. The others are measured by the bench alone.</summary>
[Once]
public sealed class SearchDemoTests(DemoHouse demo) : IClassFixture<DemoHouse>
{
    /// <summary>What was reached, less a little: the demo's texts move.</summary>
    private const double Held = 0.74;

    private static readonly IReadOnlyList<LabelledQuery> All =
        LabelledQuery.In(Path.Combine(Checkout.Root, "tools", "Bench"));

    [Fact]
    public async Task The_queries_for_tuning_are_answered_as_well_as_before()
    {
        Assert.True(All.Count >= 200 && All.Count(query => !query.IsForTuning) >= 90, $"{All.Count} queries");
        await demo.House.RunJobs();
        var reader = await demo.House.In(async db => await db.ActorOf(
            (await db.People.At("ferdinand.iyer@buendnis-heidelberg.example").SingleAsync()).Id, demo.House.Clock.Now, default));
        List<double> qualities = [];
        foreach (var query in All.Where(query => query.IsForTuning)) qualities.Add(query.Quality(await Find(query.Words, reader!)));
        Assert.True(qualities.Average() >= Held, $"nDCG@10 is {qualities.Average():0.000}");
    }

    [Fact]
    public async Task Every_address_that_is_labelled_is_in_the_demo()
    {
        await demo.House.RunJobs();
        var there = await demo.House.In(async db => (await db.SearchEntries.Select(one => new { one.Path, one.Title }).ToListAsync())
            .Select(one => LabelledQuery.KeyOf(one.Path, one.Title)).ToHashSet());
        Assert.DoesNotContain(All.SelectMany(query => query.Grades.Keys), key => !there.Contains(key));
    }

    private async Task<IEnumerable<string>> Find(string words, Actor reader)
    {
        await using var scope = demo.House.Services.CreateAsyncScope();
        return (await scope.ServiceProvider.GetRequiredService<HouseSearch>().Find(words, reader)).Hits.Rows.Select(LabelledQuery.KeyOf);
    }
}
