using Buendnisnetz.Alliances;
using System.Net;
using Buendnisnetz.Notifications;

namespace Buendnisnetz.Tests.Notifications;

public sealed class InboxTests(TestHouse house) : IClassFixture<TestHouse>
{
    [Fact]
    public async Task News_stands_in_the_inbox_of_its_person_only()
    {
        await Notify(Cast.Anna, "Die AWO ist neu dabei.");
        var (anna, dragan) = (await house.SignIn(Cast.Anna), await house.SignIn(Cast.Dragan));
        Assert.Contains("Die AWO ist neu dabei.", (await anna.Open(NoticePaths.Inbox)).Body!.TextContent);
        Assert.DoesNotContain("AWO", (await dragan.Open(NoticePaths.Inbox)).Body!.TextContent);
    }

    [Fact]
    public async Task Opening_news_leads_to_its_page_and_marks_it_as_read()
    {
        var notice = await Notify(Cast.Bilal, "Ein Meilenstein ist eingetragen.", "/profil/benachrichtigungen");
        var bilal = await house.SignIn(Cast.Bilal);
        await bilal.Open(NoticePaths.Inbox);
        await bilal.Submit(form: $"form[action$='{notice.Id}']");
        Assert.Equal("/profil/benachrichtigungen", bilal.Path);
        Assert.NotNull((await house.In(db => db.Notices.SingleAsync(one => one.Id == notice.Id))).ReadAt);
    }

    [Fact]
    public async Task Everything_can_be_marked_as_read_at_once()
    {
        await Notify(Cast.Carla, "Eins.");
        await Notify(Cast.Carla, "Zwei.");
        var carla = await house.SignIn(Cast.Carla);
        await carla.Open(NoticePaths.Inbox);
        await carla.Submit(form: "form[action='/schreibtisch/neuigkeiten']");
        Assert.DoesNotContain(carla.Page.QuerySelectorAll(".kern-badge"), tag => tag.TextContent.Contains("neu", StringComparison.Ordinal));
        Assert.Contains("Zwei.", carla.Page.Body!.TextContent);
    }

    [Fact]
    public async Task Nobody_marks_the_news_of_others()
    {
        var notice = await Notify(Cast.Femi, "Nur für Femi.");
        await Notify(Cast.Greta, "Für Greta.");
        var greta = await house.SignIn(Cast.Greta);
        await greta.Open(NoticePaths.Inbox);
        greta.Page.QuerySelector("form.actions")!.SetAttribute("action", $"{NoticePaths.Inbox}/{notice.Id}");
        await greta.Submit(form: "form.actions");
        Assert.NotEqual(HttpStatusCode.OK, greta.Status);
        Assert.Null((await house.In(db => db.Notices.SingleAsync(one => one.Id == notice.Id))).ReadAt);
    }

    [Fact]
    public async Task News_of_a_place_ends_with_the_seat()
    {
        var place = Guid.CreateVersion7();
        var edda = await house.Meet(Cast.Edda);
        var seat = await house.Seat(edda, AllianceSeats.Place, place, AllianceSeats.Editor);
        await house.In(db => Task.FromResult(db.Notify(edda.Id, "Aus dem Bündnis.", "/", "Bündnis", house.Clock.GetUtcNow(), place)));
        var browser = await house.SignIn(Cast.Edda);
        Assert.Contains("Aus dem Bündnis.", (await browser.Open(NoticePaths.Inbox)).Body!.TextContent);
        await house.In(async db => (await db.FindAsync<Buendnisnetz.Accounts.Seat>(seat.Id))!.End(null, house.Clock.GetUtcNow()));
        Assert.DoesNotContain("Aus dem Bündnis.", (await browser.Open(NoticePaths.Inbox)).Body!.TextContent);
    }

    [Fact]
    public async Task News_never_leads_out_of_the_house()
    {
        var anna = await house.Meet(Cast.Anna);
        await Assert.ThrowsAsync<ArgumentException>(() =>
            house.In(db => Task.FromResult(db.Notify(anna.Id, "x", "//anderswo.example", "x", house.Clock.GetUtcNow()))));
    }

    private async Task<Notice> Notify(Cast cast, string sentence, string path = "/")
    {
        var person = await house.Meet(cast);
        return await house.In(db => Task.FromResult(db.Notify(person.Id, sentence, path, "Leben am See", house.Clock.GetUtcNow())));
    }
}
