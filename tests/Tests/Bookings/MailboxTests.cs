using System.Net;
using System.Text.RegularExpressions;
using Buendnisnetz.Bookings;
using Buendnisnetz.Events;

namespace Buendnisnetz.Tests.Bookings;

/// <summary>The mailbox of a registration changes: asked for on one's own page, confirmed in the new mailbox.</summary>
public sealed partial class MailboxTests(TestHouse house) : IClassFixture<TestHouse>
{
    [Fact]
    public async Task The_new_mailbox_is_confirmed_there_and_the_one_before_works_until_then()
    {
        var (_, booking, own, browser) = await Registered("Umzug", "Uta Umzug");
        await Ask(browser, own, "uta@neu.example");
        Assert.Contains("uta@neu.example", browser.Page.QuerySelector("main")!.TextContent);
        await house.RunJobs();
        var note = house.Letters.Last(letter => letter.To.Contains("uta-umzug@teil.example"));
        Assert.StartsWith("Neue Adresse für Ihre Anmeldung", note.Subject);
        Assert.DoesNotContain("uta@neu.example", note.Text);
        Assert.Equal("uta-umzug@teil.example", (await Again(booking)).Email);
        var link = LinkTo("uta@neu.example");
        var reader = house.Visit();
        await reader.Open(link);
        Assert.Equal("uta-umzug@teil.example", (await Again(booking)).Email);
        await browser.Open(own);
        Assert.Equal(HttpStatusCode.OK, browser.Status);
        await reader.Submit(form: "main form");
        Assert.StartsWith("/antwort/anmeldung/", reader.Path);
        Assert.Contains("Uta Umzug", reader.Page.QuerySelector("main")!.TextContent);
        Assert.Equal("uta@neu.example", (await Again(booking)).Email);
        await browser.Open(own);
        Assert.Equal(HttpStatusCode.NotFound, browser.Status);
        await house.RunJobs();
        Assert.StartsWith("Ihre neue Adresse gilt", house.Letters.Last(letter => letter.To.Contains("uta@neu.example")).Subject);
        await reader.Open(link);
        Assert.Equal(HttpStatusCode.Gone, reader.Status);
        Assert.Contains("schon bestätigt", reader.Page.QuerySelector("main")!.TextContent);
    }

    [Fact]
    public async Task A_mailbox_that_is_registered_already_is_told_alone_and_whoever_asks_reads_the_same()
    {
        var (planned, booking, own, browser) = await Registered("Belegt", "Bea Belegt");
        await house.Register(planned, "Otto Anders");
        await Ask(browser, own, "frei@neu.example");
        var free = browser.Page.QuerySelector("main")!.TextContent;
        await Ask(browser, own, "OTTO-anders@teil.example");
        Assert.Equal(free.Replace("frei@neu.example", "OTTO-anders@teil.example"), browser.Page.QuerySelector("main")!.TextContent);
        await house.RunJobs();
        var letter = house.Letters.Last(one => one.To.Contains("otto-anders@", StringComparison.OrdinalIgnoreCase));
        Assert.Contains("schon angemeldet", letter.Text);
        Assert.DoesNotContain("Bea", letter.Text);
        Assert.DoesNotContain("/antwort/", letter.Text);
        Assert.Equal("bea-belegt@teil.example", (await Again(booking)).Email);
    }

    [Fact]
    public async Task Somebody_who_registers_meanwhile_keeps_the_mailbox_of_their_own()
    {
        var (planned, booking, own, browser) = await Registered("Inzwischen", "Ina Inzwischen");
        await Ask(browser, own, "schnell@neu.example");
        await house.RunJobs();
        await house.At((desk, at) => desk.Book(planned, new([Booked.Attendee("Sara Schnell", "schnell@neu.example")], IsKnown: true), at,
            default));
        await browser.Open(LinkTo("schnell@neu.example", "anmeldung-adresse"));
        await browser.Submit(form: "main form");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, browser.Status);
        Assert.Contains("inzwischen schon jemand angemeldet", browser.Page.QuerySelector("main")!.TextContent);
        Assert.Equal("ina-inzwischen@teil.example", (await Again(booking)).Email);
    }

    [Fact]
    public async Task Two_clicks_at_once_move_it_once()
    {
        var (_, booking, own, browser) = await Registered("Doppelklick", "Dana Doppelklick");
        await Ask(browser, own, "dana@neu.example");
        await house.RunJobs();
        var (one, two, link) = (house.Visit(), house.Visit(), LinkTo("dana@neu.example"));
        await one.Open(link);
        await two.Open(link);
        await Task.WhenAll(one.Submit(form: "main form"), two.Submit(form: "main form"));
        Assert.Equal("dana@neu.example", (await Again(booking)).Email);
        await house.RunJobs();
        Assert.Equal(1, house.Letters.Count(letter => letter.To.Contains("dana@neu.example")
            && letter.Subject.StartsWith("Ihre neue Adresse gilt", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Foreign_overtaken_and_expired_links_say_what_is_the_matter()
    {
        var (_, booking, own, browser) = await Registered("Links", "Lars Links");
        await Ask(browser, own, "erst@neu.example");
        await Ask(browser, own, "dann@neu.example");
        await house.RunJobs();
        var (first, second) = (LinkTo("erst@neu.example"), LinkTo("dann@neu.example"));
        await Gone(first, "andere Adresse");
        await Gone($"{second[..^3]}xyz", "kennen wir nicht");
        await Gone(second.Replace("anmeldung-adresse", "anmeldung", StringComparison.Ordinal), "gibt es nicht mehr",
            HttpStatusCode.NotFound);
        house.Clock.Advance(TimeSpan.FromDays(2));
        await Gone(second, "abgelaufen");
        var rule = BookingData.AnswerRules.Single(one => one.Code == "booking-mailboxes");
        Assert.True(await Keeps(rule, booking));
        house.Clock.Advance(TimeSpan.FromDays(2));
        Assert.False(await Keeps(rule, booking));
        Assert.Equal("lars-links@teil.example", (await Again(booking)).Email);
    }

    [Fact]
    public async Task What_cannot_be_is_said_at_its_field_and_five_letters_a_day_are_enough()
    {
        var (_, booking, own, browser) = await Registered("Grenzen", "Greta Grenzen");
        await Ask(browser, own, "keine adresse");
        Refuses(browser, "vollständige E-Mail-Adresse");
        await Ask(browser, own, "GRETA-grenzen@teil.example");
        Refuses(browser, "steht schon in Ihrer Anmeldung");
        for (var number = 1; number <= 5; number++) await Ask(browser, own, $"greta{number}@neu.example");
        await Ask(browser, own, "greta6@neu.example");
        Refuses(browser, "Bitte versuchen Sie es morgen noch einmal.");
        house.Clock.Advance(TimeSpan.FromDays(1));
        await Ask(browser, own, "greta7@neu.example");
        Assert.Equal(HttpStatusCode.OK, browser.Status);
        Assert.Equal("greta-grenzen@teil.example", (await Again(booking)).Email);
    }

    [Fact]
    public async Task An_address_with_umlauts_is_the_same_however_it_is_written()
    {
        var planned = await house.Conference("Postfach Umlaut", 9);
        await house.At((desk, at) => desk.Book(planned, new([Booked.Attendee("Ulla Umlaut", "ulla@müller.example")], IsKnown: true), at,
            default));
        var booking = await house.Find(planned, "Ulla Umlaut");
        Assert.Equal("Diese Adresse steht schon in Ihrer Anmeldung.", booking.ObstacleToMailbox("Ulla@xn--mller-kva.example"));
    }

    [Fact]
    public async Task Who_was_registered_along_comes_along_and_somebody_who_comes_instead_does_not()
    {
        var planned = await house.Conference("Zusammen", 9);
        await house.At((desk, at) => desk.Book(planned, new([Booked.Attendee("Lea Lead"), Booked.Attendee("Mit Kommend",
            "lea-lead@teil.example"), Booked.Attendee("Eigen Postfach")], IsKnown: true), at, default));
        await house.RunJobs();
        var browser = house.Visit();
        var lead = await house.Find(planned, "Lea Lead");
        await Ask(browser, LinkOf("Lea Lead"), "lea@neu.example");
        await house.RunJobs();
        await browser.Open(LinkTo("lea@neu.example"));
        await browser.Submit(form: "main form");
        Assert.Equal(["Eigen Postfach: eigen-postfach@teil.example", "Lea Lead: lea@neu.example", "Mit Kommend: lea@neu.example"],
            await house.In(db => db.Bookings.OfEvent(planned.Id).OrderBy(one => one.NameKey)
                .Select(one => one.Name + ": " + one.Email).ToListAsync()));
        await Ask(browser, browser.Path, "lea@dritte.example");
        await house.At((desk, at) => desk.Substitute(planned, lead.Id, Booked.Attendee("Neue Person"), at, default));
        await house.RunJobs();
        await Gone(LinkTo("lea@dritte.example"), "gehört jetzt jemand anderem");
    }

    private async Task<(Event Planned, Booking Booking, string Own, Browser Browser)> Registered(string title, string name)
    {
        var planned = await house.Conference($"Postfach {title}", 9);
        var booking = await house.Register(planned, name);
        await house.RunJobs();
        return (planned, booking, LinkTo(booking.Email, "anmeldung"), house.Visit());
    }

    private static async Task Ask(Browser browser, string own, string email)
    {
        await browser.Open($"{own}/adresse");
        await browser.Submit(new { Email = email }, "main form");
    }

    private async Task Gone(string link, string sentence, HttpStatusCode status = HttpStatusCode.Gone)
    {
        var visitor = house.Visit();
        await visitor.Open(link);
        Assert.Equal(status, visitor.Status);
        Assert.Contains(sentence, visitor.Page.QuerySelector("main")!.TextContent);
    }

    private static void Refuses(Browser browser, string sentence)
    {
        Assert.Equal(HttpStatusCode.UnprocessableEntity, browser.Status);
        Assert.Contains(sentence, browser.Page.QuerySelector("main")!.TextContent);
    }

    /// <summary>Whether a night with this rule leaves what was asked for.</summary>
    private Task<bool> Keeps(RetentionRule rule, Booking booking) => house.In(async db =>
    {
        await rule.Delete(db, house.Clock.Now - rule.KeptFor, default);
        return await db.MailboxChanges.AnyAsync(one => one.BookingId == booking.Id);
    });

    private Task<Booking> Again(Booking booking) => house.In(db => db.Bookings.AsNoTracking().SingleAsync(one => one.Id == booking.Id));

    private string LinkOf(string name) => Link("anmeldung").Match(house.Letters.Last(letter => letter.To.Contains(name)).Text).Value;

    private string LinkTo(string email, string purpose = "anmeldung-adresse") => Link(purpose)
        .Match(house.Letters.Last(letter => letter.To.Contains(email) && Link(purpose).IsMatch(letter.Text)).Text).Value;

    private static Regex Link(string purpose) => purpose == "anmeldung" ? Own() : Mailbox();

    [GeneratedRegex(@"/antwort/anmeldung/[\w-]+")]
    private static partial Regex Own();

    [GeneratedRegex(@"/antwort/anmeldung-adresse/[\w-]+")]
    private static partial Regex Mailbox();
}
