using Buendnisnetz.Accounts;
using Buendnisnetz.Alliances;
using Buendnisnetz.Lifecycle;
using Buendnisnetz.News;
using Buendnisnetz.Tests.Alliances;

namespace Buendnisnetz.Tests.Lifecycle;

/// <summary>A verb does the whole deed, wherever it is called from: no page has to remember what follows.</summary>
public sealed class SettlementTests(TestHouse house) : IClassFixture<TestHouse>
{
    [Fact]
    public async Task Whoever_pauses_settles_what_runs()
    {
        await house.Found("Regelt alles");
        var draft = await Draft("Regelt alles");
        var (rests, ends) = (Guid.NewGuid(), Guid.NewGuid());
        await Pause("Regelt alles", Thing(rests, PauseFate.Rest), Thing(ends, PauseFate.HandOver),
            new("news-draft", draft, "Entwurf", PauseFate.Complete));
        Assert.Equal(("Rest", "HandOver"), (RestingThing.Became[rests], RestingThing.Became[ends]));
        Assert.True(await house.In(db => db.News.AnyAsync(item => item.Id == draft && item.PublishedAt != null)));
    }

    [Fact]
    public async Task Whoever_wakes_it_wakes_what_rested_and_nothing_else()
    {
        await house.Found("Wacht auf");
        var (rests, ends) = (Guid.NewGuid(), Guid.NewGuid());
        await Pause("Wacht auf", Thing(rests, PauseFate.Rest), Thing(ends, PauseFate.HandOver));
        await Do("Wacht auf", alliances => alliances.ForResuming, alliance => alliance.Resume(alliance.Id, null, null, house.Clock.Now));
        Assert.Equal(("Awake", "HandOver"), (RestingThing.Became[rests], RestingThing.Became[ends]));
    }

    [Fact]
    public async Task A_pause_that_was_a_mistake_wakes_what_rested()
    {
        await house.Found("Irrt sich");
        var thing = Guid.NewGuid();
        await Pause("Irrt sich", Thing(thing, PauseFate.Rest));
        await TakeBack("Irrt sich");
        Assert.Equal("Awake", RestingThing.Became[thing]);
    }

    [Fact]
    public async Task An_end_that_was_a_mistake_brings_the_pause_back_and_what_rested_rests_on()
    {
        await house.Found("Endet nicht");
        var thing = Guid.NewGuid();
        await Pause("Endet nicht", Thing(thing, PauseFate.Rest));
        await End("Endet nicht");
        await TakeBack("Endet nicht");
        Assert.Equal("Rest", RestingThing.Became[thing]);
        Assert.Equal(LifeState.CreativePause, await house.StateOf("Endet nicht"));
    }

    [Theory]
    [InlineData("verlängert")]
    [InlineData("startet")]
    [InlineData("endet")]
    [InlineData("irrt")]
    public async Task After_every_step_nobody_is_asked_any_more_how_it_goes_on(string step)
    {
        var name = $"Gefragt: {step}";
        await house.Found(name);
        await Pause(name);
        var id = await house.In(async db =>
        {
            var found = await db.Alliances.Where(one => one.Name == name).Select(one => one.Id).FirstAsync();
            db.AskByLink(LookBackLetters.Purpose, found, null, TimeSpan.FromDays(9), house.Clock.Now);
            return found;
        });
        await (step switch
        {
            "verlängert" => Do(name, some => some.ForProlonging, one => one.Prolong(house.Clock.Today.AddMonths(3), null, house.Clock.Now)),
            "startet" => Do(name, some => some.ForResuming, one => one.Resume(one.Id, null, null, house.Clock.Now)),
            "endet" => End(name),
            _ => TakeBack(name),
        });
        Assert.False(await house.In(db => db.Answers.AnyAsync(link => link.SubjectId == id && link.RevokedAt == null)));
    }

    private static SettledThing Thing(Guid id, PauseFate fate) => new(RestingThing.Code, id, "Versuch", fate);

    private Task Pause(string name, params SettledThing[] things) => Do(name, alliances => alliances.ForPausing, alliance =>
    {
        var (now, plan) = (house.Clock.Now, Plans.Good(alliance));
        alliance.Pause(plan with { From = FuzzyDate.OfDay(now.BerlinDay), LookBackOn = now.BerlinDay.AddYears(1), Things = things }, null,
            now);
    });

    private Task End(string name) => Do(name, alliances => alliances.ForEnding, alliance =>
        alliance.End("Es endet.", FuzzyDate.OfDay(house.Clock.Today), null, house.Clock.Now));

    private Task TakeBack(string name) => Do(name, alliances => alliances.ForTakingBack,
        alliance => alliance.TakeBack(null, house.Clock.Now));

    /// <summary>Only the verb: no page, no second call.</summary>
    private Task Do(string name, Func<IQueryable<Alliance>, IQueryable<Alliance>> load, Action<Alliance> verb) =>
        house.In(async db => verb(await load(db.Alliances).FirstAsync(one => one.Name == name)));

    private Task<Guid> Draft(string name) => house.In(async db =>
    {
        var alliance = await db.Alliances.FirstAsync(one => one.Name == name);
        var text = new NewsText("Geht noch hinaus", "Kurz gesagt.", "", Visibility.Public);
        return db.News.Add(NewsItem.Write(alliance, text, "geht-noch-hinaus", null, house.Clock.Now)).Entity.Id;
    });
}
