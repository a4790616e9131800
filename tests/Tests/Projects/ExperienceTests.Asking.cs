using System.Net;
using Buendnisnetz.Accounts;
using Buendnisnetz.Alliances;
using Buendnisnetz.Projects;
using Buendnisnetz.Tests.Networks;

namespace Buendnisnetz.Tests.Projects;

/// <summary>Who may ask whom, and who reads what was asked.</summary>
public sealed partial class ExperienceTests
{
    [Fact]
    public async Task A_visitor_asks_nobody_and_whoever_has_no_seat_is_refused()
    {
        await Ran("Fragt man nicht so", "Wanderzirkus");
        var slug = await house.In(db => db.ProjectCarriers.Where(who => who.Project!.Title == "Wanderzirkus")
            .Select(who => who.Alliance!.Slug)
            .SingleAsync());
        var visitor = house.Visit();
        await visitor.Open(EvidencePaths.AskAlliance(slug));
        Assert.StartsWith("/anmelden", visitor.Path, StringComparison.Ordinal);
        var nora = await house.SignIn(new Cast("Nora Platzlos", "nora@probe.example"));
        Assert.Equal(HttpStatusCode.Forbidden, await Status(nora, EvidencePaths.AskAlliance(slug)));
    }

    [Fact]
    public async Task Somebody_with_two_seats_stands_there_once_and_is_asked_only_where_they_hold_one()
    {
        var home = await Ran("Hat zwei Sitze", "Doppelsitzfest");
        var other = (await house.FoundBy(Cast.Greta, "Kennt Anna nicht")).Split('/')[^1];
        await house.In(db => db.ExperienceConsents.ExecuteDeleteAsync());
        await Consent(3);
        var anna = await house.Meet(Cast.Anna);
        await house.In(db => db.Inquiries.Where(one => one.AskedPersonId == anna.Id).ExecuteDeleteAsync());
        await house.Seat(anna, AllianceSeats.Place, home.Id, AllianceSeats.Editor);
        await house.FoundBy(Cast.Dragan, "Fragt Anna");
        var dragan = await house.SignIn(Cast.Dragan);
        await dragan.Open("/wer-hat-schon?q=Doppelsitzfest");
        var link = Assert.Single(dragan.Page.QuerySelectorAll("main a[href*='/person/']")).GetAttribute("href")!;
        Assert.Equal(EvidencePaths.AskPerson(home.Slug, anna.Id), link);
        Assert.Equal(HttpStatusCode.NotFound, await Status(dragan, EvidencePaths.AskPerson(other, anna.Id)));
        await Ask(dragan, link, "Unter welchem Bündnis?");
        Assert.Equal(home.Id, await house.In(db => db.Inquiries.Where(one => one.Words == "Unter welchem Bündnis?")
            .Select(one => one.AllianceId).SingleAsync()));
    }

    [Fact]
    public async Task The_team_of_an_alliance_that_rests_is_not_asked()
    {
        var home = await Ran("Ruht sich aus", "Mondscheinkino");
        await house.FoundBy(Cast.Dragan, "Fragt bei Mondschein");
        var dragan = await house.SignIn(Cast.Dragan);
        Assert.Contains("Das Team fragen", await Text(dragan, "/wer-hat-schon?q=Mondscheinkino"));
        await house.In(db => db.Alliances.Where(one => one.Id == home.Id).ExecuteUpdateAsync(set =>
            set.SetProperty(one => one.State, LifeState.CreativePause)));
        var page = await Text(dragan, "/wer-hat-schon?q=Mondscheinkino");
        Assert.Contains("Ruht sich aus", page);
        Assert.DoesNotContain("Das Team fragen", page);
    }

    [Fact]
    public async Task What_was_asked_of_one_person_never_reaches_the_team_and_goes_with_whoever_asked()
    {
        var home = await Ran("Vergisst", "Vergissmeinnicht");
        var (asked, asker) = (await house.Meet(Cast.Bilal), await house.Meet(Cast.Dragan));
        var inquiry = await house.In(db =>
        {
            var one = Inquiry.To(home.Id, asked.Id, asker.Id, null, "Nur unter uns?", house.Clock.Now.AddDays(-31));
            one.Tell(asked.Id, Help.Yes, "Mein Name ist Bilal.");
            return Task.FromResult(db.Inquiries.Add(one).Entity);
        });
        await Erase(asked);
        var kept = await house.In(db => db.Inquiries.SingleAsync(one => one.Id == inquiry.Id));
        Assert.Equal((null, null, Help.Yes, false), (kept.AskedPersonId, kept.AskedSentence, kept.AskedHelped, kept.IsOfTeam));
        await house.In(db =>
        {
            db.Enqueue(new InquiryDue(inquiry.Id), house.Clock.Now);
            return Task.CompletedTask;
        });
        for (var run = 0; run < 2; run++) await house.RunJobs();
        var letter = Assert.Single(house.Letters, one => one.Text.Contains("Nur unter uns?"));
        Assert.Contains(Cast.Dragan.Email, letter.To);
        await Erase(asker);
        Assert.False(await house.In(db => db.Inquiries.AnyAsync(one => one.Id == inquiry.Id)));

        async Task Erase(Person person)
        {
            foreach (var one in ExchangeData.All.Where(one => one.Noun == typeof(Inquiry)))
                await house.In(db => one.Erase(db, new(person.Id, person.Email), default));
        }
    }

    [Fact]
    public async Task The_last_inquiry_of_a_day_is_written_once_also_when_two_are_sent_at_once()
    {
        var homes = new[] { await Ran("Antwortet links", "Linksfest"), await Ran("Antwortet rechts", "Rechtsfest"),
            await house.Alliance("Antwortet sonst") };
        await house.FoundBy(Cast.Greta, "Fragt viel");
        var greta = await house.Meet(Cast.Greta);
        await house.In(async db =>
        {
            await db.Inquiries.Where(one => one.AskerId == greta.Id).ExecuteDeleteAsync();
            for (var i = 1; i < Inquiry.MostADay; i++)
                db.Inquiries.Add(Inquiry.To(homes[Math.Min(i, homes.Length) - 1].Id, null, greta.Id, null, $"Frage {i}", house.Clock.Now));
        });
        var browsers = new[] { await house.SignIn(Cast.Greta), await house.SignIn(Cast.Greta) };
        await browsers[0].Open(EvidencePaths.AskAlliance(homes[0].Slug));
        await browsers[1].Open(EvidencePaths.AskAlliance(homes[1].Slug));
        await Task.WhenAll(browsers.Select((browser, number) => browser.Submit(new { Words = $"Zugleich {number}" })));
        Assert.Equal(Inquiry.MostADay, await house.In(db => db.Inquiries.CountAsync(one => one.AskerId == greta.Id)));
        Assert.Contains(browsers, browser => browser.Page.Body!.TextContent.Contains("heute schon mehrere Anfragen",
            StringComparison.Ordinal));
    }
}
