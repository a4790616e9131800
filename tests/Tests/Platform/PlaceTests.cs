using Buendnisnetz.Accounts;
using Buendnisnetz.Search;
using Microsoft.Extensions.DependencyInjection;

namespace Buendnisnetz.Tests.Platform;

/// <summary>A module brings a kind of place with seats of its own, and nothing below it has to be edited.</summary>
public sealed class PlaceTests(TestHouse house) : IClassFixture<TestHouse>
{
    [Fact]
    public async Task A_seat_at_a_new_kind_of_place_is_kept_named_and_missed_when_it_becomes_empty()
    {
        var person = await Warden();
        await house.In(async db =>
        {
            var seats = await db.Seats.HeldBy(person.Id).ToListAsync();
            Assert.Equal(["Lagerleitung, Oberes Lager"], (await db.Name(seats, default)).Select(seat => seat.Label));
            Assert.Equal([Camp.Warden, Camp.Helper], db.Catalog.RolesAt(Camp.Place));
        });
        var browser = await house.SignIn(person);
        await browser.Open(AccountPaths.Erase);
        Assert.Contains("Lagerleitung, Oberes Lager", browser.Page.QuerySelector("main")!.TextContent);
    }

    [Fact]
    public async Task Who_reads_what_a_new_kind_of_place_shares_is_decided_by_the_seats_there()
    {
        await Warden(); // the valley has happened
        await StoreAll();
        Assert.Equal(["Public"], await Read());
        Assert.Equal(["Community", "Near", "Place", "Public", "Restricted"], await Read(new HeldSeat(Camp.Place, Camp.Upper, Camp.Warden)));
        Assert.Equal(["Community", "Near", "Place", "Public"], await Read(new HeldSeat(Camp.Place, Camp.Upper, Camp.Helper)));
        Assert.Equal(["Community", "Near", "Public"], await Read(new HeldSeat(Camp.Place, Camp.Lower, Camp.Warden)));
        Assert.Equal(["Community", "Public"], await Read(new HeldSeat(Camp.Place, Guid.CreateVersion7(), Camp.Warden)));
        Assert.Equal(["Public"], await Read(new HeldSeat(SeatPlace.Instance, Guid.Empty, SeatRole.DataProtection)));
    }

    [Fact]
    public void A_role_that_is_declared_twice_does_not_start() =>
        Assert.Throws<InvalidOperationException>(() => SeatRole.Declare(Camp.Warden.Code, "Noch eine"));

    [Fact]
    public void A_role_of_a_module_that_is_gone_entitles_to_nothing_and_is_called_by_its_word()
    {
        var gone = SeatRole.Of("Jester");
        Assert.Equal(("Jester", false, false), (gone.Label, gone.Is(RoleTraits.Leads), SeatRole.TryParse("Jester", out _)));
    }

    private Task<Person> Warden() => house.In(db =>
    {
        var person = db.Add(Person.Invite("Wanda Wärter", $"wanda-{Guid.NewGuid():N}@camp.example", null, house.Clock.Now)).Entity;
        db.Add(Seat.Grant(person, Camp.Place, Camp.Upper, Camp.Warden, null, house.Clock.Now));
        return Task.FromResult(person);
    });

    private Task StoreAll() => house.In(async db =>
    {
        await db.SearchEntries.ExecuteDeleteAsync();
        await using var scope = house.Services.CreateAsyncScope();
        var documents = Enum.GetValues<Visibility>().Select(level => new SearchDocument(Guid.CreateVersion7(), $"Lagerpost {level}", "/x",
            level, Camp.Upper)).ToList();
        await scope.ServiceProvider.GetRequiredService<SearchIndex>().Put("Sache", [], documents, default);
        await scope.ServiceProvider.GetRequiredService<Db>().SaveChangesAsync();
    });

    /// <summary>What the list reads; the search finds the same, except what is restricted, which it never finds.</summary>
    private async Task<IReadOnlyList<string>> Read(params HeldSeat[] seats)
    {
        var actor = seats is [] ? Actor.Visitor : new Actor(Guid.CreateVersion7(), "", seats);
        await using var scope = house.Services.CreateAsyncScope();
        var found = (await scope.ServiceProvider.GetRequiredService<HouseSearch>().Find("Lagerpost", actor)).Total.Least;
        var read = await house.In(db => db.SearchEntries.SharedWith(actor, db, entry => entry.ScopeId!.Value, entry => entry.Visibility)
            .Select(entry => entry.Title).ToListAsync());
        Assert.Equal(read.Count(title => !title.EndsWith("Restricted", StringComparison.Ordinal)), found);
        return [.. read.Select(title => title.Split(' ')[1]).Order(StringComparer.Ordinal)];
    }
}
