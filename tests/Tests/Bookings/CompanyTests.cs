using Buendnisnetz.Bookings;
using Buendnisnetz.Events;

namespace Buendnisnetz.Tests.Bookings;

/// <summary>Who is registered together, and what the desk of the team says of it.</summary>
public sealed class CompanyTests(TestHouse house) : IClassFixture<TestHouse>
{
    [Fact]
    public async Task Both_read_of_each_other_and_who_cancels_reads_what_that_means()
    {
        var planned = await house.Conference("Zu zweit", 9);
        await house.At((desk, at) => desk.Book(planned, new([Booked.Attendee("Paula Zwei"), Booked.Attendee("Theo Zwei")]), at, default));
        var visitor = house.Visit();
        var own = await Link("paula-zwei@teil.example");
        Assert.Contains("Mit Ihnen kommt: Theo Zwei.", house.Letters.Last(one => one.To.Contains("paula-zwei@teil.example")).Text);
        Assert.Contains("2 Plätze sind für Sie frei gehalten", await Text(visitor, own));
        Assert.Contains("Mit Ihnen kommt: Theo Zwei.", await Text(visitor, own));
        await visitor.Submit(form: "form[action$='/bestaetigung']");
        var theos = await Link("theo-zwei@teil.example");
        Assert.Contains("Angemeldet hat Sie Paula Zwei.",
            Assert.Single(house.Letters, one => one.To.Contains("theo-zwei@teil.example")).Text);
        Assert.Contains("Angemeldet hat Sie Paula Zwei.", await Text(visitor, theos));
        var means = await Text(visitor, $"{own}/absage");
        Assert.Contains("später wieder anmelden", means);
        Assert.Contains("Theo Zwei bleibt angemeldet.", means);
        Assert.DoesNotContain("nächste Person", means);
        await visitor.Submit();
        Assert.NotNull(visitor.Page.QuerySelector($"main a[href='{planned.BookingPath}']"));
        Assert.Null(visitor.Page.QuerySelector("main a[href$='.ics']"));
    }

    [Fact]
    public async Task The_desk_says_what_takes_place_today_and_who_waits_and_what_is_a_draft()
    {
        var planned = await house.Conference("Am Schreibtisch", 1);
        await house.Register(planned, "Erste Person");
        await house.Register(planned, "Zweite Person");
        var anna = await house.SignIn(Cast.Anna);
        Assert.Contains("„Tag Am Schreibtisch“: 1 Person wartet auf einen Platz.", await Text(anna, "/schreibtisch"));
        Assert.DoesNotContain("Heute: „Tag Am Schreibtisch“", await Text(anna, "/schreibtisch"));
        house.Clock.Advance(planned.BeginsAt - house.Clock.Now - TimeSpan.FromHours(1));
        anna = await house.SignIn(Cast.Anna);
        Assert.Contains("Heute: „Tag Am Schreibtisch“", await Text(anna, "/schreibtisch"));
        Assert.NotNull(anna.Page.QuerySelector($"main a[href='{planned.Path}/einlass']"));
    }

    [Fact]
    public async Task Who_is_told_of_a_cancellation_is_told_when_it_is_taken_back()
    {
        var planned = await house.Conference("Doch wieder", 9);
        await house.Register(planned, "Gast Doch");
        await Change(planned, one => one.Cancel("Krankheit.", null, house.Clock.Now));
        await house.RunJobs();
        await Change(planned, one => one.TakeUp(null, house.Clock.Now));
        await house.RunJobs();
        var letter = house.Letters.Last(one => one.To.Contains("gast-doch@teil.example"));
        Assert.Equal("Findet doch statt: Tag Doch wieder", letter.Subject);
        Assert.Contains("Ihre Anmeldung gilt weiter", letter.Text);
    }

    private Task Change(Event planned, Action<Event> change) => house.In(async db =>
        change(await db.Set<Event>().FirstAsync(one => one.Id == planned.Id)));

    private static async Task<string> Text(Browser browser, string path) =>
        (await browser.Open(path)).QuerySelector("main")!.TextContent;

    private async Task<string> Link(string to)
    {
        await house.RunJobs();
        var text = house.Letters.Last(letter => letter.To.Contains(to)).Text;
        return text[text.IndexOf("/antwort/anmeldung/", StringComparison.Ordinal)..].Split('\n')[0].Trim();
    }
}
