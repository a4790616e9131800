using System.Net;
using System.Text.RegularExpressions;
using Buendnisnetz.Attendance;
using Buendnisnetz.Bookings;
using Buendnisnetz.Events;

namespace Buendnisnetz.Tests.Bookings;

/// <summary>"Das war ich nicht": a registration whose mailbox somebody else has moved comes back.</summary>
public sealed partial class MailboxReturnTests(TestHouse house) : IClassFixture<TestHouse>
{
    [Fact]
    public async Task Before_the_new_mailbox_is_confirmed_the_change_is_stopped_and_whoever_had_the_link_has_it_no_more()
    {
        var (booking, own) = await Registered("Angehalten", "Ada Angehalten");
        var thief = await Ask(own, "dieb@fremd.example");
        var stop = Link(Return(), booking.Email);
        var holder = house.Visit();
        await holder.Open(stop);
        Assert.Contains("bleibt dann bei Ihrer Adresse", Text(holder));
        Assert.Equal(1, await house.In(db => db.MailboxChanges.CountAsync(one => one.BookingId == booking.Id)));
        await holder.Submit(form: "main form");
        Assert.StartsWith("/antwort/anmeldung/", holder.Path);
        Assert.Contains("Ada Angehalten", Text(holder));
        await thief.Open(own);
        Assert.Equal(HttpStatusCode.NotFound, thief.Status);
        await Gone(Link(Confirm(), "dieb@fremd.example"), "zurückgenommen");
        var now = await Again(booking);
        Assert.Equal(booking.Email, now.Email);
        Assert.NotEqual(booking.Code, now.Code);
        await house.RunJobs();
        Assert.StartsWith("Ihre Anmeldung gehört wieder Ihnen", house.Letters.Last(one => one.To.Contains(booking.Email)).Subject);
        await Gone(stop, "schon geschehen");
    }

    [Fact]
    public async Task After_it_the_mailbox_before_takes_the_registration_back_with_link_ticket_and_calendar()
    {
        var (booking, own) = await Registered("Zurück", "Zora Zurück");
        var thief = await Ask(own, "nimmt@fremd.example");
        var early = Link(Return(), booking.Email);
        await thief.Open(Link(Confirm(), "nimmt@fremd.example"));
        await thief.Submit(form: "main form");
        var (stolen, feed) = (thief.Path, await house.In(db => db.MakeFeed(booking.Id, null, house.Clock.Now, default)));
        await house.RunJobs();
        Assert.Equal("nimmt@fremd.example", (await Again(booking)).Email);
        var letter = house.Letters.Last(one => one.To.Contains(booking.Email));
        Assert.Contains("Das war ich nicht", letter.Text);
        house.Clock.Advance(TimeSpan.FromDays(13));
        var holder = house.Visit();
        await holder.Open(Return().Match(letter.Text).Value);
        Assert.Contains("wieder an die Adresse", Text(holder));
        await holder.Submit(form: "main form");
        Assert.Contains("Zora Zurück", Text(holder));
        await house.RunJobs();
        var back = await Again(booking);
        Assert.Equal(booking.Email, back.Email);
        Assert.NotEqual(booking.Code, back.Code);
        await thief.Open(stolen);
        Assert.Equal(HttpStatusCode.NotFound, thief.Status);
        await thief.Open($"{stolen}/karte");
        Assert.Equal(HttpStatusCode.NotFound, thief.Status);
        Assert.NotEqual(HttpStatusCode.OK, (await house.Visit().Client.GetAsync(feed)).StatusCode);
        var told = house.Letters.Last(one => one.To.Contains("nimmt@fremd.example"));
        Assert.StartsWith("Diese Adresse gilt nicht mehr", told.Subject);
        Assert.DoesNotContain("Zora", told.Text);
        Assert.DoesNotContain(booking.Email, told.Text);
        Assert.Equal(1, await house.In(db => db.Events.CountAsync(one => one.Kind == nameof(BookingTakenBack)
            && one.Payload.Contains(booking.Id.ToString()))));
        await Gone(early, "schon geschehen");
    }

    [Fact]
    public async Task The_first_mailbox_takes_it_back_however_often_it_was_moved_on()
    {
        var (booking, own) = await Registered("Kette", "Kai Kette");
        var thief = await Ask(own, "eins@fremd.example");
        var back = Link(Return(), booking.Email);
        await thief.Open(Link(Confirm(), "eins@fremd.example"));
        await thief.Submit(form: "main form");
        await Ask(thief, thief.Path, "zwei@fremd.example");
        var second = Link(Return(), "eins@fremd.example");
        await thief.Open(Link(Confirm(), "zwei@fremd.example"));
        await thief.Submit(form: "main form");
        Assert.Equal("zwei@fremd.example", (await Again(booking)).Email);
        var holder = house.Visit();
        await holder.Open(back);
        await holder.Submit(form: "main form");
        Assert.Equal(booking.Email, (await Again(booking)).Email);
        await Gone(second, "schon geschehen");
        Assert.Equal(0, await house.In(db => db.MailboxMoves.CountAsync(one => one.BookingId == booking.Id)));
    }

    [Fact]
    public async Task Whoever_has_taken_it_cannot_end_the_way_back_by_stopping_or_taking_back_a_later_change()
    {
        var (booking, own) = await Registered("Wechselspiel", "Pia Person");
        var thief = await Move(await Ask(own, "erst@fremd.example"), "erst@fremd.example");
        var back = Link(Return(), booking.Email);
        house.Clock.Advance(TimeSpan.FromMinutes(5));
        await Ask(thief, thief.Path, "halt@fremd.example");
        thief = await Press(Link(Return(), "erst@fremd.example"));
        Assert.Equal(1, await house.In(db => db.MailboxMoves.CountAsync(one => one.BookingId == booking.Id)));
        house.Clock.Advance(TimeSpan.FromMinutes(5));
        await Move(await Ask(thief, thief.Path, "weiter@fremd.example"), "weiter@fremd.example");
        Assert.Equal("weiter@fremd.example", (await Again(booking)).Email);
        await Press(Link(Return(), "erst@fremd.example"));
        Assert.Equal("erst@fremd.example", (await Again(booking)).Email);
        Assert.Contains("Pia Person", Text(await Press(back)));
        Assert.Equal(booking.Email, (await Again(booking)).Email);
        Assert.Equal(0, await house.In(db => db.MailboxMoves.CountAsync(one => one.BookingId == booking.Id)));
    }

    [Fact]
    public async Task Who_moved_along_comes_back_along_and_two_clicks_at_once_do_it_once()
    {
        var planned = await house.Conference("Rückzug zu zweit", 9);
        await house.At((desk, at) => desk.Book(planned, new([Booked.Attendee("Lena Leitet"), Booked.Attendee("Mika Mit",
            "lena-leitet@teil.example")], IsKnown: true), at, default));
        await house.RunJobs();
        var thief = await Ask(Link(Own(), "Lena Leitet"), "beide@fremd.example");
        await thief.Open(Link(Confirm(), "beide@fremd.example"));
        await thief.Submit(form: "main form");
        await house.RunJobs();
        var (one, two, link) = (house.Visit(), house.Visit(), Link(Return(), "lena-leitet@teil.example"));
        await one.Open(link);
        Assert.Contains("Lena Leitet und Mika Mit", Text(one));
        await two.Open(link);
        await Task.WhenAll(one.Submit(form: "main form"), two.Submit(form: "main form"));
        Assert.Equal(["lena-leitet@teil.example", "lena-leitet@teil.example"], await house.In(db => db.Bookings.OfEvent(planned.Id)
            .OrderBy(row => row.NameKey).Select(row => row.Email).ToListAsync()));
        await house.RunJobs();
        Assert.Equal(2, house.Letters.Count(letter => letter.To.Contains("lena-leitet@teil.example")
            && letter.Subject.StartsWith("Ihre Anmeldung gehört wieder Ihnen", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Expired_foreign_and_cancelled_say_what_is_the_matter()
    {
        var (booking, own) = await Registered("Zu spät", "Susi Spät");
        var thief = await Ask(own, "spaet@fremd.example");
        await thief.Open(Link(Confirm(), "spaet@fremd.example"));
        await thief.Submit(form: "main form");
        await house.RunJobs();
        var link = Link(Return(), booking.Email);
        await Gone($"{link[..^3]}xyz", "kennen wir nicht");
        await Gone(link.Replace("anmeldung-zurueck", "anmeldung-adresse", StringComparison.Ordinal), "kennen wir nicht");
        var planned = await house.In(db => db.CalendarEvents.FirstAsync(one => one.Id == booking.EventId));
        await house.At((desk, at) => desk.Cancel(planned, booking.Id, at, default));
        await Gone(link, "inzwischen abgesagt");
        house.Clock.Advance(TimeSpan.FromDays(14));
        await Gone(link, "abgelaufen");
        var rule = BookingData.AnswerRules.Single(one => one.Code == "booking-mailbox-moves");
        Assert.Equal(1, await house.In(async db =>
        {
            await rule.Delete(db, house.Clock.Now.AddDays(-15), default);
            return await db.MailboxMoves.CountAsync(one => one.BookingId == booking.Id);
        }));
        Assert.Equal(0, await house.In(async db =>
        {
            await rule.Delete(db, house.Clock.Now.AddMinutes(1) - rule.KeptFor, default);
            return await db.MailboxMoves.CountAsync(one => one.BookingId == booking.Id);
        }));
    }

    [Fact]
    public async Task A_change_that_is_sent_twice_gets_the_same_friendly_answer_and_one_letter()
    {
        var (_, own) = await Registered("Zweimal", "Zita Zweimal");
        foreach (var browser in new[] { house.Visit(), await house.SignIn(Cast.Anna) })
        {
            var email = $"zweimal-{browser.GetHashCode()}@neu.example";
            await browser.Open($"{own}/adresse");
            var form = browser.FillIn(new { Email = email }, "main form");
            await browser.Send(form);
            Assert.Contains($"Eine E-Mail an {email} ist unterwegs", Text(browser));
            await browser.Send(form);
            Assert.Contains($"Eine E-Mail an {email} ist unterwegs", Text(browser));
            await house.RunJobs();
            Assert.Equal(1, house.Letters.Count(letter => letter.To.Contains(email)));
        }
    }

    private async Task<(Booking Booking, string Own)> Registered(string title, string name)
    {
        var planned = await house.Conference($"Rückholen {title}", 9);
        var booking = await house.Register(planned, name);
        await house.RunJobs();
        return (booking, Link(Own(), booking.Email));
    }

    private Task<Browser> Ask(string own, string email) => Ask(house.Visit(), own, email);

    private async Task<Browser> Ask(Browser browser, string own, string email)
    {
        await browser.Open($"{own}/adresse");
        await browser.Submit(new { Email = email }, "main form");
        await house.RunJobs();
        return browser;
    }

    /// <summary>Confirms the new mailbox, and leaves the browser on the own page.</summary>
    private async Task<Browser> Move(Browser browser, string email)
    {
        await browser.Open(Link(Confirm(), email));
        await browser.Submit(form: "main form");
        await house.RunJobs();
        return browser;
    }

    private async Task<Browser> Press(string link)
    {
        var browser = house.Visit();
        await browser.Open(link);
        await browser.Submit(form: "main form");
        await house.RunJobs();
        return browser;
    }

    private async Task Gone(string link, string sentence)
    {
        var visitor = house.Visit();
        await visitor.Open(link);
        Assert.Equal(HttpStatusCode.Gone, visitor.Status);
        Assert.Contains(sentence, Text(visitor));
    }

    private static string Text(Browser browser) => browser.Page.QuerySelector("main")!.TextContent;

    private Task<Booking> Again(Booking booking) => house.In(db => db.Bookings.AsNoTracking().SingleAsync(one => one.Id == booking.Id));

    private string Link(Regex link, string email) =>
        link.Match(house.Letters.Last(letter => letter.To.Contains(email) && link.IsMatch(letter.Text)).Text).Value;

    [GeneratedRegex(@"/antwort/anmeldung/[\w-]+")]
    private static partial Regex Own();

    [GeneratedRegex(@"/antwort/anmeldung-adresse/[\w-]+")]
    private static partial Regex Confirm();

    [GeneratedRegex(@"/antwort/anmeldung-zurueck/[\w-]+")]
    private static partial Regex Return();
}
