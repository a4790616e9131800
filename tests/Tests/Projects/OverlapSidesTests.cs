using System.Net;
using Buendnisnetz.Alliances;
using Buendnisnetz.Projects;

namespace Buendnisnetz.Tests.Projects;

/// <summary>Both sides of a finding see it and have their say; what is typed is never lost.</summary>
public sealed class OverlapSidesTests : IAsyncLifetime
{
    private static readonly ProjectProfile Holidays = new("Verlässliche Ferienbetreuung",
        "Schulkinder sind in allen Ferien gut aufgehoben.", "Eltern haben weniger Urlaub als Kinder Ferien.", "Kein Kind ohne Platz.");

    private readonly TestHouse house = new();

    public ValueTask InitializeAsync()
    {
        (house.Settings["RateLimits:LooksPerMinute"], house.Settings["RateLimits:BeginningsPerMinute"]) = ("2", "2");
        return house.InitializeAsync();
    }

    public ValueTask DisposeAsync() => house.DisposeAsync();

    [Fact]
    public async Task The_word_of_one_side_waits_for_the_other_one_which_agrees()
    {
        var pair = await TwoAlike();
        var (anna, dragan) = (await house.SignIn(Cast.Anna), await house.SignIn(Cast.Dragan));
        await dragan.Open(pair.Path);
        await dragan.Submit(new { Next = "Rejected", Note = "Unseres ist nur für die Kleinen." });
        Assert.True((await Now(pair)).State.IsDenied);
        Assert.DoesNotContain("Stimmt, das ist etwas anderes", await Body(dragan, pair.Path));
        Assert.DoesNotContain(pair.Path, (await dragan.Open("/schreibtisch")).Body!.InnerHtml);
        var letter = await house.In(db => db.Mails.AsNoTracking().OrderBy(mail => mail.Id)
            .FirstAsync(mail => mail.To == Cast.Anna.Email && mail.Subject.Contains("eine Seite sagt")));
        Assert.Contains("als vereinbart", letter.Text);
        Assert.Contains("Unseres ist nur für die Kleinen.", letter.Text);
        Assert.Contains("Die anderen sagen, das ist etwas anderes.", await Body(anna, "/schreibtisch"));
        Assert.Contains("Unseres ist nur für die Kleinen.", await Body(anna, pair.Path));
        await anna.Submit(new { Next = "Rejected" });
        Assert.Equal(OverlapState.Rejected, (await Now(pair)).State);
    }

    [Fact]
    public async Task Whoever_sees_it_otherwise_objects_and_silence_is_agreement_after_sixty_days()
    {
        var pair = await TwoAlike();
        var (anna, dragan) = (await house.SignIn(Cast.Anna), await house.SignIn(Cast.Dragan));
        await dragan.Open(pair.Path);
        await dragan.Submit(new { Next = "Rejected", Note = "Nein." });
        await anna.Open(pair.Path);
        await anna.Submit(new { Next = "UnderDiscussion", Note = "Doch, es sind dieselben Kinder." });
        Assert.Equal(OverlapState.UnderDiscussion, (await Now(pair)).State);
        await anna.Open(pair.Path);
        await anna.Submit(new { Next = "Rejected", Note = "Wir haben gesprochen." });
        await Morning(59);
        Assert.True((await Now(pair)).State.IsDenied);
        await Morning(2);
        Assert.Equal(OverlapState.Rejected, (await Now(pair)).State);
        Assert.Contains("niemand widersprochen", await Body(await house.SignIn(Cast.Dragan), pair.Path));
    }

    [Fact]
    public async Task Whoever_is_asked_sees_title_sentence_place_and_asker_of_a_draft_and_nothing_else_of_it()
    {
        await house.FoundBy(Cast.Anna, "Wird gefragt");
        var told = await Tell("Wird gefragt", Holidays);
        var path = await house.FoundBy(Cast.Dragan, "Fragt an");
        var dragan = await house.SignIn(Cast.Dragan);
        await dragan.Open($"{path}/projekt-neu");
        var typed = new
        {
            Form__Title = "Sommerprogramm für Kinder",
            Form__Lead = "Wenn die Schule zu hat.",
            Form__Need = "Das ist noch geheim.",
        };
        await dragan.Submit(typed);
        Assert.Contains("Titel, Satz und Ort und Ihren Namen", Text(dragan));
        await dragan.Submit(Answer("abstimmen", "Teilen wir die Wochen?"));
        var pair = await house.In(db => db.Overlaps.AsNoTracking().OfProject(told.Id).OrderBy(one => one.Id).FirstAsync());
        var letter = await house.In(db => db.Mails.AsNoTracking().OrderBy(mail => mail.Id)
            .FirstAsync(mail => mail.To == Cast.Anna.Email && mail.Subject.StartsWith("Abstimmen")));
        Assert.Contains(pair.Path, letter.Text);
        var anna = await house.SignIn(Cast.Anna);
        foreach (var seen in new[] { "Sommerprogramm für Kinder", "Wenn die Schule zu hat.", "Landkreis Konstanz", Cast.Dragan.Name,
            "Noch ein Entwurf" })
            Assert.Contains(seen, await Body(anna, pair.Path));
        Assert.DoesNotContain("Das ist noch geheim.", Text(anna));
        Assert.DoesNotContain("/projekte/sommerprogramm-fuer-kinder", anna.Page.Body!.InnerHtml);
        await anna.Submit(new { Next = "Rejected", Note = "Unseres ist für Schulkinder." });
        Assert.True((await Now(pair)).State.IsDenied);
        await anna.Open("/projekte/sommerprogramm-fuer-kinder");
        Assert.Equal(HttpStatusCode.NotFound, anna.Status);
        await house.FoundBy(Cast.Femi, "Ist nicht gefragt");
        var femi = await house.SignIn(Cast.Femi);
        await femi.Open(pair.Path);
        Assert.Equal(HttpStatusCode.NotFound, femi.Status);
    }

    [Fact]
    public async Task What_the_alliance_does_itself_stands_apart_and_asks_only_why()
    {
        var path = await house.FoundBy(Cast.Anna, "Tut es selbst");
        var told = await Tell("Tut es selbst", Holidays);
        var anna = await house.SignIn(Cast.Anna);
        await anna.Open($"{path}/projekt-neu");
        await anna.Submit(new { Form__Title = "Ferienbetreuung am Morgen", Form__Lead = "Betreuung in allen Ferien, ab halb sechs." });
        Assert.Contains("Ihr eigenes Projekt „Verlässliche Ferienbetreuung“ tut Ähnliches.", Text(anna));
        Assert.DoesNotContain("Dort mitmachen", Text(anna));
        Assert.DoesNotContain("Das gibt es vielleicht schon", Text(anna));
        await anna.Submit(new Dictionary<string, object> { ["Answers[0].Because"] = "Dieses beginnt um halb sechs." });
        Assert.EndsWith("/bearbeiten", anna.Path);
        var pair = await house.In(db => db.Overlaps.AsNoTracking().OfProject(told.Id).OrderBy(one => one.Id).FirstAsync());
        Assert.Equal(OverlapState.Accepted, pair.State);
    }

    [Fact]
    public async Task Whoever_has_looked_very_often_waits_a_minute_and_loses_nothing()
    {
        var path = await house.FoundBy(Cast.Anna, "Sieht oft nach");
        var anna = await house.SignIn(Cast.Anna);
        await anna.Open($"{path}/projekt-pruefung");
        for (var look = 0; look < 2; look++) await anna.Submit(new { Form__Title = "Ein Laufbus" });
        Assert.Equal(HttpStatusCode.OK, anna.Status);
        await anna.Submit(new { Form__Title = "Ein Laufbus", Form__Lead = "Zu Fuß zur Schule." });
        Assert.Equal(HttpStatusCode.TooManyRequests, anna.Status);
        Assert.Contains(RadarPace.Refused, Text(anna));
        Assert.Contains("Zu Fuß zur Schule.", Text(anna));
        for (var begin = 0; begin < 2; begin++) await Begin(anna, path);
        Assert.EndsWith("/bearbeiten", anna.Path);
        await Begin(anna, path);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, anna.Status);
        Assert.Contains(RadarPace.Refused, Text(anna));
        Assert.Contains("Zu Fuß zur Schule.", Text(anna));
    }

    private static async Task Begin(Browser anna, string path)
    {
        await anna.Open($"{path}/projekt-neu");
        await anna.Submit(new { Form__Title = "Ein Laufbus", Form__Lead = "Zu Fuß zur Schule." });
    }

    private async Task Morning(int days)
    {
        house.Clock.Advance(TimeSpan.FromDays(days));
        await house.In(db => { db.Enqueue(new OverlapMorning(), house.Clock.Now); return Task.CompletedTask; });
        await house.RunJobs();
    }

    private async Task<Overlap> TwoAlike()
    {
        await house.FoundBy(Cast.Anna, "Die einen");
        var told = await Tell("Die einen", Holidays);
        await house.FoundBy(Cast.Dragan, "Die anderen");
        await Tell("Die anderen", Holidays with { Title = "Sommerfreizeit daheim", Lead = "Betreuung, wenn die Schule zu hat." });
        return await house.In(db => db.Overlaps.AsNoTracking().OfProject(told.Id).OrderBy(one => one.Id).FirstAsync());
    }

    private async Task<Project> Tell(string alliance, ProjectProfile profile)
    {
        var told = await house.In(async db =>
        {
            var home = await db.Alliances.Include(one => one.Areas).OrderBy(one => one.Id).FirstAsync(one => one.Name == alliance);
            var begun = Project.Begin(home, profile, await db.FreeProjectSlug(profile.Title), null, house.Clock.Now);
            begun.Classify(["kinderbetreuung"], [.. begun.Areas.Select(area => area.Key)], null, house.Clock.Now);
            begun.Publish(null, house.Clock.Now);
            return db.Projects.Add(begun).Entity;
        });
        await house.RunJobs();
        return told;
    }

    private Task<Overlap> Now(Overlap pair) => house.In(db => db.Overlaps.AsNoTracking().SingleAsync(one => one.Id == pair.Id));

    private static Dictionary<string, object> Answer(string choice, string because) =>
        new() { ["Answers[0].Choice"] = choice, ["Answers[0].Because"] = because };

    private static string Text(Browser browser) => browser.Page.Body!.TextContent;

    private static async Task<string> Body(Browser browser, string path) => (await browser.Open(path)).Body!.TextContent;
}
