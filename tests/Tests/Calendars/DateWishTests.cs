using System.Net;
using System.Text.RegularExpressions;
using Buendnisnetz.Calendars;
using Buendnisnetz.Events;
using Buendnisnetz.Tests.Alliances;
using Buendnisnetz.Tests.Events;

namespace Buendnisnetz.Tests.Calendars;

/// <summary>"Der konkrete Termin wird rechtzeitig angekündigt" (004:11, INV-25): asked with an address, told once, then
/// forgotten.</summary>
public sealed partial class DateWishTests(TestHouse house) : IClassFixture<TestHouse>
{
    [Fact]
    public async Task Anybody_asks_with_an_address_confirms_by_mail_is_told_once_and_forgotten()
    {
        var planned = await Announced("Kongress im Frühjahr");
        var visitor = await Ask(planned, "Ada.Eins@post.example");
        Assert.EndsWith("/danke", visitor.Path);
        await house.RunJobs();
        Assert.Equal(1, To("ada.eins@"));
        await Confirm(visitor, "ada.eins@");
        await house.RunJobs();
        Assert.Equal(2, To("ada.eins@"));
        var anna = await house.SignIn(Cast.Anna);
        await anna.Open(planned.Below("bearbeiten"));
        Assert.Contains("1 Person möchte Bescheid", anna.Page.QuerySelector("main")!.TextContent);
        Assert.DoesNotContain("post.example", anna.Page.Body!.TextContent);
        await Fix(planned, new(2027, 4, 12));
        await house.RunJobs();
        Assert.Equal(3, To("ada.eins@"));
        Assert.Contains("12. April 2027", Last("ada.eins@").Text);
        Assert.False(await house.In(db => db.DateWishes.AnyAsync(one => one.EventId == planned.Id)));
        await Fix(planned, new(2027, 4, 13));
        await house.RunJobs();
        Assert.Equal(3, To("ada.eins@"));
    }

    [Fact]
    public async Task A_cancelled_event_is_told_too_and_who_has_not_confirmed_hears_nothing()
    {
        var planned = await Announced("Kongress fällt aus");
        var visitor = await Ask(planned, "bo.zwei@post.example");
        await house.RunJobs();
        await Confirm(visitor, "bo.zwei@");
        await Ask(planned, "cem.zwei@post.example");
        await house.RunJobs();
        await house.In(async db => (await db.CalendarEvents.SingleAsync(one => one.Id == planned.Id)).Cancel("Kein Saal.", null,
            house.Clock.Now));
        await house.RunJobs();
        Assert.Contains("Kein Saal.", Last("bo.zwei@").Text);
        Assert.Equal(1, To("cem.zwei@"));
        Assert.False(await house.In(db => db.DateWishes.AnyAsync(one => one.EventId == planned.Id)));
    }

    [Fact]
    public async Task The_same_address_twice_is_one_wish_and_one_leaves_by_the_link_at_any_time()
    {
        var planned = await Announced("Kongress zweimal");
        var visitor = await Ask(planned, "dora.drei@post.example");
        for (var number = 0; number < 5; number++) await Ask(planned, "DORA.drei@post.example");
        await house.RunJobs();
        Assert.Equal(3, To("dora.drei@"));
        Assert.Equal(1, await house.In(db => db.DateWishes.CountAsync(one => one.EventId == planned.Id)));
        var own = Own().Match(Last("dora.drei@").Text).Value;
        await visitor.Open(own);
        await visitor.Submit(form: "form[action$='/abmeldung']");
        Assert.Contains("gelöscht", visitor.Page.QuerySelector("main")!.TextContent);
        Assert.False(await house.In(db => db.DateWishes.AnyAsync(one => one.EventId == planned.Id)));
        await visitor.Open(own);
        Assert.Equal(HttpStatusCode.NotFound, visitor.Status);
    }

    [Fact]
    public async Task Who_is_told_on_two_nodes_at_once_is_told_once()
    {
        var planned = await Announced("Kongress auf zwei Knoten");
        var visitor = await Ask(planned, "emil.vier@post.example");
        await house.RunJobs();
        await Confirm(visitor, "emil.vier@");
        await house.RunJobs();
        await using var other = await house.Another();
        await Fix(planned, new(2027, 5, 3));
        await Task.WhenAll(house.RunJobs(), other.RunJobs());
        await house.RunJobs();
        Assert.Equal(1, house.Letters.Concat(other.Letters).Count(one => one.To.Contains("emil.vier@")
            && one.Subject.StartsWith("Der Termin steht fest", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task What_nobody_confirms_is_gone_after_a_week()
    {
        var planned = await Announced("Kongress ohne Antwort");
        await Ask(planned, "fritz.fuenf@post.example");
        await house.RunJobs();
        house.Clock.Advance(TimeSpan.FromDays(8));
        await house.RunDaily();
        Assert.False(await house.In(db => db.DateWishes.AnyAsync(one => one.EventId == planned.Id)));
    }

    [Fact]
    public async Task Nobody_asks_for_a_day_that_is_fixed_and_wrong_addresses_are_said()
    {
        var planned = await Announced("Kongress mit Tag");
        var visitor = house.Visit();
        Assert.Contains("Sagen Sie mir Bescheid", (await visitor.Open(planned.Path)).QuerySelector("main")!.TextContent);
        await visitor.Open(planned.DateWishPath);
        house.Clock.Advance(TimeSpan.FromSeconds(5));
        await visitor.Submit(new { Email = "keine" });
        Assert.Equal(HttpStatusCode.UnprocessableEntity, visitor.Status);
        await Fix(planned, new(2027, 4, 12));
        Assert.DoesNotContain("Sagen Sie mir Bescheid", (await house.Visit().Open(planned.Path)).QuerySelector("main")!.TextContent);
        await visitor.Open(planned.DateWishPath);
        Assert.Contains("Der Termin steht fest", visitor.Page.QuerySelector("main")!.TextContent);
    }

    private async Task<Event> Announced(string title)
    {
        var slug = (await house.Found($"Trägt {title}")).Split('/')[^1];
        return await house.In(async db =>
        {
            var planned = db.CalendarEvents.Add(Planned.Of(await db.Set<Buendnisnetz.Alliances.Alliance>()
                .FirstAsync(one => one.Slug == slug), EventKind.FederalCongress, title)).Entity;
            planned.Fix(new(FuzzyDate.Parse("Frühjahr 2027")), null, house.Clock.Now);
            planned.Publish(null, house.Clock.Now);
            return planned;
        });
    }

    private async Task<Browser> Ask(Event planned, string email)
    {
        var visitor = house.Visit();
        await visitor.Open(planned.DateWishPath);
        house.Clock.Advance(TimeSpan.FromSeconds(5));
        await visitor.Submit(new { Email = email });
        return visitor;
    }

    private async Task Confirm(Browser visitor, string to)
    {
        await visitor.Open(Own().Match(Last(to).Text).Value);
        await visitor.Submit(form: "form[action$='/bestaetigung']");
        Assert.Contains("Sie bekommen Bescheid", visitor.Page.QuerySelector("main")!.TextContent);
    }

    private Task Fix(Event planned, DateOnly day) => house.In(async db => (await db.CalendarEvents.Include(one => one.Series)
        .SingleAsync(one => one.Id == planned.Id)).Fix(new(FuzzyDate.OfDay(day)), null, house.Clock.Now));

    private int To(string mailbox) => house.Letters.Count(one => one.To.Contains(mailbox));

    private SentLetter Last(string mailbox) => house.Letters.Last(one => one.To.Contains(mailbox));

    [GeneratedRegex(@"/antwort/termin/[\w-]+")]
    private static partial Regex Own();
}
