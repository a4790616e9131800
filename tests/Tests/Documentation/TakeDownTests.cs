using System.Net;
using System.Text.RegularExpressions;
using Buendnisnetz.Documentation;
using Buendnisnetz.Events;
using Microsoft.Extensions.DependencyInjection;

namespace Buendnisnetz.Tests.Documentation;

/// <summary>Somebody does not want to be shown on a picture.</summary>
public sealed partial class TakeDownTests(TestHouse house) : IClassFixture<TestHouse>
{
    [Fact]
    public async Task Asked_without_account_confirmed_by_mail_the_picture_is_gone_at_once_and_for_good_when_the_team_says_so()
    {
        var planned = await house.Past("Bitte");
        await house.PublishedOf(planned);
        var hung = await house.Hung(planned, "bild-wand2030");
        var address = $"/bilder/{hung.FileId}/800";
        var visitor = house.Visit();
        var link = await Ask(visitor, hung.TakeDownPathIn(planned), "ich@bitte.example");
        Assert.Equal(HttpStatusCode.OK, (await visitor.Client.GetAsync(address)).StatusCode);
        await visitor.Open(link);
        await visitor.Submit(form: "main form");
        Assert.Contains("nicht mehr zu sehen", visitor.Page.QuerySelector("h1")!.TextContent);
        Assert.Equal(HttpStatusCode.NotFound, (await house.Visit().Client.GetAsync(address)).StatusCode);
        Assert.DoesNotContain(hung.FileId.ToString(), await house.Visit().Client.GetStringAsync(planned.DocumentationPath));
        Assert.DoesNotContain("data:image", await house.Visit().Client.GetStringAsync(planned.OfflinePath));
        var anna = await house.SignIn(Cast.Anna);
        var hash = await house.In(db => db.Files.Where(file => file.Id == hung.FileId).Select(file => file.Hash).SingleAsync());
        Assert.Contains("Ich bin das nicht gern.", (await anna.Open(planned.Documented("bilder"))).QuerySelector("main")!.TextContent);
        Assert.DoesNotContain("bitte.example", anna.Page.DocumentElement.OuterHtml);
        await anna.Open(planned.Documented($"bilder/{hung.Id}/entscheidung"));
        await anna.Submit(form: "main form[action$='/entfernung']");
        await house.RunJobs();
        Assert.Contains(house.Letters, letter => letter.To.Contains("ich@bitte.example") && letter.Text.Contains("gelöscht"));
        Assert.Equal((0, 0), await house.In(async db => (await db.TakeDowns.CountAsync(one => one.PictureId == hung.Id),
            await db.Files.CountAsync(file => file.Hash == hash))));
        var store = house.Services.GetRequiredService<FileStore>();
        Assert.Null(await store.Open(new StoredFile(hash, "x", "image/webp", 1, null, house.Clock.Now)));
        Assert.Equal(HttpStatusCode.NotFound, (await anna.Client.GetAsync(address)).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await visitor.Client.GetAsync(link)).StatusCode);
    }

    [Fact]
    public async Task The_team_may_show_it_again_and_says_why()
    {
        var planned = await house.Past("Wieder");
        await house.PublishedOf(planned);
        var hung = await house.Hung(planned);
        var visitor = house.Visit();
        await visitor.Open(await Ask(visitor, hung.TakeDownPathIn(planned), "zweite@bitte.example"));
        await visitor.Submit(form: "main form");
        var anna = await house.SignIn(Cast.Anna);
        await anna.Open(planned.Documented($"bilder/{hung.Id}/entscheidung"));
        await anna.Submit(form: "main form:not([action])");
        Assert.Contains("warum das Bild wieder gezeigt wird", anna.Page.QuerySelector(".error-summary")!.TextContent);
        await anna.Submit(new { Reason = "Niemand ist zu erkennen." }, form: "main form:not([action])");
        await house.RunJobs();
        Assert.Contains(house.Letters, letter => letter.To.Contains("zweite@bitte.example") &&
            letter.Text.Contains("Niemand ist zu erkennen."));
        Assert.Equal(HttpStatusCode.OK, (await house.Visit().Client.GetAsync($"/bilder/{hung.FileId}/800")).StatusCode);
    }

    [Fact]
    public async Task Whoever_asks_after_the_team_has_read_is_not_answered_unread()
    {
        var planned = await house.Past("Überholt");
        await house.PublishedOf(planned);
        var hung = await house.Hung(planned);
        var (first, second) = (house.Visit(), house.Visit());
        await first.Open(await Ask(first, hung.TakeDownPathIn(planned), "erste@bitte.example"));
        await second.Open(await Ask(second, hung.TakeDownPathIn(planned), "spaete@bitte.example"));
        await first.Submit(form: "main form");
        var anna = await house.SignIn(Cast.Anna);
        await anna.Open(planned.Documented($"bilder/{hung.Id}/entscheidung"));
        house.Clock.Advance(TimeSpan.FromMinutes(5));
        await second.Submit(form: "main form");
        await anna.Submit(new { Reason = "Niemand ist zu erkennen." }, form: "main form:not([action])");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, anna.Status);
        Assert.Contains("Inzwischen hat noch jemand gebeten", anna.Page.QuerySelector(".error-summary")!.TextContent);
        Assert.Contains("Niemand ist zu erkennen.", anna.Page.QuerySelector("[name=Reason]")!.TextContent);
        Assert.False((await house.Stored(planned)).Pictures.Single().IsShown);
        await anna.Submit(form: "main form:not([action])");
        await house.RunJobs();
        Assert.Equal(["erste@bitte.example", "spaete@bitte.example"], house.Letters
            .Where(letter => letter.Subject == "Ihre Bitte zu einem Bild" && letter.Text.Contains(planned.Title))
            .Select(letter => letter.To).Order());
        Assert.True((await house.Stored(planned)).Pictures.Single().IsShown);
    }

    [Fact]
    public async Task Whoever_confirms_what_was_removed_meanwhile_or_asks_about_it_reads_how_it_stands()
    {
        var planned = await house.Past("Schon weg");
        await house.PublishedOf(planned);
        var hung = await house.Hung(planned);
        var (first, late) = (house.Visit(), house.Visit());
        await first.Open(await Ask(first, hung.TakeDownPathIn(planned), "vierte@bitte.example"));
        await late.Open(hung.TakeDownPathIn(planned));
        var taken = await house.In(db => db.TakeDowns.Where(one => one.PictureId == hung.Id).Select(one => one.Id).SingleAsync());
        await Desk(async (desk, db) => await desk.Remove(await db.CalendarEvents.FirstAsync(one => one.Id == planned.Id), hung.Id, null,
            house.Clock.Now, default));
        await Desk((desk, _) => desk.Confirm(taken, house.Clock.Now, default));
        await Desk(async (desk, db) => Assert.Contains("inzwischen entfernt", (await Assert.ThrowsAsync<Refusal>(async () => await desk.Ask(
            await db.CalendarEvents.FirstAsync(one => one.Id == planned.Id), hung.Id, "x@bitte.example", null, house.Clock.Now, default)))
            .Message));
        await first.Submit(form: "main form");
        Assert.Equal(HttpStatusCode.NotFound, first.Status);
        Assert.Contains("nichts mehr zu tun", first.Page.QuerySelector("h1")!.TextContent);
        Assert.Empty((await house.Stored(planned)).Pictures);
    }

    [Fact]
    public async Task Looking_hides_nothing_asking_twice_writes_once_and_what_nobody_confirms_is_forgotten()
    {
        var planned = await house.Past("Zweimal");
        await house.PublishedOf(planned);
        var hung = await house.Hung(planned);
        var visitor = house.Visit();
        var link = await Ask(visitor, hung.TakeDownPathIn(planned), "dritte@bitte.example");
        await visitor.Open(link);
        Assert.Contains("Ja, nicht mehr zeigen", visitor.Page.QuerySelector("main")!.TextContent);
        await Ask(visitor, hung.TakeDownPathIn(planned), "Dritte@Bitte.example");
        Assert.Single(house.Letters, letter => letter.To.Contains("dritte@bitte.example", StringComparison.OrdinalIgnoreCase));
        Assert.True((await house.Stored(planned)).Pictures.Single().IsShown);
        house.Clock.Advance(TimeSpan.FromDays(16));
        await house.RunDaily();
        Assert.Equal(0, await house.In(db => db.TakeDowns.CountAsync(one => one.PictureId == hung.Id)));
        await visitor.Open(link);
        Assert.Equal(HttpStatusCode.NotFound, visitor.Status);
        Assert.Contains("nichts mehr zu tun", visitor.Page.QuerySelector("h1")!.TextContent);
    }

    [Fact]
    public async Task No_address_no_picture_and_a_made_up_link_are_refused_in_words()
    {
        var planned = await house.Past("Fehler");
        await house.PublishedOf(planned);
        var hung = await house.Hung(planned);
        var visitor = house.Visit();
        await visitor.Open(hung.TakeDownPathIn(planned));
        house.Clock.Advance(TimeSpan.FromSeconds(8));
        await visitor.Submit(new { Email = "keine" });
        Assert.Equal(HttpStatusCode.UnprocessableEntity, visitor.Status);
        Assert.Equal(HttpStatusCode.NotFound, (await visitor.Client.GetAsync(planned.Documented($"bilder/{Guid.NewGuid()}/nicht-zeigen")))
            .StatusCode);
        await visitor.Open("/antwort/bild/erfunden");
        Assert.Equal(HttpStatusCode.NotFound, visitor.Status);
        Assert.Empty(visitor.Page.QuerySelectorAll("main form"));
    }

    [Fact]
    public async Task Who_asked_is_forgotten_with_the_account_and_the_picture_stays_hidden()
    {
        var greta = await house.Meet(Cast.Greta);
        var planned = await house.Past("Vergessen");
        await house.PublishedOf(planned);
        var hung = await house.Hung(planned);
        var visitor = house.Visit();
        await visitor.Open(await Ask(visitor, hung.TakeDownPathIn(planned), greta.Email));
        await visitor.Submit(form: "main form");
        var browser = await house.SignIn(greta);
        Assert.Contains("nicht mehr gezeigt", (await browser.Open("/profil/daten")).QuerySelector("main")!.TextContent);
        await browser.Open("/profil/loeschen");
        await browser.Submit(new { IsSure = true });
        await house.RunJobs();
        var asked = await house.In(db => db.TakeDowns.SingleAsync(one => one.PictureId == hung.Id));
        Assert.Equal((null, null), (asked.Email, asked.Reason));
        Assert.False((await house.Stored(planned)).Pictures.Single().IsShown);
    }

    private async Task Desk(Func<TakeDownDesk, Db, Task> work)
    {
        await using var scope = house.Services.CreateAsyncScope();
        await work(scope.ServiceProvider.GetRequiredService<TakeDownDesk>(), scope.ServiceProvider.GetRequiredService<Db>());
    }

    private async Task<string> Ask(Browser visitor, string path, string email)
    {
        await visitor.Open(path);
        house.Clock.Advance(TimeSpan.FromSeconds(8));
        await visitor.Submit(new { Email = email, Reason = "Ich bin das nicht gern." });
        Assert.EndsWith("/danke", visitor.Path);
        await house.RunJobs();
        return Own().Match(house.Letters.Last(one => one.To.Contains(email, StringComparison.OrdinalIgnoreCase)
            || one.To.Contains(email.ToLowerInvariant(), StringComparison.Ordinal)).Text).Value;
    }

    [GeneratedRegex(@"/antwort/bild/[\w-]+")]
    private static partial Regex Own();
}
