using System.Net;
using AngleSharp.Html.Dom;
using Buendnisnetz.Bookings;
using Buendnisnetz.Events;

namespace Buendnisnetz.Tests.Bookings;

/// <summary>Which workshops people would like: with the registration, and on one's own page until places are allocated.</summary>
public sealed class WishTests(TestHouse house) : IClassFixture<TestHouse>
{
    [Fact]
    public async Task Who_came_along_is_asked_by_mail_and_names_and_changes_wishes_on_their_own_page()
    {
        var (planned, a, b) = await Wishing("Mitgebracht");
        await house.At((desk, at) => desk.Book(planned, new([Booked.Attendee("Lea Wunsch"), Booked.Attendee("Tom Wunsch")], IsKnown: true,
            Wishes: [(a.Id, 1)]), at, default));
        await house.RunJobs();
        Assert.DoesNotContain("Welche Workshops hätten Sie gern?", LetterTo("lea-wunsch@teil.example"));
        Assert.Contains("Welche Workshops hätten Sie gern?", LetterTo("tom-wunsch@teil.example"));
        var (tom, own) = (house.Visit(), LinkTo("tom-wunsch@teil.example"));
        await tom.Open(own);
        Assert.Contains("Sie haben noch keinen Wunsch genannt.", tom.Page.QuerySelector("main")!.TextContent);
        var link = tom.Page.QuerySelector("main a[href$='/wuensche']")!;
        Assert.Equal("Wünsche nennen", link.TextContent);
        await tom.Open(link.GetAttribute("href")!);
        await Wish(tom, b.Id, a.Id);
        Assert.Contains($"1. Wunsch: {b.Title}", tom.Page.QuerySelector("main")!.TextContent);
        Assert.Equal("Wünsche ändern", tom.Page.QuerySelector("main a[href$='/wuensche']")!.TextContent);
        await tom.Open($"{own}/wuensche");
        Assert.Equal(b.Id.ToString(), tom.Page.QuerySelector("[name='Wishes.Chosen[0]'] option[selected]")!.GetAttribute("value"));
        await Wish(tom, a.Id, null);
        Assert.Equal([(a.Id, 1)], await WishesOf(await house.Find(planned, "Tom Wunsch")));
        Assert.Equal([(a.Id, 1)], await WishesOf(await house.Find(planned, "Lea Wunsch")));
    }

    [Fact]
    public async Task The_same_workshop_twice_is_refused_at_its_field_and_nothing_is_lost()
    {
        var (planned, a, b) = await Wishing("Doppelt");
        await house.Register(planned, "Dora Doppelt", (b.Id, 1));
        await house.RunJobs();
        var dora = house.Visit();
        await dora.Open($"{LinkTo("dora-doppelt@teil.example")}/wuensche");
        await Wish(dora, a.Id, a.Id);
        Refuses(dora, "Wishes");
        Assert.Equal([(b.Id, 1)], await WishesOf(await house.Find(planned, "Dora Doppelt")));
        var visitor = house.Visit();
        await visitor.Open($"{planned.Path}/anmeldung");
        house.Clock.Advance(TimeSpan.FromSeconds(5));
        await visitor.Submit(new Dictionary<string, object>
        {
            ["Form.Name"] = "Nora Doppelt",
            ["Form.Email"] = "nora-doppelt@teil.example",
            ["Form.Wishes.Chosen[0]"] = a.Id.ToString(),
            ["Form.Wishes.Chosen[1]"] = a.Id.ToString(),
        });
        Refuses(visitor, "Form.Wishes");
    }

    [Fact]
    public async Task Nothing_is_wished_once_places_are_allocated()
    {
        var (planned, a, _) = await Wishing("Zu spät");
        await house.Register(planned, "Lars Langsam");
        await house.RunJobs();
        var (lars, own) = (house.Visit(), LinkTo("lars-langsam@teil.example"));
        await lars.Open($"{own}/wuensche");
        await house.In(async db => (await db.BookingTerms.SingleAsync(one => one.EventId == planned.Id))
            .NoteAllocation("x", null, house.Clock.Now));
        await Wish(lars, a.Id, null);
        Assert.Contains("Die Plätze in den Workshops sind schon zugeteilt.", lars.Page.QuerySelector("main")!.TextContent);
        Assert.Empty(await WishesOf(await house.Find(planned, "Lars Langsam")));
        await lars.Open($"{own}/wuensche");
        Assert.Contains("schon zugeteilt", lars.Page.QuerySelector("main")!.TextContent);
        Assert.Null(lars.Page.QuerySelector("main form"));
        await lars.Open(own);
        Assert.Null(lars.Page.QuerySelector("main a[href$='/wuensche']"));
    }

    [Fact]
    public async Task From_the_moment_of_allocation_on_nothing_is_wished_although_nothing_is_given_yet()
    {
        var (planned, a, b) = await Wishing("Gerade jetzt");
        await house.Register(planned, "Gesa Gerade", (b.Id, 1));
        await house.RunJobs();
        var (gesa, own, form) = (house.Visit(), LinkTo("gesa-gerade@teil.example"), house.Visit());
        house.Clock.Advance(TimeSpan.FromDays(4) - TimeSpan.FromMinutes(1));
        await gesa.Open($"{own}/wuensche");
        await form.Open($"{planned.Path}/anmeldung");
        house.Clock.Advance(TimeSpan.FromMinutes(2));
        await Wish(gesa, a.Id, null);
        Assert.Contains("Die Zeit für Wünsche endete", gesa.Page.QuerySelector("main")!.TextContent);
        Assert.Equal([(b.Id, 1)], await WishesOf(await house.Find(planned, "Gesa Gerade")));
        await gesa.Open(own);
        Assert.Contains("Die Zeit für Wünsche endete", gesa.Page.QuerySelector("main")!.TextContent);
        Assert.Contains(b.Title, gesa.Page.QuerySelector("main")!.TextContent);
        Assert.Null(gesa.Page.QuerySelector("main a[href$='/wuensche']"));
        await form.Submit(new Dictionary<string, object>
        {
            ["Form.Name"] = "Sven Spät",
            ["Form.Email"] = "sven-spaet@teil.example",
            ["Form.Wishes.Chosen[0]"] = a.Id.ToString(),
        });
        Assert.Equal(HttpStatusCode.UnprocessableEntity, form.Status);
        Assert.Contains("Anmelden können Sie sich trotzdem.", form.Page.QuerySelector(".error-summary")!.TextContent);
        Assert.Null(form.Page.QuerySelector("[name='Form.Wishes.Chosen[0]']"));
        house.Clock.Advance(TimeSpan.FromSeconds(5));
        await form.Submit();
        Assert.EndsWith("/anmeldung/danke", form.Path);
        Assert.Empty(await WishesOf(await house.Find(planned, "Sven Spät")));
        await house.RunJobs();
        await gesa.Open(own);
        Assert.Contains(b.Title, gesa.Page.QuerySelector("main")!.TextContent);
    }

    [Fact]
    public async Task Where_who_comes_first_has_the_place_each_round_has_its_own_choice()
    {
        var planned = await house.Conference("Zwei Runden", null);
        var (early, late) = (await house.Workshop(planned, "Am Morgen", 10, 11, 5), await house.Workshop(planned, "Am Mittag", 13, 14, 5));
        var visitor = house.Visit();
        await visitor.Open($"{planned.Path}/anmeldung");
        house.Clock.Advance(TimeSpan.FromSeconds(5));
        await visitor.Submit(new Dictionary<string, object>
        {
            ["Form.Name"] = "Zora Zwei",
            ["Form.Email"] = "zora-zwei@teil.example",
            ["Form.Wishes.Chosen[0]"] = early.Id.ToString(),
            ["Form.Wishes.Chosen[1]"] = late.Id.ToString(),
        });
        Assert.Equal(["Am Morgen", "Am Mittag"], await house.SessionsOf(await house.Find(planned, "Zora Zwei")));
    }

    private async Task<(Event Planned, Session A, Session B)> Wishing(string name)
    {
        var planned = await house.Conference(name, null, rules => rules with
        {
            PlacesBy = PlacesBy.Allocation,
            AllocatesAt = rules.OpensAt.AddDays(5),
        });
        var first = await house.Workshop(planned, "Eltern am Werk", 10, 11, 5);
        return (planned, first, await house.Workshop(planned, "Zeit teilen", 10, 11, 5));
    }

    private static Task<IHtmlDocument> Wish(Browser browser, Guid first, Guid? second) => browser.Submit(new Dictionary<string, object>
    {
        ["Wishes.Chosen[0]"] = first.ToString(),
        ["Wishes.Chosen[1]"] = second?.ToString() ?? "",
    }, "main form");

    /// <summary>The second field says so, and both are as they were chosen.</summary>
    private static void Refuses(Browser browser, string form)
    {
        Assert.Equal(HttpStatusCode.UnprocessableEntity, browser.Status);
        var field = browser.Page.QuerySelector($"[name='{form}.Chosen[1]']")!;
        Assert.Equal("true", field.GetAttribute("aria-invalid"));
        Assert.NotNull(field.QuerySelector("option[selected]"));
        Assert.Contains("Diesen Workshop haben Sie schon als 1. Wunsch genannt.",
            browser.Page.QuerySelector(".error-summary")!.TextContent);
        Assert.Null(browser.Page.QuerySelector($"[name='{form}.Chosen[0]']")!.GetAttribute("aria-invalid"));
    }

    private async Task<(Guid, int)[]> WishesOf(Booking booking) =>
        [.. (await house.In(db => db.SessionWishes.Where(wish => wish.BookingId == booking.Id).OrderBy(wish => wish.Rank).ToListAsync()))
            .Select(wish => (wish.SessionId, wish.Rank))];

    private string LetterTo(string email) => house.Letters.Last(letter => letter.To.Contains(email)).Text;

    private string LinkTo(string email)
    {
        var text = LetterTo(email);
        return text[text.IndexOf("/antwort/anmeldung/", StringComparison.Ordinal)..].Split('\n', ' ')[0].Trim();
    }
}
