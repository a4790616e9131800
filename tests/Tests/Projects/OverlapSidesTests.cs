using System.Net;
using Buendnisnetz.Accounts;
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
    public async Task Who_could_not_be_told_is_not_silent_and_has_their_time_once_somebody_is_there()
    {
        var pair = await TwoAlike();
        var dragan = await house.SignIn(Cast.Dragan);
        await house.In(async db =>
        {
            var anna = await db.People.At(Cast.Anna.Email).FirstAsync();
            foreach (var seat in await db.Seats.HeldBy(anna.Id).ToListAsync()) seat.End(null, house.Clock.Now);
        });
        await dragan.Open(pair.Path);
        await dragan.Submit(new { Next = "Rejected", Note = "Unseres ist nur für die Kleinen." });
        Assert.Contains(Addressee.None, Text(dragan));
        Assert.Contains("noch niemand per E-Mail zu erreichen", Text(dragan));
        Assert.Null((await Now(pair)).AgreedFrom);
        await Morning(61);
        Assert.True((await Now(pair)).State.IsDenied);
        var home = await house.In(db => db.Alliances.OrderBy(one => one.Id).FirstAsync(one => one.Name == "Die einen"));
        await house.Seat(await house.Meet(Cast.Femi), AllianceSeats.Place, home.Id, AllianceSeats.Coordinator);
        await Morning(1);
        Assert.True((await Now(pair)).State.IsDenied);
        var letter = Assert.Single(house.Letters, one => one.To.Contains(Cast.Femi.Email) && one.Subject.Contains("eine Seite sagt"));
        Assert.Contains("Unseres ist nur für die Kleinen.", letter.Text);
        await Morning(59);
        Assert.True((await Now(pair)).State.IsDenied);
        await Morning(2);
        Assert.Equal(OverlapState.Rejected, (await Now(pair)).State);
    }

    [Fact]
    public async Task What_the_others_have_withdrawn_since_has_no_name_for_whoever_asked_on_no_page_and_in_no_list()
    {
        var pair = await TwoAlike();
        var (anna, dragan) = (await house.SignIn(Cast.Anna), await house.SignIn(Cast.Dragan));
        var path = (await house.In(db => db.Alliances.OrderBy(one => one.Id).FirstAsync(one => one.Name == "Die anderen"))).Path;
        await dragan.Open(pair.Path);
        await dragan.Submit(new { Next = "UnderDiscussion", Note = "Treffen wir uns?" });
        Assert.Contains(Holidays.Title, await Body(dragan, $"{path}/doppelstrukturen"));
        await Narrow(Holidays.Title, Visibility.Place);
        foreach (var place in new[] { pair.Path, $"{path}/doppelstrukturen", "/schreibtisch" })
        {
            var body = await Body(dragan, place);
            Assert.Contains(OverlapSight.Hidden[1..], body);
            Assert.Contains("Sommerfreizeit daheim", body);
            foreach (var hidden in new[] { Holidays.Title, Holidays.Lead, "Beide handeln von" }) Assert.DoesNotContain(hidden, body);
        }
        Assert.Contains("Treffen wir uns?", await Body(dragan, pair.Path));
        Assert.DoesNotContain("Die einen", dragan.Page.QuerySelector("main")!.TextContent);
        Assert.Contains(Holidays.Title, await Body(anna, pair.Path));
        var (stranger, greta) = (await house.SignIn(Cast.Bilal), await house.SignIn(Cast.Greta));
        foreach (var other in new[] { stranger, greta })
        {
            await other.Open(pair.Path);
            Assert.Equal(HttpStatusCode.NotFound, other.Status);
        }
        Assert.Contains("Mit Ihrer Antwort sehen die anderen Titel, Satz und Ort", await Body(anna, pair.Path));
        await anna.Submit(new { Next = "Rejected", Note = "Unseres ist für Schulkinder." });
        Assert.Contains(Holidays.Title, await Body(dragan, pair.Path));
        Assert.Contains("Mehr ist nur für einen engeren Kreis zu lesen.", Text(dragan));
    }

    [Fact]
    public async Task A_letter_from_whoever_speaks_for_both_names_nothing_that_the_other_side_may_not_read()
    {
        var pair = await TwoAlike();
        await Narrow(Holidays.Title, Visibility.Place);
        var administrator = await house.SignInAdministrator();
        await administrator.Open(pair.Path);
        await administrator.Submit(new { Next = "Confirmed" });
        Assert.Equal(OverlapState.Confirmed, (await Now(pair)).State);
        foreach (var mail in await house.In(db => db.Mails.AsNoTracking().Where(mail => mail.To == Cast.Dragan.Email)
            .OrderBy(mail => mail.Id).ToListAsync()))
        {
            Assert.DoesNotContain(Holidays.Title, mail.Subject + mail.Text);
            Assert.DoesNotContain(Holidays.Lead, mail.Text);
        }
    }

    private Task Narrow(string title, Visibility visibility) => house.In(async db =>
    {
        var one = await db.Projects.WithPage.FirstAsync(found => found.Title == title);
        one.Describe(Holidays with { Visibility = visibility }, null, house.Clock.Now);
    });

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

    private Task<Overlap> Now(Overlap pair) => house.In(db => db.Overlaps.Include(one => one.Steps).AsNoTracking()
        .SingleAsync(one => one.Id == pair.Id));

    private static Dictionary<string, object> Answer(string choice, string because) =>
        new() { ["Answers[0].Choice"] = choice, ["Answers[0].Because"] = because };

    private static string Text(Browser browser) => browser.Page.Body!.TextContent;

    private static async Task<string> Body(Browser browser, string path) => (await browser.Open(path)).Body!.TextContent;
}
