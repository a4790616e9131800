using Buendnisnetz.Events;
using Buendnisnetz.OpenSpace;
using Buendnisnetz.Tests.Bookings;

namespace Buendnisnetz.Tests.OpenSpace;

/// <summary>Who takes part in an open space, when somebody else comes, cancels, or becomes entitled only later.</summary>
public sealed class TopicPeopleTests(TestHouse house) : IClassFixture<TestHouse>
{
    [Theory]
    [InlineData("Ersatz selbes Postfach", "rosa@teil.example")]
    [InlineData("Ersatz anderes Postfach", "sven@teil.example")]
    public async Task Whoever_comes_instead_begins_anew(string name, string mailbox)
    {
        var planned = await house.Space(name, TopicCircle.Placed, "Rosa", "Tim");
        var topic = await house.Propose(planned, "Rosa", $"Thema {name}", leads: true);
        house.Clock.Advance(TimeSpan.FromDays(5));
        await house.Vote(planned, "Rosa", topic);
        var rosa = await house.Person(planned, "Rosa");
        await house.Substitute(planned, "Rosa", Booked.Attendee("Sven", mailbox));
        Assert.Null(await house.In(db => db.TopicPersonBy(rosa.Key, default)));
        var sven = await house.Person(planned, "Sven");
        Assert.Equal((rosa.Id, null), (sven.Id, sven.Voice));
        Assert.Equal($"Thema {name} 0", await house.Ranking(planned));
        var page = await house.Visit().Open(sven.Path);
        Assert.Empty(page.QuerySelectorAll("input[name=Topics][checked]"));
        Assert.DoesNotContain("Vorgeschlagen von", (await house.Visit().Open(planned.TopicsPath)).Body!.TextContent);
        await house.Vote(planned, "Sven", topic);
        Assert.Equal($"Thema {name} 1", await house.Ranking(planned));
        house.Clock.Advance(TimeSpan.FromDays(4));
        await house.Form(planned);
        Assert.Empty((await house.In(db => db.ProgrammeOf(planned, default))).Items.Single().Speakers);
    }

    [Fact]
    public async Task For_what_somebody_has_voted_the_person_reads_and_whoever_runs_the_house_does_not()
    {
        var planned = await house.Space("Geheim gewählt", TopicCircle.Named, "Wanda Wahl");
        var topic = await house.Propose(planned, "Wanda Wahl", "Spielplätze am Bach");
        house.Clock.Advance(TimeSpan.FromDays(4));
        await house.Vote(planned, "Wanda Wahl", topic);
        var data = OpenSpaceData.All.Single(one => one.Label == "Wofür Sie gestimmt haben");
        var person = new PersonInData(Guid.CreateVersion7(), "WANDA-wahl@teil.example");
        Assert.Empty(await house.In(db => data.Describe(db, person, default)));
        var told = Assert.Single(await house.In(db => data.Describe(db, person with { IsReader = true }, default)));
        Assert.Equal(("Spielplätze am Bach", planned.Title), (told["Thema"], told["Veranstaltung"]));
        var other = new PersonInData(Guid.CreateVersion7(), "andere@teil.example") { IsReader = true };
        Assert.Empty(await house.In(db => data.Describe(db, other, default)));
    }

    [Fact]
    public async Task Whoever_pressed_before_somebody_else_was_named_does_not_vote_for_that_person()
    {
        var planned = await house.Space("Zugleich", TopicCircle.Placed, "Pina");
        var topic = await house.Propose(planned, "Pina", "Zugleich gedrückt");
        house.Clock.Advance(TimeSpan.FromDays(5));
        await house.As(planned, "Pina", async (desk, known, pina) =>
        {
            await house.Substitute(planned, "Pina", Booked.Attendee("Olaf", "pina@teil.example"));
            Assert.Contains("kommt jetzt jemand anderes", (await Assert.ThrowsAsync<Refusal>(() =>
                desk.Vote(known, pina, [topic.Id], house.Clock.Now, default))).Message);
        });
        Assert.Equal("Zugleich gedrückt 0", await house.Ranking(planned));
    }

    [Fact]
    public async Task Whoever_has_cancelled_leads_no_group_and_writes_nothing_down()
    {
        var planned = await house.Space("Leitung", TopicCircle.Placed, "Ada", "Bo");
        await house.Propose(planned, "Ada", "Von Ada", leads: true);
        await house.Propose(planned, "Bo", "Von Bo", leads: true);
        var ada = await house.Find(planned, "Ada");
        await house.At((desk, at) => desk.Cancel(planned, ada.Id, at, default));
        await house.Grouped(planned);
        Assert.Equal(["Von Ada: ", "Von Bo: Bo"], (await house.In(db => db.ProgrammeOf(planned, default))).Items
            .Select(item => $"{item.Title}: {string.Join(' ', item.Speakers.Select(who => who.Name))}").Order());
        house.Clock.Advance(planned.EndsAt - house.Clock.Now);
        Assert.Null((await house.Visit().Open((await house.Person(planned, "Ada")).Path)).QuerySelector("a[href*='/ergebnis/']"));
        var group = await house.In(db => db.TopicGroups.Where(one => one.Topic!.Title == "Von Ada").Select(one => one.Id).SingleAsync());
        foreach (var who in new[] { "Ada", "Bo" })
            Assert.Contains("hält jemand anderes fest",
                (await house.Visit().Open($"{(await house.Person(planned, who)).Path}/ergebnis/{group}")).Body!.TextContent);
        Assert.NotNull((await house.Visit().Open((await house.Person(planned, "Bo")).Path)).QuerySelector("a[href*='/ergebnis/']"));
    }

    [Fact]
    public async Task Whoever_may_take_part_because_the_circle_grew_is_invited_and_nobody_twice()
    {
        var planned = await house.Space("Kreis", TopicCircle.Named, "Gast Kreis");
        await house.Register(planned, "Uli Kreis");
        await house.RunJobs();
        Assert.Equal(["gast-kreis@teil.example"], To("Welches Thema bringen Sie mit?"));
        await Change(TopicCircle.Registered);
        await house.RunJobs();
        await house.Register(planned, "Zu Spät Gekommen");
        await Change(TopicCircle.Placed);
        await house.RunJobs();
        Assert.Equal(["gast-kreis@teil.example", "uli-kreis@teil.example", "zu-spaet-gekommen@teil.example"],
            To("Welches Thema bringen Sie mit?"));
        Assert.Empty(To("Mehr Zeit für Themen"));

        Task Change(TopicCircle circle) => house.AtTopics(planned, (desk, known, round, _) => desk.Change(known, round,
            round.Terms with { Circle = circle }, [], null, house.Clock.Now, default));

        string[] To(string subject) => [.. house.Letters.Where(letter => letter.Subject == $"{subject} {planned.Title}"
            || letter.Subject == $"{subject}: {planned.Title}").Select(letter => letter.To.Split('<', '>')[^2])
            .Order(StringComparer.Ordinal)];
    }

    [Fact]
    public async Task Named_people_read_of_no_registration_and_shorter_moments_are_not_called_more_time()
    {
        var planned = await house.Space("Vorgezogen", TopicCircle.Named, "Xaver Vor");
        await house.Propose(planned, "Xaver Vor", "Ein Thema im Vorgezogenen");
        await house.In(async db =>
        {
            (await db.CalendarEvents.FirstAsync(one => one.Id == planned.Id)).Fix(
                new(FuzzyDate.OfDay(house.Clock.Now.BerlinDay.AddDays(6)), new(9, 0), new(16, 0)), null, house.Clock.Now);
            return await db.SaveChangesAsync();
        });
        var anna = await house.SignIn(Cast.Anna);
        Assert.Contains("Bitte setzen Sie die Fristen neu.",
            (await anna.Open(planned.TopicRoundPath)).QuerySelector(".warning")!.TextContent);
        await anna.Open($"{planned.TopicRoundPath}/einrichten");
        await anna.Submit(new { Form__VotesOn = $"{house.Clock.Now.BerlinDay.AddDays(5):yyyy-MM-dd}" });
        Assert.Contains("Die Themenrunde ist geändert.", anna.Page.QuerySelector(".flash")!.TextContent);
        await house.RunJobs();
        Assert.Contains("haben sich die Fristen geändert", Letter("Neue Fristen für Themen").Text);
        Assert.DoesNotContain(house.Letters, one => one.Subject == $"Mehr Zeit für Themen: {planned.Title}");
        house.Clock.Advance((await house.Round(planned)).VotesUntil - house.Clock.Now);
        await house.Form(planned);
        await house.RunJobs();
        Assert.DoesNotContain("Ihrer Anmeldung", Letter("Die Gruppen stehen").Text);

        SentLetter Letter(string subject) => Assert.Single(house.Letters, one => one.Subject == $"{subject}: {planned.Title}");
    }

    [Theory]
    [InlineData(TopicCircle.Placed, "Auskunft mit Platz")]
    [InlineData(TopicCircle.Named, "Auskunft der Liste")]
    public async Task Ballots_are_in_the_export_without_their_topic_and_go_with_the_person(TopicCircle circle, string name)
    {
        var planned = await house.Space(name, circle, $"Wer {name}", $"Andere {name}");
        var topic = await house.Propose(planned, $"Andere {name}", $"Gewählt {name}");
        house.Clock.Advance(TimeSpan.FromDays(5));
        foreach (var who in new[] { "Wer", "Andere" }) await house.Vote(planned, $"{who} {name}", topic);
        PersonInData person = new(Guid.CreateVersion7(), (await house.Person(planned, $"Wer {name}")).Email.ToUpperInvariant());
        var data = await house.In(db => Task.FromResult(db.Catalog.Of<PersonalData>()
            .Where(one => one.Noun == typeof(TopicVote) || one.Noun == typeof(TopicVoice)).ToList()));
        List<string> told = [];
        foreach (var one in data)
            told.AddRange((await house.In(db => one.Describe(db, person, default))).SelectMany(row => row.Values));
        Assert.Equal(2, told.Count);
        Assert.Contains(told, value => value.StartsWith("abgegeben", StringComparison.Ordinal));
        Assert.DoesNotContain(told, value => value.Contains("Gewählt", StringComparison.Ordinal));
        foreach (var one in data.Where(one => one.Noun == typeof(TopicVote))) await Erase(one);
        Assert.Equal($"Gewählt {name} 1", await house.Ranking(planned));
        foreach (var one in data) await Erase(one);
        Assert.Equal(1, await house.In(db => db.TopicVoices.CountAsync(voice => voice.RoundId == topic.RoundId)));

        Task Erase(PersonalData one) => house.In(async db =>
        {
            await one.Erase(db, person, default);
            return 0;
        });
    }
}
