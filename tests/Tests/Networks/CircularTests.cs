using System.Net;
using Buendnisnetz.Accounts;
using Buendnisnetz.Alliances;
using Buendnisnetz.Networks;
using Microsoft.Extensions.DependencyInjection;

namespace Buendnisnetz.Tests.Networks;

/// <summary>The office writes to those who lead its members: said before, sent one by one, seen afterwards.</summary>
public sealed class CircularTests(TestHouse house) : IClassFixture<TestHouse>
{
    private static readonly object Words = new { Subject = "Landestreffen", Text = "Erster Absatz.\n\nZweiter Absatz." };

    [Theory]
    [InlineData(1, "Der Rundbrief erreicht das Bündnis:")]
    [InlineData(2, "Der Rundbrief erreicht beide Bündnisse:")]
    [InlineData(12, "Der Rundbrief erreicht alle 12 Bündnisse:")]
    public void Two_are_both_and_not_all_two(int all, string begin) =>
        Assert.StartsWith(begin, new CircularReach("alle", all, all, [], [], []).Sentence, StringComparison.Ordinal);

    [Fact]
    public async Task Who_is_reached_is_said_before_and_after_and_everybody_gets_one_letter()
    {
        var network = await Network("Schreibendes Netz", "buero@netz.example");
        var both = (await Member(network, "Alpha", Cast.Anna), await Member(network, "Beta", Cast.Anna));
        await Member(network, "Gamma", Cast.Dragan);
        var empty = await Member(network, "Niemands");
        var office = await house.SignIn(Cast.Carla);
        var page = await office.Open((await office.Open(network.Desk)).QuerySelector("a[href$='/rundbriefe/neu']")!.GetAttribute("href")!);
        const string reach = "Der Rundbrief erreicht 3 von 4 Bündnissen: 2 Personen bekommen je einen eigenen Brief.";
        Assert.Contains(reach, page.QuerySelector(".notice")!.TextContent);
        Assert.Equal([empty.Name], page.QuerySelector(".notice ul")!.QuerySelectorAll("li").Select(name => name.TextContent));
        await office.Submit(new { Subject = "Landestreffen im Mai", Text = "Erster Absatz.\n\nZweiter Absatz." }, "main form");
        Assert.Contains($"{reach} Er ist auf dem Weg.", office.Page.Body!.TextContent);
        Assert.Contains("2 warten", office.Page.QuerySelector("dl.facts")!.TextContent);
        await house.RunJobs();
        var letter = Assert.Single(house.Letters,
            letter => letter.Subject == "Landestreffen im Mai" && letter.To.Contains(Cast.Anna.Email));
        Assert.Equal("buero@netz.example", letter.Headers["Reply-To"]);
        Assert.Contains("Carla Weiß von der Geschäftsstelle des Netzwerks „Schreibendes Netz“ schreibt Ihnen:\n\nErster Absatz.\n\nZweiter",
            letter.Text);
        Assert.Contains($"weil Sie die Bündnisse „{both.Item1.Name}“ und „{both.Item2.Name}“ koordinieren.",
            letter.Text);
        Assert.Contains("Freundliche Grüße\nCarla Weiß, Geschäftsstelle Schreibendes Netz\n", letter.Text);
        Assert.Equal(Priority.Bulk, await house.In(db => db.Mails.Where(mail => mail.Subject == "Landestreffen im Mai")
            .Select(mail => mail.Priority).Distinct().SingleAsync()));
        await office.Open(network.Below("rundbriefe"));
        Assert.Contains("2 verschickt", office.Page.QuerySelector("main ul.rows li:has(strong)")!.TextContent);
        Assert.True(await house.In(db => db.Events.AnyAsync(one => one.SubjectId == network.Id && one.Kind == "CircularSent")));
    }

    [Fact]
    public async Task The_filter_of_the_desk_chooses_and_deputies_stand_in_or_are_added()
    {
        var network = await Network("Filterndes Netz");
        var led = await Member(network, "Geleitete", Cast.Anna);
        await house.Seat(await house.Meet(Cast.Bilal), AllianceSeats.Place, led.Id, AllianceSeats.Deputy);
        var orphan = await Member(network, "Vertretene");
        await house.Seat(await house.Meet(Cast.Dragan), AllianceSeats.Place, orphan.Id, AllianceSeats.Deputy);
        var office = await house.SignIn(Cast.Carla);
        await office.Open(network.Below("rundbriefe/neu") + "?nur=vakant");
        await office.Submit(Words, "main form");
        Assert.Equal([Cast.Dragan.Name], Names(office));
        await office.Open(network.Below("rundbriefe/neu"));
        await office.Submit(new { Subject = "An alle", Text = "Auch an Stellvertretungen.", DeputiesToo = true }, "main form");
        Assert.Equal([Cast.Anna.Name, Cast.Bilal.Name, Cast.Dragan.Name], Names(office));
    }

    [Fact]
    public async Task A_preview_sends_nothing_and_where_nobody_is_there_nothing_can_be_sent()
    {
        var network = await Network("Leeres Netz");
        await Member(network, "Verwaiste");
        var office = await house.SignIn(Cast.Carla);
        var page = await office.Open(network.Below("rundbriefe/neu"));
        Assert.Contains("Der Rundbrief erreicht niemanden", page.QuerySelector(".notice")!.TextContent);
        Assert.Null(page.QuerySelector("textarea"));
        await Member(network, "Besetzte", Cast.Anna);
        await office.Open(network.Below("rundbriefe/neu"));
        await office.Submit(Words, "main form", "button[name=vorschau]");
        Assert.Contains($"Guten Tag {Cast.Anna.Name}", office.Page.QuerySelector(".letter")!.TextContent);
        Assert.Equal(0, await Sent(network));
        await office.Submit(Words, "main form");
        Assert.Equal(1, await Sent(network));
    }

    [Fact]
    public async Task One_form_sent_twice_is_one_circular_and_a_job_done_twice_one_letter()
    {
        var network = await Network("Doppeltes Netz");
        await Member(network, "Einmalige", Cast.Anna);
        var office = await house.SignIn(Cast.Carla);
        await office.Open(network.Below("rundbriefe/neu"));
        var form = office.FillIn(new { Subject = "Nur einmal", Text = "Bitte nur einmal." }, "main form");
        await office.Send(form);
        await office.Send(form);
        Assert.Equal(1, await Sent(network));
        await house.RunJobs();
        var copy = await house.In(db => db.CircularCopies.SingleAsync(one => one.Circular.NetworkId == network.Id));
        await house.In(db =>
        {
            db.Enqueue(new CircularPlanned(copy.CircularId), house.Clock.Now);
            db.Enqueue(new CircularCopyPlanned(copy.Id), house.Clock.Now);
            return Task.CompletedTask;
        });
        await house.RunJobs();
        Assert.Single(house.Letters, letter => letter.Subject == "Nur einmal");
    }

    [Fact]
    public async Task Whoever_leaves_the_seat_meanwhile_gets_no_letter_neither_before_nor_after_it_was_written()
    {
        var network = await Network("Wechselndes Netz");
        var (first, second) = (await Member(network, "Frühe", Cast.Anna), await Member(network, "Späte", Cast.Dragan));
        var office = await house.SignIn(Cast.Carla);
        await office.Open(network.Below("rundbriefe/neu"));
        await office.Submit(new { Subject = "Zu spät", Text = "Nicht mehr für alle." }, "main form");
        await Leave(first);
        await house.Services.GetRequiredService<JobWorker>().DoAll(default);
        Assert.Equal([Cast.Dragan.Email], await house.In(db => db.Mails.Where(mail => mail.Subject == "Zu spät")
            .Select(mail => mail.To).ToListAsync()));
        await Leave(second);
        await house.RunJobs();
        Assert.DoesNotContain(house.Letters, letter => letter.Subject == "Zu spät");
        await office.Open(office.Path);
        Assert.Contains("2 nicht mehr im Amt", office.Page.QuerySelector("dl.facts")!.TextContent);
    }

    [Fact]
    public async Task After_five_in_a_day_the_next_one_waits_and_the_text_is_asked_for()
    {
        var network = await Network("Eifriges Netz");
        await Member(network, "Geduldige", Cast.Anna);
        var office = await house.SignIn(Cast.Carla);
        await office.Open(network.Below("rundbriefe/neu"));
        await office.Submit(new { Subject = "", Text = "" }, "main form");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, office.Status);
        for (var i = 0; i < Circular.MostPerDay; i++)
        {
            await office.Open(network.Below("rundbriefe/neu"));
            await office.Submit(new { Subject = $"Nummer {i}", Text = "Und noch einer." }, "main form");
        }
        Assert.Contains("Heute sind schon 5 Rundbriefe", (await office.Open(network.Below("rundbriefe/neu"))).Body!.TextContent);
        house.Clock.Advance(TimeSpan.FromDays(1));
        Assert.NotNull((await (await house.SignIn(Cast.Carla)).Open(network.Below("rundbriefe/neu"))).QuerySelector("textarea"));
    }

    [Fact]
    public async Task A_letter_that_came_back_is_shown_and_said_before_the_next_one()
    {
        var network = await Network("Zurückgewiesenes Netz");
        await Member(network, "Unerreichte", Cast.Anna);
        var office = await house.SignIn(Cast.Carla);
        await office.Open(network.Below("rundbriefe/neu"));
        await office.Submit(new { Subject = "Hin und zurück", Text = "Kommt zurück." }, "main form");
        var shown = office.Path;
        await house.RunJobs();
        var mail = await house.In(db => db.CircularCopies.Where(one => one.Circular.NetworkId == network.Id)
            .Select(one => one.MailId!.Value).SingleAsync());
        Assert.Equal(1, await house.In(async db =>
        {
            var known = 0;
            foreach (var module in db.Catalog.Of<MailReturn>())
                known += await module.Told(db, mail, "Das Postfach ist voll.", house.Clock.Now, default);
            return known;
        }));
        Assert.Contains("kam zurück", (await office.Open(shown)).QuerySelector("tbody tr")!.TextContent);
        Assert.Contains("Das Postfach ist voll.", office.Page.QuerySelector("tbody tr")!.TextContent);
        var page = await office.Open(network.Below("rundbriefe/neu"));
        Assert.Contains("Bei 1 Person kam die letzte E-Mail zurück", page.QuerySelector(".notice")!.TextContent);
    }

    [Fact]
    public async Task A_foreign_office_neither_writes_nor_reads_and_a_year_later_nothing_is_left()
    {
        var network = await Network("Eigenes Briefnetz");
        await Member(network, "Eigene", Cast.Anna);
        var office = await house.SignIn(Cast.Carla);
        await office.Open(network.Below("rundbriefe/neu"));
        await office.Submit(Words, "main form");
        var foreign = await Network("Fremdes Briefnetz", office: Cast.Dragan);
        var stranger = await house.SignIn(Cast.Dragan);
        foreach (var path in new[] { network.Below("rundbriefe/neu"), network.Below("rundbriefe"), office.Path,
            office.Path.Replace(network.Slug, foreign.Slug, StringComparison.Ordinal) })
        {
            await stranger.Open(path);
            Assert.Equal(HttpStatusCode.NotFound, stranger.Status);
        }
        var anna = await (await house.SignIn(Cast.Anna)).Open("/profil/daten");
        Assert.Contains("Rundbriefe an Sie", anna.QuerySelector("main")!.TextContent);
        await house.RunJobs();
        house.Clock.Advance(TimeSpan.FromDays(366));
        await house.RunDaily();
        Assert.Equal(0, await Sent(network));
    }

    private async Task<Network> Network(string name, string? mailbox = null, Cast? office = null)
    {
        var network = await house.Begin(name, office ?? Cast.Carla);
        if (mailbox is not null) await house.In(async db => (await db.Networks.FirstAsync(one => one.Id == network.Id))
            .Answer(new NetworkContact("Geschäftsstelle", mailbox), null, house.Clock.Now));
        return network;
    }

    private async Task<Alliance> Member(Network network, string name, Cast? coordinator = null)
    {
        var alliance = await house.Alliance(name, coordinator);
        await house.Admit(network, alliance);
        return alliance;
    }

    private Task Leave(Alliance alliance) => house.In(async db =>
        (await db.Seats.Of(AllianceSeats.Place, alliance.Id).InForce(house.Clock.Now).FirstAsync()).End(null, house.Clock.Now));

    private Task<int> Sent(Network network) => house.In(db => db.Circulars.CountAsync(one => one.NetworkId == network.Id));

    private static List<string> Names(Browser office) =>
        [.. office.Page.QuerySelectorAll("tbody th").Select(name => name.TextContent.Trim())];
}
