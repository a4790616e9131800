using System.Net;
using Buendnisnetz.Alliances;
using Buendnisnetz.Library;
using Buendnisnetz.Notifications;
using Buendnisnetz.Tests.Alliances;
using Buendnisnetz.Tests.Lifecycle;

namespace Buendnisnetz.Tests.Library;

/// <summary>How a material lives on: editions, uses, mentions, a successor, the end of its alliance.</summary>
public sealed class MaterialLifeTests(TestHouse house) : IClassFixture<TestHouse>
{
    private const string Form = "main form[method=post]";

    [Fact]
    public async Task Whoever_keeps_or_uses_an_older_edition_is_told_once()
    {
        await house.Found("Gibt heraus");
        var made = await house.Published("Gibt heraus", "Mit Nachfolge");
        var dragan = await house.Meet(Cast.Dragan);
        var other = await house.In(async db => db.Alliances.Add(Founded.NearlyReady("Nutzt es")).Entity);
        await house.Seat(dragan, AllianceSeats.Place, other.Id, AllianceSeats.Coordinator);
        var browser = await house.SignIn(dragan);
        await browser.Open(made.Path);
        await browser.Submit(form: "main form[action$='/merken']");
        await browser.Open($"{made.Path}/nutzung");
        await browser.Submit(new { Note = "Liegt aus." }, Form);
        await browser.Open($"{made.Path}/nutzung");
        await browser.Submit(new { Note = "Liegt aus." }, Form); // Said twice it counts once.
        Assert.Equal(1, await house.In(db => db.MaterialUses.CountAsync(one => one.MaterialId == made.Id)));
        Assert.Contains("Nutzt es", (await house.Visit().Open(made.Path)).Body!.TextContent);

        var path = made.Path;
        Task<List<string>> Heard() => house.In(db => db.Notices.Where(one => one.PersonId == dragan.Id && one.Path == path)
            .Select(one => one.Sentence).ToListAsync());
        await house.Renew(made.Id, "Neue Beträge.");
        await house.RunJobs();
        Assert.Equal(["„Mit Nachfolge“ gibt es in einer neuen Fassung."], await Heard());
        await house.Change(made.Id, one => one.Withdraw("Veraltet.", null, house.Clock.Now));
        await house.RunJobs();
        Assert.Equal(2, (await Heard()).Count);
        Assert.Contains("Mit Nachfolge", (await browser.Open("/materialien/gemerkt")).Body!.TextContent);
        var page = (await house.Visit().Open(made.Path)).Body!;
        Assert.Contains("Veraltet.", page.TextContent);
        Assert.Null(page.QuerySelector("a[href*='/dateien/']"));
        var file = await house.In(db => db.Materials.Where(one => one.Id == made.Id).SelectMany(one => one.Editions)
            .SelectMany(edition => edition.Files).FirstAsync(one => one.Label == "neu.pdf"));
        Assert.Equal(HttpStatusCode.NotFound, (await browser.Client.GetAsync(made.PathOf(file))).StatusCode);
    }

    [Fact]
    public async Task It_stays_at_its_address_when_its_alliance_pauses_and_when_it_ends()
    {
        var alliance = await house.Found("Macht Pause");
        var made = await house.Published("Macht Pause", "Bleibt stehen");
        await house.Pauses(alliance);
        var page = await house.Visit().Open(made.Path);
        Assert.Contains("macht gerade eine kreative Pause", page.Body!.TextContent);
        Assert.NotNull(page.QuerySelector("a[href*='/dateien/']"));
        await house.Change("Macht Pause", one => one.End("Fertig.", FuzzyDate.OfYear(2026), null, house.Clock.Now));
        var visitor = house.Visit();
        Assert.Contains("ist beendet", (await visitor.Open(made.Path)).Body!.TextContent);
        Assert.Equal(HttpStatusCode.OK, visitor.Status);
    }

    [Fact]
    public async Task Somebody_else_mentions_it_and_an_organisation_has_helped()
    {
        await house.Found("Wird genannt");
        var made = await house.Published("Wird genannt", "Katalog von 2014");
        var carla = await house.SignIn(Cast.Carla);
        await carla.Open($"{made.Path}/erwaehnung");
        await carla.Submit(new { Who = "Ministerium", Where = "Gute Beispiele", When = "irgendwann", Address = "keine" }, Form);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, carla.Status);
        await carla.Submit(new { Who = "Ministerium", Where = "Gute Beispiele", When = "Herbst 2015", Address = "" }, Form);
        await carla.Open($"{made.Path}/urheber?suche=Sportverein");
        await carla.Submit(form: "form.panel");
        var page = (await house.Visit().Open(made.Path)).Body!.TextContent;
        Assert.Contains("Gute Beispiele", page);
        Assert.Contains("Herbst 2015", page);
        Assert.Contains("Sportverein Beispiel", page);
        await carla.Open(made.Path);
        await carla.Submit(form: "main form[action*='/erwaehnung/']");
        Assert.DoesNotContain("Gute Beispiele", (await house.Visit().Open(made.Path)).Body!.TextContent);
    }

    [Fact]
    public async Task It_is_replaced_by_another_one_and_leads_there()
    {
        await house.Found("Ersetzt");
        var (old, next) = (await house.Published("Ersetzt", "Alte Karte"), await house.Published("Ersetzt", "Junge Karte"));
        var carla = await house.SignIn(Cast.Carla);
        await carla.Open($"{old.Path}/ersatz?suche=junge");
        await carla.Submit(form: "form.panel[method=post]");
        Assert.NotNull((await house.Visit().Open(old.Path)).QuerySelector($"a[href='{next.Path}']"));
        await house.Change(next.Id, one => one.Archive("Wird nicht mehr gepflegt.", null, house.Clock.Now));
        Assert.NotNull((await house.Visit().Open(old.Path)).QuerySelector($"a[href='{next.Path}']")); // It is handed out still.
        await carla.Open($"{next.Path}/ersatz?suche=alte");
        await carla.Submit(form: "form.panel[method=post]");
        Assert.Contains("Das ginge im Kreis", carla.Page.Body!.TextContent);
        await carla.Open($"{old.Path}/ersatz");
        await carla.Submit(form: "form[action$='/ersatz/ende']");
        Assert.Null((await house.Visit().Open(old.Path)).QuerySelector($"a[href='{next.Path}']"));
    }

    [Fact]
    public async Task Of_what_is_withdrawn_no_picture_is_served_either()
    {
        await house.Found("Zieht zurück");
        var made = await house.Published("Zieht zurück", "Mit erster Seite");
        var picture = (await house.Visit().Open(made.Path)).QuerySelector("main img[src^='/bilder/']")!.GetAttribute("src")!;
        var carla = await house.SignIn(Cast.Carla);
        foreach (var (isOut, visitor) in new[] { (true, HttpStatusCode.OK), (false, HttpStatusCode.NotFound) })
        {
            if (!isOut) await house.Change(made.Id, one => one.Withdraw("Die Beträge stimmen nicht mehr.", null, house.Clock.Now));
            Assert.Equal(visitor, (await house.Visit().Client.GetAsync(picture)).StatusCode);
            Assert.Equal(HttpStatusCode.OK, (await carla.Client.GetAsync(picture)).StatusCode);
        }
        Assert.DoesNotContain("/bilder/", (await house.Visit().Open(made.Path)).QuerySelector("main")!.InnerHtml);
    }

    [Fact]
    public async Task Nobody_is_led_to_what_they_cannot_read()
    {
        await house.Found("Führt weiter");
        var (old, next) = (await house.Published("Führt weiter", "Offene Liste"), await house.Published("Führt weiter", "Liste für uns",
            LibraryHouse.Facts("Liste für uns", Visibility.Community)));
        var carla = await house.SignIn(Cast.Carla);
        await carla.Open($"{old.Path}/ersatz?suche=liste");
        await carla.Submit(form: "form.panel[method=post]");
        Assert.Contains("für weniger Menschen sichtbar", carla.Page.Body!.TextContent);
        await house.Change(next.Id, one => one.Describe(LibraryHouse.Facts("Liste für uns"), null, house.Clock.Now));
        await carla.Open($"{old.Path}/ersatz?suche=liste");
        await carla.Submit(form: "form.panel[method=post]");
        Assert.Contains("Liste für uns", (await house.Visit().Open(old.Path)).Body!.TextContent);
        await house.Change(next.Id, one => one.Describe(LibraryHouse.Facts("Liste für uns", Visibility.Place), null, house.Clock.Now));
        Assert.DoesNotContain("Liste für uns", (await house.Visit().Open(old.Path)).Body!.TextContent);
    }

    [Fact]
    public async Task An_idea_of_an_alliance_does_not_say_that_it_uses_something()
    {
        await house.Found("Gibt weiter");
        var made = await house.Published("Gibt weiter", "Für alle");
        var idea = Alliance.Imagine(new("Noch geheim", "", null, "", null), "noch-geheim", null, house.Clock.Now);
        await house.Change(made.Id, one => Assert.Contains("eine Idee", one.ObstacleToUse(idea)));
    }
}
