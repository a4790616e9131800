using Buendnisnetz.Alliances;
using Buendnisnetz.Organisations;
using Buendnisnetz.Search;
using Buendnisnetz.Tests.Alliances;
using Microsoft.Extensions.DependencyInjection;

namespace Buendnisnetz.Tests.Search;

/// <summary>
/// The search never lags behind a name: what changes, and whatever shows it, is indexed anew without anybody having to think of it.
/// </summary>
public sealed class StaleTests(TestHouse house) : IClassFixture<TestHouse>
{
    private const string Field = "generationen";

    [Fact]
    public async Task A_renamed_organisation_is_found_under_its_new_name_and_so_is_every_alliance_in_which_it_takes_part()
    {
        var (_, organisation) = await Partners("Bündnis am Birnbaum", "Birnenverein");
        await house.RunJobs();
        Assert.Equal(["Organisation", "Bündnis"], await Found("Birnenverein"));
        await house.In(async db =>
        {
            var found = await db.Organisations.Include(one => one.Names).SingleAsync(one => one.Id == organisation);
            found.Rename("Quittenverein", FuzzyDate.OfYear(2026), "quittenverein", null, house.Clock.Now);
        });
        await house.RunJobs();
        Assert.Equal(["Organisation", "Bündnis"], await Found("Quittenverein"));
        Assert.Equal(["Organisation"], await Found("Birnenverein"));
    }

    [Fact]
    public async Task A_reworded_term_is_found_in_its_new_words()
    {
        var (alliance, _) = await Partners("Bündnis der Gärten", "Gartenverein");
        await house.In(async db =>
        {
            var found = await db.Alliances.Include(one => one.Fields).SingleAsync(one => one.Id == alliance);
            found.WorkOn([Field], null, house.Clock.Now);
        });
        var editor = await house.Meet(Cast.Anna);
        await house.In(async db => (await db.Terms.SingleAsync(term => term.Code == Field))
            .Reword(new TermWording("Beerenobst für alle"), 10, editor.Id, house.Clock.Now));
        await house.RunJobs();
        Assert.Equal(["Bündnis"], await Found("Beerenobst"));
    }

    private Task<(Guid Alliance, Guid Organisation)> Partners(string name, string partner) => house.In(db =>
    {
        var organisation = db.Add(Founded.Organisation(partner)).Entity;
        var alliance = Founded.Alliance(name);
        alliance.Join(organisation, null, null, null, house.Clock.Now);
        db.Add(alliance);
        return Task.FromResult((alliance.Id, organisation.Id));
    });

    private async Task<IReadOnlyList<string>> Found(string words)
    {
        await using var scope = house.Services.CreateAsyncScope();
        var hits = (await scope.ServiceProvider.GetRequiredService<HouseSearch>().Find(words, Actor.Visitor)).Hits.Rows;
        return [.. hits.Select(hit => hit.KindLabel)];
    }
}
