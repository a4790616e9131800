using Buendnisnetz.Bookings;
using Buendnisnetz.Documentation;
using Buendnisnetz.Events;
using Buendnisnetz.Territory;
using Buendnisnetz.Tests.Bookings;

namespace Buendnisnetz.Tests.Documentation;

/// <summary>Who was there, counted from the registrations, and who is told.</summary>
public sealed class FigureTests(TestHouse house) : IClassFixture<TestHouse>
{
    [Fact]
    public async Task Sums_by_sector_municipality_first_time_and_workshop()
    {
        var before = await house.Conference("Davor", null);
        await house.Register(before, "Zählgast 1");
        await house.Register(before, "Zählgast 2");
        house.Clock.Advance(before.EndsAt.AddDays(2) - house.Clock.Now);
        var planned = await house.Conference("Gezählt", null);
        var workshop = await house.Workshop(planned, "Zählen", 10, 11, 20);
        foreach (var number in Enumerable.Range(1, 9))
            await house.At((desk, at) => desk.Book(planned, new([Guest(number, "Zählgast")], IsKnown: true), at, default));
        await house.In(async db =>
        {
            foreach (var booking in await db.Bookings.OfEvent(planned.Id).OrderBy(one => one.NameKey).ToListAsync())
            {
                if (booking.Name != "Zählgast 9") booking.Come(planned.BeginsAt);
                if (booking.Name is "Zählgast 1" or "Zählgast 2" or "Zählgast 3" or "Zählgast 9")
                    db.SessionPlaces.Add(new(booking, workshop.Id, null, planned.BeginsAt));
            }
        });
        house.Clock.Advance(planned.EndsAt.AddDays(2) - house.Clock.Now);
        var figures = await house.In(db => FigureCount.Of(db, planned, default));
        Assert.Equal((8, true), (figures.People, figures.AreCounted));
        Assert.Equal([("Kommune", 5), ("Unternehmen", 3)], Of(figures, FigureKind.Sector));
        Assert.Equal([("Großstadt (ab 100.000 Menschen)", 2), ("Landkreis", 2), (MunicipalityClass.Unknown, 1)],
            Of(figures, FigureKind.Municipality));
        Assert.Equal([("zum ersten Mal dabei", 6), ("schon einmal dabei", 2)], Of(figures, FigureKind.FirstTime));
        Assert.Equal([("Zählen", 3)], Of(figures, FigureKind.Workshop));
        var published = figures.ToPublish();
        Assert.DoesNotContain(published, cell => cell.Count < SmallCells.Least || cell.Kind == FigureKind.FirstTime);
        await house.In(async db =>
        {
            foreach (var booking in await db.Bookings.OfEvent(planned.Id).OrderBy(one => one.NameKey).Take(2).ToListAsync())
                db.Entry(booking).Property("Organisation").CurrentValue = null;
        });
        figures = await house.In(db => FigureCount.Of(db, planned, default));
        Assert.Equal([("Landkreis", 2), (MunicipalityClass.Unknown, 3)], Of(figures, FigureKind.Municipality));
    }

    [Fact]
    public async Task The_programme_says_which_workshops_are_in_one_round()
    {
        var planned = await house.Conference("Runden gezählt", null);
        foreach (var (title, from) in new[] { ("Früh eins", 10), ("Früh zwei", 10), ("Spät", 12) })
        {
            var workshop = await house.Workshop(planned, title, from, from + 1, 20);
            foreach (var number in Enumerable.Range(1, 5))
                await house.In(async db => db.SessionPlaces.Add(new(await PersonOf(db, planned, $"{title} {number}"), workshop.Id, null,
                    planned.BeginsAt)));
        }
        await house.In(async db => Assert.Equal([10, 5], (await FigureCount.Of(db, planned, default)).Of(FigureKind.Workshop)
            .SelectMany(cell => cell.Apart.Where(group => group.StartsWith('R')).Select(group => (group, cell.Count)))
            .GroupBy(one => one.group).OrderBy(all => all.Key).Select(all => all.Sum(one => one.Count))));
    }

    private static async Task<Booking> PersonOf(Db db, Event planned, string name)
    {
        var booking = db.Bookings.Add(Booking.Of(planned.Id, Booked.Attendee(name), null, null, planned.BeginsAt)).Entity;
        booking.Confirm(planned.BeginsAt);
        booking.Place(planned.BeginsAt);
        await db.SaveChangesAsync();
        return booking;
    }

    [Fact]
    public async Task Published_sums_stay_when_the_registrations_are_deleted()
    {
        var planned = await house.Past("Bleibende Zahlen", [.. Enumerable.Range(1, 6).Select(Guest)]);
        var figures = await house.In(db => FigureCount.Of(db, planned, default));
        await house.Document(planned, (one, known) =>
        {
            one.Summarise("Gut.", null, null, null, house.Clock.Now);
            one.Publish(known, figures, null, house.Clock.Now);
        });
        house.Clock.Advance(TimeSpan.FromDays(370));
        await house.RunDaily();
        Assert.Equal(0, await house.In(db => db.Bookings.OfEvent(planned.Id).CountAsync()));
        Assert.Contains("6 Menschen waren da.", (await house.Visit().Open(planned.DocumentationPath)).QuerySelector("main")!.TextContent);
    }

    [Fact]
    public async Task Everybody_who_came_is_told_once_and_one_mailbox_gets_one_mail()
    {
        var planned = await house.Past("Erzählt", Booked.Attendee("Ada Eins", "amt@erzaehlt.example"),
            Booked.Attendee("Bo Zwei", "Amt@Erzaehlt.example"), Booked.Attendee("Cem Drei", "cem@erzaehlt.example"));
        await house.In(async db =>
        {
            db.Bookings.Add(Booking.WalkIn(planned.Id, new("Ohne Postfach", ""), planned.BeginsAt));
            var absent = db.Bookings.Add(Booking.Of(planned.Id, Booked.Attendee("Dana Daheim", "dana@erzaehlt.example"), null, null,
                planned.BeginsAt)).Entity;
            absent.Confirm(planned.BeginsAt);
            absent.Place(planned.BeginsAt);
            await db.SaveChangesAsync();
        });
        var anna = await house.SignIn(Cast.Anna);
        await house.Document(planned, (one, _) => one.Summarise("Gut.", null, null, null, house.Clock.Now));
        await anna.Open(planned.Documented("veroeffentlichung"));
        Assert.Contains("2 Postfächer bekommen", anna.Page.QuerySelector("main")!.TextContent);
        await anna.Submit(form: "main form");
        await house.RunJobs();
        foreach (var level in new[] { "Place", "Public" })
        {
            await anna.Open(planned.Documented("sichtbarkeit"));
            await anna.Submit(new { Visibility = level });
        }
        await house.RunJobs();
        var told = house.Letters.Where(letter => letter.To.Contains("erzaehlt.example", StringComparison.OrdinalIgnoreCase)).ToList();
        Assert.Equal(2, told.Count);
        Assert.All(told, letter => Assert.Contains(planned.DocumentationPath, letter.Text));
        Assert.DoesNotContain(told, letter => letter.To.Contains("dana", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Where_only_people_without_a_mailbox_came_nobody_who_stayed_away_is_told()
    {
        var planned = await house.Past("Nur Spontane");
        await house.In(async db =>
        {
            db.Bookings.Add(Booking.WalkIn(planned.Id, new("Ohne Postfach", ""), planned.BeginsAt));
            var absent = db.Bookings.Add(Booking.Of(planned.Id, Booked.Attendee("Edda Daheim", "edda@erzaehlt.example"), null, null,
                planned.BeginsAt)).Entity;
            absent.Confirm(planned.BeginsAt);
            absent.Place(planned.BeginsAt);
            await db.SaveChangesAsync();
        });
        await house.Document(planned, (one, _) => one.Summarise("Gut.", null, null, null, house.Clock.Now));
        var anna = await house.SignIn(Cast.Anna);
        await anna.Open(planned.Documented("veroeffentlichung"));
        Assert.Contains("weniger als drei Menschen", anna.Page.QuerySelector("main")!.TextContent);
        Assert.DoesNotContain("einmal eine E-Mail", anna.Page.QuerySelector("main")!.TextContent);
        await anna.Submit(form: "main form");
        await house.RunJobs();
        Assert.DoesNotContain(house.Letters, letter => letter.To.Contains("edda", StringComparison.Ordinal));
        Assert.Equal((1, true), await house.In(async db => (await FigureCount.Of(db, planned, default)) is var all
            ? (all.People, all.AreCounted) : default));
    }

    [Fact]
    public async Task Where_only_the_event_is_closed_those_who_were_there_are_told_once_it_is_open()
    {
        var planned = await house.Past("Später offen", Booked.Attendee("Fritz Früh", "fritz@spaeter.example"));
        await house.Document(planned);
        await Show(planned, Visibility.Community);
        await house.PublishedOf(planned);
        await house.RunJobs();
        Assert.DoesNotContain(house.Letters, letter => letter.To.Contains("fritz@spaeter", StringComparison.Ordinal));
        var anna = await house.SignIn(Cast.Anna);
        await anna.Open(planned.Documented("sichtbarkeit"));
        Assert.Null(anna.Page.QuerySelector("[name=Visibility][value=Public]"));
        Assert.NotNull(anna.Page.QuerySelector("[name=Visibility][value=Community][checked]"));
        await Show(planned, Visibility.Public);
        await house.RunJobs();
        await Show(planned, Visibility.Public);
        await house.RunJobs();
        Assert.Single(house.Letters, letter => letter.To.Contains("fritz@spaeter", StringComparison.Ordinal));
    }

    private Task<int> Show(Event planned, Visibility visibility) => house.In(async db =>
    {
        (await db.CalendarEvents.FirstAsync(one => one.Id == planned.Id)).Describe(
            new(planned.Kind, planned.Title, planned.Lead, Visibility: visibility), null, house.Clock.Now);
        return await db.SaveChangesAsync();
    });

    [Fact]
    public async Task The_team_sees_all_numbers_and_nobody_else_does()
    {
        var planned = await house.Past("Alle Zahlen", [.. Enumerable.Range(1, 7).Select(Guest)]);
        var anna = await house.SignIn(Cast.Anna);
        var page = await anna.Open(planned.Documented("zahlen"));
        Assert.Contains("Unternehmen", page.QuerySelector("main")!.TextContent);
        Assert.Contains("waren da", page.QuerySelector("main")!.TextContent);
    }

    private static Attendee Guest(int number) => Guest(number, "Gast");

    private static Attendee Guest(int number, string name) => new($"{name} {number}", $"{Slug.Of($"{name} {number}")}@teil.example",
        number switch { 1 or 2 => "Stadt Heidelberg", 3 or 4 => "Landratsamt Calw", 5 => "Stadt Nirgendwo", _ => "Werk" }, null,
        number < 6 ? Sector.Municipality : Sector.Company);

    private static IEnumerable<(string, int)> Of(EventFigures figures, FigureKind kind) =>
        figures.Of(kind).Select(cell => (cell.Label, cell.Count));
}
