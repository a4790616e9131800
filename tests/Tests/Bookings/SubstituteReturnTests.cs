using System.Net;
using System.Text.RegularExpressions;
using Buendnisnetz.Bookings;
using Buendnisnetz.Events;

namespace Buendnisnetz.Tests.Bookings;

/// <summary>Whoever moved another's mailbox may have named a substitute: that is taken back, too, and both hear of it.</summary>
public sealed partial class SubstituteReturnTests(TestHouse house) : IClassFixture<TestHouse>
{
    [Fact]
    public async Task The_place_returns_to_the_person_and_the_substitute_is_told()
    {
        var (planned, booking, back) = await Stolen("Ersatz zurück", "Oda Opfer");
        await house.At((desk, at) => desk.Substitute(planned, booking.Id, Booked.Attendee("Frieda Fremd"), at, default));
        await house.RunJobs();
        var substitute = await Again(booking);
        var theirs = Own().Match(house.Letters.Last(one => one.To.Contains("frieda-fremd")).Text).Value;
        var holder = house.Visit();
        await holder.Open(back);
        var asked = holder.Page.QuerySelector("main")!.TextContent;
        Assert.Contains("Oda Opfer", asked);
        Assert.DoesNotContain("Frieda", asked);
        await holder.Submit(form: "main form");
        Assert.Contains("Oda Opfer", holder.Page.QuerySelector("main")!.TextContent);
        var now = await Again(booking);
        Assert.Equal(("Oda Opfer", booking.Email, booking.Organisation), (now.Name, now.Email, now.Organisation));
        Assert.NotEqual(substitute.Code, now.Code);
        await house.RunJobs();
        var told = house.Letters.Last(one => one.To.Contains("frieda-fremd"));
        Assert.StartsWith("Sie sind nicht mehr angemeldet", told.Subject);
        Assert.DoesNotContain("Oda", told.Text);
        Assert.StartsWith("Ihre Anmeldung gehört wieder Ihnen", house.Letters.Last(one => one.To.Contains(booking.Email)).Subject);
        var visitor = house.Visit();
        await visitor.Open(theirs);
        Assert.Equal(HttpStatusCode.NotFound, visitor.Status);
    }

    [Fact]
    public async Task A_substitute_who_was_let_in_stays_and_the_page_says_so()
    {
        var (planned, booking, back) = await Stolen("Ersatz ist da", "Ole Opfer");
        await house.At((desk, at) => desk.Substitute(planned, booking.Id, Booked.Attendee("Fred Fremd"), at, default));
        await house.In(async db => (await db.Bookings.FirstAsync(one => one.Id == booking.Id)).Come(house.Clock.Now));
        var holder = house.Visit();
        await holder.Open(back);
        Assert.Equal(HttpStatusCode.Gone, holder.Status);
        var text = holder.Page.QuerySelector("main")!.TextContent;
        Assert.Contains("schon eingelassen", text);
        Assert.DoesNotContain("Fred", text);
        Assert.Equal("Fred Fremd", (await Again(booking)).Name);
    }

    [Fact]
    public async Task Two_clicks_at_once_take_it_back_once()
    {
        var (planned, booking, back) = await Stolen("Ersatz zweimal", "Olga Opfer");
        await house.At((desk, at) => desk.Substitute(planned, booking.Id, Booked.Attendee("Franz Fremd"), at, default));
        var (one, two) = (house.Visit(), house.Visit());
        await one.Open(back);
        await two.Open(back);
        await Task.WhenAll(one.Submit(form: "main form"), two.Submit(form: "main form"));
        Assert.Equal("Olga Opfer", (await Again(booking)).Name);
        await house.RunJobs();
        Assert.Single(house.Letters, letter => letter.To.Contains("franz-fremd")
            && letter.Subject.StartsWith("Sie sind nicht mehr angemeldet", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_substitute_who_stops_a_change_does_not_end_the_way_back()
    {
        var (planned, booking, back) = await Stolen("Ersatz hält an", "Otti Opfer");
        house.Clock.Advance(TimeSpan.FromMinutes(5));
        await house.At((desk, at) => desk.Substitute(planned, booking.Id, Booked.Attendee("Falk Fremd"), at, default));
        await house.RunJobs();
        var substitute = house.Visit();
        await substitute.Open($"{Link(Own(), "falk-fremd@teil.example")}/adresse");
        await substitute.Submit(new { Email = "falk@zwei.example" }, "main form");
        await house.RunJobs();
        await Press(Link(Return(), "falk-fremd@teil.example"));
        Assert.Equal("Falk Fremd", (await Again(booking)).Name);
        await Press(back);
        Assert.Equal(("Otti Opfer", booking.Email), ((await Again(booking)).Name, (await Again(booking)).Email));
    }

    [Fact]
    public async Task Who_sends_a_substitute_away_in_between_leaves_the_way_back_to_the_person()
    {
        const string thief = "orla-opfer@dieb.example";
        var (planned, booking, back) = await Stolen("Ersatz dazwischen", "Orla Opfer");
        house.Clock.Advance(TimeSpan.FromMinutes(5));
        await Move(thief, "orla@zwei.example");
        await house.At((desk, at) => desk.Substitute(planned, booking.Id, Booked.Attendee("Fips Fremd"), at, default));
        await house.RunJobs();
        await Press(Link(Return(), thief));
        Assert.Equal(("Orla Opfer", thief), ((await Again(booking)).Name, (await Again(booking)).Email));
        await Press(back);
        Assert.Equal(("Orla Opfer", booking.Email), ((await Again(booking)).Name, (await Again(booking)).Email));
        Assert.StartsWith("Diese Adresse gilt nicht mehr", house.Letters.Last(one => one.To.Contains(thief)).Subject);
    }

    /// <summary>A registration that somebody else has moved to another mailbox, and the link by which its owner takes it back.</summary>
    private async Task<(Event, Booking, string)> Stolen(string title, string name)
    {
        var planned = await house.Conference(title, 9);
        var booking = await house.Register(planned, name);
        await house.RunJobs();
        await Move(booking.Email, $"{Slug.Of(name)}@dieb.example");
        return (planned, booking, Link(Return(), booking.Email));
    }

    private async Task Move(string from, string to)
    {
        var thief = house.Visit();
        await thief.Open($"{Link(Own(), from)}/adresse");
        await thief.Submit(new { Email = to }, "main form");
        await house.RunJobs();
        await thief.Open(Link(Confirm(), to));
        await thief.Submit(form: "main form");
        await house.RunJobs();
    }

    private async Task Press(string link)
    {
        var browser = house.Visit();
        await browser.Open(link);
        await browser.Submit(form: "main form");
        await house.RunJobs();
    }

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
