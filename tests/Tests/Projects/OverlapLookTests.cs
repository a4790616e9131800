using Buendnisnetz.Alliances;
using Buendnisnetz.Projects;
using Buendnisnetz.Territory;
using Buendnisnetz.Tests.Alliances;
using Microsoft.Extensions.DependencyInjection;

namespace Buendnisnetz.Tests.Projects;

/// <summary>The radar looks once for each project that changes; what it knows does not hang on which of two came last.</summary>
public sealed class OverlapLookTests(TestHouse house) : IClassFixture<TestHouse>
{
    private static readonly string[] Hamburg = ["02000"], Konstanz = ["08335"];

    [Fact]
    public async Task A_suspicion_stays_while_the_two_are_alike_whichever_was_looked_at()
    {
        var (here, far) = (await Tell("Ferienspiele am See", Konstanz), await Tell("Ferienspiele an der Alster", Hamburg));
        var found = new Finding(Told.Published(Founded.Alliance()), 0.8, ["Alt."]);
        await house.In(db => Task.FromResult(db.Overlaps.Add(Overlap.Suspect(here, far, found, house.Clock.Now)).Entity));
        await Look(here);
        var pair = await house.In(db => db.Overlaps.SingleAsync(one => one.FirstId == here || one.SecondId == here));
        Assert.DoesNotContain("Alt.", pair.Reasons);
        await house.In(async db => (await db.Projects.Include(one => one.Carriers).FirstAsync(one => one.Id == far)).Describe(
            Told.Whole with { Title = "Rentenberatung", Lead = "Beratung zur Rente.", Need = "", Goal = "" }, null, house.Clock.Now));
        await Look(far);
        Assert.False(await house.In(db => db.Overlaps.AnyAsync(one => one.FirstId == here || one.SecondId == here)));
    }

    [Fact]
    public async Task Two_that_are_looked_at_in_the_same_moment_are_one_pair()
    {
        var (one, other) = (await Tell("Schwimmkurs am Waldsee", Konstanz), await Tell("Schwimmkurs am Weiher", Konstanz));
        await Task.WhenAll(Look(one), Look(other));
        Assert.Single(await house.In(db => db.Overlaps.Where(pair => (pair.FirstId == one && pair.SecondId == other)
            || (pair.FirstId == other && pair.SecondId == one)).OrderBy(pair => pair.Id).ToListAsync()));
    }

    private async Task<Guid> Tell(string title, string[] areas)
    {
        var slug = (await house.Found($"Trägt {title}")).Split('/')[^1];
        return await house.In(async db =>
        {
            var home = await db.Alliances.Include(one => one.Areas).FirstAsync(one => one.Slug == slug);
            var told = Project.Begin(home, new(title, $"{title}: jede Woche.", $"Wir brauchen {title}.", $"Alle kennen {title}."),
                await db.FreeProjectSlug(title), null, house.Clock.Now);
            told.Classify(["kinderbetreuung"], [.. areas.Select(AreaKey.Parse)], null, house.Clock.Now);
            told.Publish(null, house.Clock.Now);
            return db.Projects.Add(told).Entity.Id;
        });
    }

    private async Task Look(Guid project)
    {
        using var scope = house.Services.CreateScope();
        await ActivatorUtilities.CreateInstance<LookingForOverlaps>(scope.ServiceProvider)
            .Do(new(project), TestContext.Current.CancellationToken);
    }
}
