using Buendnisnetz.Bookings;
using Buendnisnetz.Events;
using Buendnisnetz.OpenSpace;
using Buendnisnetz.Tests.Bookings;

namespace Buendnisnetz.Tests.OpenSpace;

/// <summary>Topics are proposed by everybody entitled until a moment that stands, then they are voted on (004:10, INV-65).</summary>
public sealed class TopicTests(TestHouse house) : IClassFixture<TestHouse>
{
    [Fact]
    public async Task Whoever_is_entitled_proposes_until_the_moment_that_stands_and_nobody_after_it()
    {
        var planned = await house.Space("Frist", TopicCircle.Placed, "Ada", "Bo");
        var topic = await house.Propose(planned, "Ada", "Brücken", leads: true);
        await Refuses("gibt es schon", house.Propose(planned, "Bo", " brücken "));
        await Refuses("haben Sie schon vorgeschlagen", house.Propose(planned, "Ada", "Brücken"));
        await Refuses("einen Namen", house.Propose(planned, "Bo", "\u200B \u00AD"));
        await Refuses("gibt es nicht mehr", house.As(planned, "Bo", (desk, known, bo) => desk.Withdraw(known, bo, topic.Id, house.Clock.Now,
            default)));
        await Refuses("Noch werden Themen gesammelt", house.Vote(planned, "Bo", topic));
        house.Clock.Advance(TimeSpan.FromDays(4));
        await Refuses("Jetzt stehen sie fest", house.Propose(planned, "Bo", "Zu spät"));
        await Refuses("Jetzt stehen sie fest", house.As(planned, "Ada", (desk, known, ada) => desk.Change(known, ada, topic.Id,
            new("Anders", ""), house.Clock.Now, default)));
        await house.Vote(planned, "Bo", topic);
        house.Clock.Advance(TimeSpan.FromDays(4));
        await Refuses("Abgestimmt wurde", house.Vote(planned, "Ada", topic));
    }

    [Fact]
    public async Task One_person_has_one_ballot_also_when_it_is_pressed_eight_times_at_once()
    {
        var planned = await house.Space("Gedrängel", TopicCircle.Placed, "Cleo");
        Topic[] topics = [await house.Propose(planned, "Cleo", "Eins"), await house.Propose(planned, "Cleo", "Zwei"),
            await house.Propose(planned, "Cleo", "Drei")];
        house.Clock.Advance(TimeSpan.FromDays(5));
        await Task.WhenAll(Enumerable.Range(0, 8).Select(number =>
            house.Vote(planned, "Cleo", topics[number % 3], topics[(number + 1) % 3])));
        var round = await house.Round(planned);
        Assert.Equal(2, await house.In(db => db.TopicVotes.CountAsync(vote => vote.RoundId == round.Id)));
        Assert.Equal(1, await house.In(db => db.TopicVoices.CountAsync(voice => voice.RoundId == round.Id)));
        await Refuses("Sie haben 2 Stimmen", house.Vote(planned, "Cleo", topics));
        await house.Vote(planned, "Cleo", topics[1]);
        Assert.Equal("Zwei 1, Drei 0, Eins 0", await house.Ranking(planned));
    }

    [Fact]
    public async Task The_first_vote_of_somebody_pressed_at_once_makes_one_voice()
    {
        var planned = await house.Space("Erste Stimme", TopicCircle.Registered, "Dora", "Emil");
        var topic = await house.Propose(planned, "Emil", "Anfang");
        house.Clock.Advance(TimeSpan.FromDays(5));
        await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => house.Vote(planned, "Dora", topic)));
        Assert.Equal("Anfang 1", await house.Ranking(planned));
    }

    [Fact]
    public async Task Two_topics_become_one_and_whoever_wanted_both_wants_it_once()
    {
        var planned = await house.Space("Zusammen", TopicCircle.Placed, "Finn", "Gesa", "Hanna");
        var (one, other) = (await house.Propose(planned, "Finn", "Wege"), await house.Propose(planned, "Gesa", "Pfade"));
        house.Clock.Advance(TimeSpan.FromDays(5));
        await house.Vote(planned, "Finn", one, other);
        await house.Vote(planned, "Gesa", other);
        await house.Vote(planned, "Hanna", one);
        await house.AtTopics(planned, (desk, known, round, _) => desk.Merge(known, round, other.Id, one.Id, null, house.Clock.Now,
            default));
        Assert.Equal("Wege 3", await house.Ranking(planned));
        await house.AtTopics(planned, (desk, known, round, _) => Refuses("zusammengelegt", desk.Merge(known, round, one.Id, other.Id, null,
            house.Clock.Now, default)));
        await house.AtTopics(planned, (desk, known, round, _) => Refuses("ein anderes Thema", desk.Merge(known, round, one.Id, one.Id, null,
            house.Clock.Now, default)));
        await Refuses("steht nicht mehr zur Wahl", house.Vote(planned, "Hanna", other));
        Assert.Contains("Zusammengelegt mit „Pfade“", (await house.Visit().Open(planned.TopicsPath)).Body!.TextContent);
    }

    [Fact]
    public async Task Votes_of_those_who_have_cancelled_do_not_count_and_the_count_stays_when_the_votes_go()
    {
        var planned = await house.Space("Gezählt", TopicCircle.Placed, "Ina", "Jan", "Kim");
        var (one, other) = (await house.Propose(planned, "Ina", "Licht"), await house.Propose(planned, "Jan", "Luft"));
        house.Clock.Advance(TimeSpan.FromDays(5));
        foreach (var who in new[] { "Ina", "Jan" }) await house.Vote(planned, who, one);
        await house.Vote(planned, "Kim", one, other);
        var kim = await house.Find(planned, "Kim");
        await house.At((desk, at) => desk.Cancel(planned, kim.Id, at, default));
        Assert.Equal("Licht 2, Luft 0", await house.Ranking(planned));
        await Refuses("Ihre Anmeldung ist abgesagt", house.Vote(planned, "Kim", other));
        house.Clock.Advance(TimeSpan.FromDays(4));
        await house.RunJobs();
        Assert.Equal(2, (await house.Round(planned)).Voters);
        await house.AtTopics(planned, (desk, known, round, _) => Refuses("ändert sich nichts mehr", desk.Remove(known, round, one.Id,
            "Doch nicht", null, house.Clock.Now, default)));
        house.Clock.Advance(planned.EndsAt.AddDays(31) - house.Clock.Now);
        await house.RunDaily();
        var round = await house.Round(planned);
        Assert.Equal(0, await house.In(db => db.TopicVotes.CountAsync(vote => vote.RoundId == round.Id)));
        Assert.Equal("Licht 2, Luft 0", await house.Ranking(planned));
        house.Clock.Advance(TimeSpan.FromDays(340));
        await house.RunDaily();
        Assert.Equal(0, await house.In(db => db.TopicVoices.CountAsync(voice => voice.RoundId == round.Id)));
        Assert.All(await house.In(db => db.Topics.Where(topic => topic.RoundId == round.Id).ToListAsync()),
            topic => Assert.Equal((null, null), (topic.VoiceId, topic.AuthorEmail)));
    }

    [Fact]
    public async Task Terms_change_only_in_favour_of_those_who_know_them()
    {
        var planned = await house.Space("Regeln", TopicCircle.Placed, "Lia");
        var (round, at) = (await house.Round(planned), house.Clock.Now);
        var terms = round.Terms;
        Assert.Empty(terms.Objections(planned, round, at));
        Says("nur verlängern", terms with { TopicsUntil = terms.TopicsUntil.AddHours(-1) }, at);
        Says("schon vorbei", terms with { VotesUntil = planned.EndsAt.AddMinutes(1) }, at);
        Says("also später", terms with { VotesUntil = terms.TopicsUntil }, at);
        Says("1 bis 5 Stimmen", terms with { VotesEach = 6 }, at);
        Says("1 bis 30 Gruppen", terms with { Groups = 0 }, at);
        Says("worum es gehen soll", terms with { Question = " " }, at);
        var voting = at.AddDays(5);
        Says("Weniger Stimmen gehen nicht mehr", terms with { VotesEach = 1 }, voting);
        Says("Wer mitmacht, steht fest", terms with { Circle = TopicCircle.Registered }, voting);
        Says("gesammelt wird nicht mehr", terms with { TopicsUntil = terms.TopicsUntil.AddDays(1) }, voting);
        Assert.Empty((terms with { VotesUntil = terms.VotesUntil.AddDays(1), VotesEach = 3 }).Objections(planned, round, voting));
        Says("Daran ändert sich nichts mehr", terms with { VotesUntil = terms.VotesUntil.AddDays(3) }, at.AddDays(9));
        planned.Fix(new(FuzzyDate.OfDay(at.BerlinDay.AddDays(7)), new(9, 0), new(16, 0)), null, at);
        Says("nur verlängern", terms with { TopicsUntil = terms.TopicsUntil.AddHours(-1), VotesUntil = planned.BeginsAt }, at);
        Says("schon vorbei", terms with { VotesUntil = voting.AddHours(-1) }, voting);
        Assert.Equal(TopicLetter.Moved, round.Change(planned, terms with { VotesUntil = planned.BeginsAt }, null, voting));
        Says("nur verlängern", round.Terms with { VotesUntil = planned.BeginsAt.AddHours(-1) }, voting);
        Assert.Equal(TopicLetter.Prolonged, round.Change(planned, terms with { VotesUntil = planned.EndsAt }, null, voting));
        Assert.Null(round.Change(planned, round.Terms, null, voting));

        void Says(string sentence, TopicTerms changed, DateTimeOffset when) =>
            Assert.Contains(changed.Objections(planned, round, when), one => one.Sentence.Contains(sentence, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Groups_are_formed_once_and_stand_in_the_programme_with_room_places_and_host()
    {
        var planned = await house.Space("Gruppen", TopicCircle.Placed, "Mia", "Nils");
        var (one, other) = (await house.Propose(planned, "Mia", "Dächer", leads: true), await house.Propose(planned, "Nils", "Keller"));
        house.Clock.Advance(TimeSpan.FromDays(5));
        await house.Vote(planned, "Nils", one);
        await Refuses("Abgestimmt wird noch", Form());
        house.Clock.Advance(TimeSpan.FromDays(4));
        var tries = await Task.WhenAll(Enumerable.Range(0, 4).Select(async _ =>
        {
            try { await Form(); return true; }
            catch (Refusal) { return false; }
        }));
        Assert.Single(tries, went => went);
        var programme = await house.In(db => db.ProgrammeOf(planned, default));
        Assert.Equal(["Dächer, Saal, 20, Mia", "Keller, Hof, , "], programme.Items.Select(item =>
            $"{item.Title}, {item.Room}, {item.Most}, {string.Join(' ', item.Speakers.Select(who => who.Name))}"));
        var nils = await house.Find(planned, "Nils");
        await house.At((desk, at) => desk.Choose(planned, nils.Id, programme.Items.First().Id, at, default));
        Assert.Equal(["Dächer"], await house.SessionsOf(nils));
        await house.RunJobs();
        Assert.Single(house.Letters, letter => letter.Subject == $"Die Gruppen stehen: {planned.Title}"
            && letter.To.Contains("mia@teil.example"));

        Task Form() => house.AtTopics(planned, async (desk, known, round, db) => await desk.Form(known, round,
            GroupPlan.Of(round, [.. (await db.TopicsIn(round, default)).OrderBy(topic => topic.Title, StringComparer.Ordinal)], "11–12",
                "Saal, 20\nHof"), null, house.Clock.Now, default));
    }

    [Fact]
    public async Task Each_letter_goes_out_once_and_the_reminder_to_those_alone_who_have_not_voted()
    {
        var planned = await house.Space("Briefe zu Themen", TopicCircle.Named, "Oda", "Piet");
        await house.RunJobs();
        Assert.Equal(["oda@teil.example", "piet@teil.example"], To("Welches Thema bringen Sie mit?"));
        var topic = await house.Propose(planned, "Oda", "Ein Thema");
        await Change(terms => terms with { VotesUntil = terms.VotesUntil.AddDays(1) }, "Oda", "Piet", "Quirin");
        await house.RunJobs();
        Assert.Equal(["oda@teil.example", "piet@teil.example", "quirin@teil.example"], To("Welches Thema bringen Sie mit?"));
        Assert.Equal(["oda@teil.example", "piet@teil.example", "quirin@teil.example"], To("Mehr Zeit für Themen"));
        house.Clock.Advance(TimeSpan.FromDays(5));
        await house.Vote(planned, "Oda", topic);
        await house.RunJobs();
        Assert.Empty(To("Welche Themen sollen es sein?"));
        house.Clock.Advance(TimeSpan.FromDays(2.5));
        await house.RunJobs();
        await house.RunJobs();
        Assert.Equal(["piet@teil.example", "quirin@teil.example"], To("Welche Themen sollen es sein?"));
        await Change(terms => terms, "Oda", "Quirin");
        Assert.Equal(["Oda", "Quirin"], await house.In(db => db.TopicVoices.Where(one => one.RoundId == topic.RoundId)
            .OrderBy(one => one.Name).Select(one => one.Name!).ToListAsync()));

        string[] To(string subject) => [.. house.Letters.Where(letter => letter.Subject == $"{subject} {planned.Title}"
            || letter.Subject == $"{subject}: {planned.Title}")
            .Select(letter => letter.To.Split('<', '>')[^2]).Order(StringComparer.Ordinal)];

        Task Change(Func<TopicTerms, TopicTerms> change, params string[] people)
        {
            List<NamedGuest> guests = [.. people.Select(one => new NamedGuest(one, $"{Slug.Of(one)}@teil.example"))];
            return house.AtTopics(planned, (desk, known, round, _) => desk.Change(known, round, change(round.Terms), guests, null,
                house.Clock.Now, default));
        }
    }

    [Fact]
    public async Task A_name_is_corrected_in_the_list_and_whoever_is_named_while_votes_are_given_is_asked_to_vote()
    {
        var planned = await house.Space("Liste", TopicCircle.Named, "Meier");
        await house.RunJobs();
        var before = await house.Person(planned, "Meier");
        await house.Propose(planned, "Meier", "Ein Thema der Liste");
        house.Clock.Advance(TimeSpan.FromDays(5));
        await house.AtTopics(planned, (desk, known, round, _) => desk.Change(known, round,
            round.Terms with { VotesUntil = round.VotesUntil.AddDays(1) },
            [new("Maier", "Meier@teil.example"), new("Rolf Neu", "rolf@teil.example")], null, house.Clock.Now, default));
        await house.RunJobs();
        Assert.Equal((before.Id, before.Key), ((await house.Person(planned, "Maier")).Id, (await house.Person(planned, "Maier")).Key));
        var ballot = Assert.Single(house.Letters, letter => letter.Subject == $"Stimmen Sie mit ab: {planned.Title}");
        Assert.Contains("rolf@teil.example", ballot.To);
        var until = (await house.Round(planned)).VotesUntil.Until;
        Assert.Contains(until, Plain(ballot.Text));
        Assert.All(house.Letters.Where(letter => letter.Subject == $"Mehr Zeit für Themen: {planned.Title}"), letter =>
        {
            Assert.Contains($"Abstimmen können Sie {until}.", Plain(letter.Text));
            Assert.DoesNotContain("vorschlagen können", Plain(letter.Text));
        });

        static string Plain(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }

    [Fact]
    public async Task A_person_takes_the_own_link_along_and_whoever_comes_instead_has_another_one()
    {
        var planned = await house.Space("Ersatz", TopicCircle.Placed, "Rosa");
        var rosa = await house.Person(planned, "Rosa");
        Assert.Equal(rosa.Key, (await house.In(db => db.TopicPersonBy(rosa.Key, default)))!.Key);
        Assert.Null(await house.In(db => db.TopicPersonBy(rosa.Key[..^1] + (rosa.Key[^1] == '0' ? '1' : '0'), default)));
        await house.In(async db =>
        {
            (await db.Bookings.FirstAsync(one => one.Id == rosa.Id)).Substitute(Booked.Attendee("Sven"), house.Clock.Now);
            await db.SaveChangesAsync();
        });
        Assert.Null(await house.In(db => db.TopicPersonBy(rosa.Key, default)));
        Assert.NotNull(await house.In(db => db.TopicPersonBy(new TopicPerson(rosa.Round, db.Bookings.First(one => one.Id == rosa.Id),
            null).Key, default)));
    }

    private static async Task Refuses(string sentence, Task verb) =>
        Assert.Contains(sentence, (await Assert.ThrowsAsync<Refusal>(() => verb)).Message);
}
