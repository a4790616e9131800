using System.Diagnostics;
using Buendnisnetz.Alliances;
using Buendnisnetz.Networks;
using Buendnisnetz.Projects;
using Buendnisnetz.Tests.Alliances;
using Buendnisnetz.Tests.Networks;
using Microsoft.Extensions.DependencyInjection;

namespace Buendnisnetz.Tests.Projects;

/// <summary>The shelf from which projects are counted says what the database would say, at once and to each reader.</summary>
public sealed class ProjectShelfTests(TestHouse house) : IClassFixture<TestHouse>
{
    [Fact]
    public async Task Shelf_and_database_agree_on_who_may_read_what()
    {
        var (network, foreign) = (await house.Begin("Regal eins"), await house.Begin("Regal zwei"));
        var (ours, neighbour, other) =
            (await house.Alliance("Regal hier"), await house.Alliance("Regal daneben"), await house.Alliance("Regal fern"));
        await house.Admit(network, ours);
        await house.Admit(network, neighbour);
        await house.Admit(foreign, other);
        foreach (var home in new[] { ours, other })
            foreach (var level in Enum.GetValues<Visibility>()) await house.Publish(home.Slug, $"Regal {home.Slug} {level}", level);
        await house.RunJobs();
        List<int> counts = [];
        foreach (var reader in Readers(ours, neighbour, other, network, foreign))
            counts.Add(await house.In(async db =>
            {
                var asked = await db.Projects.VisibleTo(reader, db).Published.ByTitle.Select(one => one.Title).ToListAsync();
                Assert.Equal(asked.Order(), (await Found(db, reader)).Order());
                return asked.Count;
            }));
        Assert.True(counts.Distinct().Count() > 3, "Hardly any difference between readers.");
    }

    [Fact]
    public async Task What_was_written_stands_there_at_once_whatever_time_it_is_told_for()
    {
        var home = await house.Alliance("Regal mit Zeit");
        await house.In(async db => (await Found(db, Actor.Visitor)).Count);
        var old = await house.In(async db =>
        {
            var told = Told.Published(await db.Alliances.Include(one => one.Areas).FirstAsync(one => one.Id == home.Id));
            return db.Projects.Add(told).Entity;
        });
        Assert.Contains(old.Title, await house.In(db => Found(db, Actor.Visitor)));
        await house.In(async db =>
        {
            var told = await db.Projects.WithPage.FirstAsync(one => one.Id == old.Id);
            told.Describe(Told.Whole with { Title = "Nun geheim", Visibility = Visibility.Place }, null, Founded.Noon);
            return told;
        });
        Assert.DoesNotContain("Nun geheim", await house.In(db => Found(db, Actor.Visitor)));
        Assert.DoesNotContain(old.Title, await house.In(db => Found(db, Actor.Visitor)));
        Assert.Contains("Nun geheim", await house.In(db => Found(db, Administrator)));
    }

    [Fact]
    public async Task Nothing_is_asked_while_nothing_is_written()
    {
        var shelf = house.Services.GetRequiredService<ProjectShelf>();
        await house.In(db => shelf.Read(db, [], default)); // The first one of a house reads everything.
        var once = await house.Queries.During(() => house.In(db => shelf.Read(db, [], default)));
        Assert.Equal(once, await house.Queries.During(() => house.In(async db =>
        {
            await shelf.Read(db, [], default);
            return await shelf.Read(db, [], default);
        })));
    }

    [Fact]
    public async Task Read_anew_it_holds_the_same_and_what_is_written_meanwhile()
    {
        var shelf = house.Services.GetRequiredService<ProjectShelf>();
        await house.In(db => shelf.Read(db, [], default));
        var home = await house.Alliance("Regal neu");
        await house.Publish(home.Slug, "Vorher geschrieben", Visibility.Public);
        var before = (await house.In(db => Found(db, Administrator))).Order().ToList();
        var asked = await house.Queries.During(() => house.In(db => shelf.Renew(db, default)));
        Assert.Equal(before, (await house.In(db => Found(db, Administrator))).Order());
        await house.Publish(home.Slug, "Danach geschrieben", Visibility.Public);
        Assert.Contains("Danach geschrieben", await house.In(db => Found(db, Administrator)));
        Assert.True(asked > 1, "Nothing was read anew.");
    }

    [Fact]
    public void A_clock_that_is_set_back_is_seen()
    {
        var (then, hour) = (new ShelfTime(Founded.Noon, 0), Stopwatch.Frequency * 3600);
        Assert.Equal(TimeSpan.Zero, then.SetBackUntil(new(Founded.Noon.AddHours(1), hour)));
        Assert.Equal(TimeSpan.FromMinutes(10), then.SetBackUntil(new(Founded.Noon.AddMinutes(50), hour)));
        Assert.True(then.SetBackUntil(new(Founded.Noon.AddDays(1), hour)) < TimeSpan.Zero);
    }

    private static Actor Administrator => Reader(SeatPlace.Instance, Guid.Empty, SeatRole.Administrator);

    private static IEnumerable<Actor> Readers(Alliance ours, Alliance neighbour, Alliance other, Network network, Network foreign) =>
    [
        Actor.Visitor, new(Guid.CreateVersion7(), "Ohne Platz", []), Reader(AllianceSeats.Place, ours.Id, AllianceSeats.Editor),
        Reader(AllianceSeats.Place, neighbour.Id, AllianceSeats.Coordinator), Reader(AllianceSeats.Place, other.Id, AllianceSeats.Editor),
        Reader(NetworkSeats.Place, network.Id, NetworkSeats.Office), Reader(NetworkSeats.Place, foreign.Id, NetworkSeats.Office),
        Administrator,
    ];

    private static Actor Reader(SeatPlace place, Guid at, SeatRole role) => new(Guid.CreateVersion7(), "Liest", [new(place, at, role)]);

    private async Task<List<string>> Found(Db db, Actor reader)
    {
        var (shelf, sight) = await house.Services.GetRequiredService<ProjectShelf>().Look(db, reader, null, default);
        var (all, looked) = (ProjectsFound.On(shelf, new(), sight), ProjectsFound.On(shelf, OfAll(shelf), sight));
        var found = all.Rows(0, int.MaxValue, newestFirst: false);
        Assert.Equal(found, looked.Rows(0, int.MaxValue, newestFirst: false));
        Assert.Equal(Counts(looked), Counts(all)); // Kept counts and what lies beyond are what one look at each finds.
        return await db.Projects.Where(one => found.Contains(one.Id)).Select(one => one.Title).ToListAsync();
    }

    /// <summary>It asks for nothing, but has to be looked up: every project has one of these alliances.</summary>
    private static ProjectFilter OfAll(Shelf shelf) => new() { Alliances = shelf.Alliances.SelectMany(some => some.All).ToHashSet() };

    private static IReadOnlyList<string> Counts(ProjectsFound found)
    {
        var spots = found.Spots.Concat(found.Länder).Select(one => $"{one.Key} {one.Value}");
        var sizes = found.Sizes.Select(one => $"{one.Key} {one.Value}");
        var states = Enum.GetValues<ProjectState>().Select(state => $"{state} {found.In(state)}");
        return [$"{found.All} {found.Examples} {found.Lighthouses} {found.Costing(0)} {found.For(0)}", .. states,
            .. spots.Concat(sizes).Order(StringComparer.Ordinal)];
    }
}
