using Buendnisnetz.Alliances;
using Buendnisnetz.Tests.Alliances;

namespace Buendnisnetz.Tests.Lifecycle;

/// <summary>What is said of a letter to the partners is what happens.</summary>
public sealed class PartnerReachTests(TestHouse house) : IClassFixture<TestHouse>
{
    [Fact]
    public async Task Where_no_mailbox_is_known_nobody_is_promised_a_mail()
    {
        var path = await house.Found("Ohne Adressen");
        var anna = await house.SignIn(Cast.Anna);
        var main = (await anna.Open($"{path}/pause")).QuerySelector("main")!;
        Assert.Contains("Von keinem Partner ist ein Postfach bekannt", main.TextContent, StringComparison.Ordinal);
        Assert.Contains("Sportverein Beispiel", main.QuerySelector(".partner-reach details")!.TextContent, StringComparison.Ordinal);
        Assert.Contains($"{path}/partner-postfaecher", main.QuerySelectorAll(".partner-reach a").Select(link => link.GetAttribute("href")));
    }

    [Fact]
    public async Task As_many_are_written_to_as_was_said()
    {
        var path = await house.Found("Eine Adresse");
        await house.Change("Eine Adresse", alliance => alliance.NoteMailbox(
            alliance.ActivePartnerships.Single(partner => partner.Name == "Sportverein Beispiel"), "verein@reach.example", null,
            house.Clock.Now));
        const string Said = "1 von 2 Partnern erfährt es zehn Minuten später per E-Mail. Bei 1 ist noch kein Postfach bekannt.";
        var anna = await house.SignIn(Cast.Anna);
        Assert.Contains(Said, (await anna.Open($"{path}/pause")).QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        await anna.Submit(new { Form__Reasons = new[] { "OtherPriorities" } }, "main form");
        Assert.Contains(Said, anna.Page.Body!.TextContent, StringComparison.Ordinal);
        house.Clock.Advance(TimeSpan.FromMinutes(11));
        await house.RunJobs();
        Assert.Single(house.Letters, letter => letter.To == "verein@reach.example");
    }

    [Fact]
    public async Task A_partner_ends_such_letters_by_the_letter_itself_and_is_counted_out_before_the_next()
    {
        var path = await house.Found("Bitte nicht");
        await house.Change("Bitte nicht", alliance => alliance.NoteMailbox(
            alliance.ActivePartnerships.Single(partner => partner.Name == "Sportverein Beispiel"), "nicht@reach.example", null,
            house.Clock.Now));
        await house.Pauses(path);
        await house.RunJobs();
        house.Clock.Advance(TimeSpan.FromMinutes(11));
        await house.RunJobs();
        var letter = house.Letters.Single(one => one.To == "nicht@reach.example");
        var stop = new Uri(letter.Headers["List-Unsubscribe"].Trim('<', '>')).PathAndQuery;
        Assert.Equal("List-Unsubscribe=One-Click", letter.Headers["List-Unsubscribe-Post"]);
        var verein = house.Visit();
        var before = (await verein.Open(stop)).QuerySelector("main")!.TextContent;
        Assert.Contains("Keine solchen E-Mails mehr?", before);
        Assert.Contains("Auch die jährliche Frage", before);
        Assert.Null(await Wish());
        await verein.Submit(form: "main form");
        Assert.Contains("Sie bekommen keine solchen E-Mails mehr", verein.Page.QuerySelector("main")!.TextContent);
        Assert.NotNull(await Wish());
        await verein.Submit(form: "main form", button: "button[name='doch']");
        Assert.Contains("Wir schreiben Ihnen wieder", verein.Page.QuerySelector("main")!.TextContent);
        Assert.Null(await Wish());
        await verein.Submit(form: "main form");
        Assert.NotNull(await Wish());
        Assert.Equal(System.Net.HttpStatusCode.NotFound, (await verein.Client.GetAsync(stop + "x")).StatusCode);
        var anna = await house.SignIn(Cast.Anna);
        Assert.Contains("Per E-Mail erfährt es keiner der Partner. Bei 1 ist noch kein Postfach bekannt. 1 möchte keine solchen E-Mails.",
            (await anna.Open($"{path}/wieder-starten")).QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        await anna.Submit(new { Words = "Es geht weiter" }, "main form");
        house.Clock.Advance(TimeSpan.FromMinutes(11));
        await house.RunJobs();
        Assert.Single(house.Letters, one => one.To == "nicht@reach.example");

        Task<DateTimeOffset?> Wish() => house.In(db => db.Partnerships.Where(one => one.Email == "nicht@reach.example")
            .Select(one => one.NoMailsSince).SingleAsync());
    }

    [Fact]
    public async Task A_step_that_was_overtaken_within_minutes_is_told_to_nobody()
    {
        var path = await house.Found("Hin und her");
        await house.Change("Hin und her", alliance => alliance.NoteMailbox(
            alliance.ActivePartnerships.Single(partner => partner.Name == "Sportverein Beispiel"), "hin@reach.example", null,
            house.Clock.Now));
        await house.Pauses(path);
        var anna = await house.SignIn(Cast.Anna);
        await anna.Open($"{path}/wieder-starten");
        await anna.Submit(new { Words = "Doch weiter" }, "main form");
        await house.RunJobs();
        house.Clock.Advance(TimeSpan.FromMinutes(11));
        await house.RunJobs();
        Assert.DoesNotContain(house.Letters, letter => letter.To == "hin@reach.example");
    }
}
