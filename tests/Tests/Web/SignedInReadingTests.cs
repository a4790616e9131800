using Buendnisnetz.Alliances;
using Buendnisnetz.Bookings;
using Buendnisnetz.Events;
using Buendnisnetz.Networks;
using Buendnisnetz.Tests.Alliances;
using Buendnisnetz.Tests.Bookings;
using Buendnisnetz.Tests.Networks;

namespace Buendnisnetz.Tests.Web;

/// <summary>What the pages of somebody who has signed in ask of the database: the same however much there is.</summary>
public sealed class SignedInReadingTests(TestHouse house) : IClassFixture<TestHouse>
{
    /// <summary>A desk on which something waits; one of them is asked by what the tests contribute.</summary>
    private const int Busy = 8;

    [Fact]
    public async Task A_desk_asks_once_what_waits_and_then_for_nothing_else()
    {
        foreach (var name in new[] { "Erster Tisch", "Zweiter Tisch", "Dritter Tisch" }) await house.Found(name);
        var (anna, dragan) = (await SignedIn(Cast.Anna), await house.SignIn(Cast.Dragan));
        await dragan.Open("/hilfe");
        await house.Queries.AtMost(3, () => dragan.Open("/schreibtisch"));
        await house.Queries.AtMost(Busy, () => anna.Open("/schreibtisch"));
        await house.In(async db =>
        {
            var alliance = await db.Alliances.ForJoining.FirstAsync(one => one.Name == "Erster Tisch");
            for (var number = 0; number < 40; number++) alliance.JoinAsPerson($"Gast {number}", null, null, null, house.Clock.Now);
        });
        await house.Queries.AtMost(Busy, () => anna.Open("/schreibtisch"));
        Assert.Contains("fehlt das Postfach", anna.Page.Body!.TextContent);
    }

    [Fact]
    public async Task A_registration_with_an_account_is_read_and_sent_with_few_commands()
    {
        var (planned, anna) = (await WithWorkshops("Mit wenig Fragen"), await house.SignIn(Cast.Anna));
        await anna.Open(planned.Path);
        await house.Queries.AtMost(5, () => anna.Open($"{planned.Path}/anmeldung"));
        house.Clock.Advance(TimeSpan.FromSeconds(5));
        await house.Queries.AtMost(AtOnce(21, 17), () => anna.Submit(new { Form__Name = Cast.Anna.Name, Form__Email = Cast.Anna.Email }));
        Assert.Equal(BookingState.Placed, (await house.Find(planned, Cast.Anna.Name)).State);
    }

    [Fact]
    public async Task A_registration_of_a_visitor_is_read_and_sent_with_few_commands()
    {
        var (planned, visitor) = (await WithWorkshops("Ohne Zugang gefragt"), house.Visit());
        await house.Queries.AtMost(3, () => visitor.Open($"{planned.Path}/anmeldung"));
        house.Clock.Advance(TimeSpan.FromSeconds(5));
        await house.Queries.AtMost(AtOnce(17, 13), () => visitor.Submit(new { Form__Name = "Nora Neu", Form__Email = "nora@neu.example" }));
        Assert.Equal(BookingState.Unconfirmed, (await house.Find(planned, "Nora Neu")).State);
    }

    [Fact]
    public async Task An_alliance_a_network_and_a_series_are_read_with_few_questions()
    {
        var network = await house.Begin("Netz der Fragen", Cast.Carla);
        var path = await house.Found("Seite der Fragen");
        var alliance = await house.In(db => db.Alliances.FirstAsync(one => one.Name == "Seite der Fragen"));
        await house.Admit(network, alliance, FuzzyDate.OfYear(2012));
        var series = await house.In(async db => db.Series.Add(EventSeries.Begin(await db.Networks.FirstAsync(one => one.Id == network.Id),
            new("Reihe der Fragen", "An einem Tag.", EventKind.RegionalConference), "reihe-der-fragen", null, house.Clock.Now)).Entity);
        for (var number = 0; number < 4; number++) await Hold(series, number);
        var anna = await SignedIn(Cast.Anna);
        await house.Queries.AtMost(8, () => anna.Open(path));
        await house.Queries.AtMost(8, () => anna.Open(network.Path));
        await house.Queries.AtMost(5, () => anna.Open("/reihen/reihe-der-fragen"));
    }

    [Theory]
    [InlineData("/", 4)]
    [InlineData("/buendnisse", 4)]
    [InlineData("/netzwerke", 2)]
    [InlineData("/veranstaltungen", 3)]
    [InlineData("/veranstaltungen?zeit=vergangen", 4)]
    [InlineData("/kalender", 2)]
    [InlineData("/projekte", 4)]
    [InlineData("/reihen", 2)]
    public async Task A_list_is_read_with_few_questions(string path, int most)
    {
        await house.Found($"Liste {Slug.Of(path)}");
        var anna = await SignedIn(Cast.Anna);
        await anna.Open(path);
        await house.Queries.AtMost(most, () => anna.Open(path));
    }

    /// <summary>Somebody whose first hundred days are over, and who was here a moment ago.</summary>
    private async Task<Browser> SignedIn(Cast who)
    {
        house.Clock.Advance(TimeSpan.FromDays(110));
        var browser = await house.SignIn(who);
        await browser.Open("/hilfe");
        return browser;
    }

    private async Task<Event> WithWorkshops(string name)
    {
        var planned = await house.Conference(name, 30);
        for (var round = 0; round < 3; round++)
            for (var room = 0; room < 2; room++) await house.Workshop(planned, $"Runde {round} Raum {room}", 10 + round, 11 + round, 9);
        return planned;
    }

    /// <summary>PostgreSQL writes what belongs together with one command, SQLite each row with its own.</summary>
    private static int AtOnce(int sqlite, int postgres) => TestDatabase.IsPostgres ? postgres : sqlite;

    private Task Hold(EventSeries series, int number) => house.In(async db =>
    {
        var known = await db.Series.Include(one => one.Network).FirstAsync(one => one.Id == series.Id);
        var edition = db.CalendarEvents.Add(Event.PlanEdition(known, $"Tag {number}", $"tag-der-fragen-{number}", null, house.Clock.Now))
            .Entity;
        edition.Fix(new(FuzzyDate.Parse($"{2012 + number}-05-0{1 + number}")), null, house.Clock.Now);
        edition.Involve(EventRole.Host, Involved.Of(known.Network!), null, house.Clock.Now);
        edition.Publish(null, house.Clock.Now);
    });
}
