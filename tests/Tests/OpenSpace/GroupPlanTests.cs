using Buendnisnetz.Events;
using Buendnisnetz.OpenSpace;
using Buendnisnetz.OpenSpace.Pages;

namespace Buendnisnetz.Tests.OpenSpace;

/// <summary>Which topic meets when and where, and which ones sound alike.</summary>
[Once]
public sealed class GroupPlanTests
{
    private static readonly TopicRound Round = OpenRound();

    private readonly TopicVoice ada = TopicVoice.Of(Round, "Ada", "ada@plan.example"), bo = TopicVoice.Of(Round, "Bo", "bo@plan.example");

    [Fact]
    public void Nobody_leads_two_groups_at_once_and_the_most_wanted_topic_gets_the_first_room()
    {
        Topic[] topics = [Of(bo, "Eins", false), Of(ada, "Zwei"), Of(ada, "Drei"), Of(bo, "Vier")];
        var plan = GroupPlan.Of(Round, topics, "10-11\n11:15 bis 12:15 Uhr", "Saal, 40\nKeller, 8").Groups;
        Assert.Equal(4, plan.Count);
        Assert.NotEqual(At("Zwei").From, At("Drei").From);
        Assert.Equal(("Saal", 40), (At("Eins").Room, At("Eins").Most));
        Assert.Equal(2, plan.Select(one => one.Room).Distinct().Count());
        Assert.All(plan.GroupBy(one => (one.From, one.Room)), one => Assert.Single(one));

        PlannedGroup At(string title) => plan.Single(one => one.Topic.Title == title);
    }

    [Fact]
    public void It_works_out_whenever_it_can()
    {
        List<Topic> topics = [.. Enumerable.Range(1, 6).Select(number => Of(TopicVoice.Of(Round, $"P{number}", $"p{number}@plan.example"),
            $"Frei {number}")), Of(ada, "A1"), Of(ada, "A2"), Of(ada, "A3")];
        var plan = GroupPlan.Of(Round, topics, "9–10\n10–11\n11–12", "Rot\nGrün\nBlau").Groups;
        Assert.Equal(3, plan.Where(one => one.Topic.VoiceId == ada.Id).Select(one => one.From).Distinct().Count());
    }

    [Fact]
    public void Who_leads_two_each_finds_two_rounds_in_whatever_order_the_topics_are_wanted()
    {
        var cleo = TopicVoice.Of(Round, "Cleo", "cleo@plan.example");
        Holds([Of(ada, "A1"), Of(bo, "B1"), Of(cleo, "C1"), Of(ada, "A2"), Of(bo, "B2"), Of(cleo, "C2")], 3, 2);
    }

    [Fact]
    public void Whatever_has_enough_rooms_and_rounds_works_out()
    {
        Random random = new(4711);
        for (var attempt = 0; attempt < 600; attempt++)
        {
            var (rounds, rooms) = (random.Next(1, 6), random.Next(1, 5));
            List<TopicVoice> hosts = [.. Enumerable.Range(0, random.Next(1, 6)).Select(number =>
                TopicVoice.Of(Round, $"P{number}", $"p{number}@plan.example"))];
            Topic[] topics = [.. Enumerable.Range(0, random.Next(1, (rounds * rooms) + 1)).Select(number =>
                Of(hosts[random.Next(hosts.Count)], $"Thema {number}", random.Next(4) > 0))];
            if (topics.Where(one => one.Leads).GroupBy(one => one.VoiceId).All(led => led.Count() <= rounds)) Holds(topics, rounds, rooms);
            else Assert.NotEmpty(GroupPlan.Objections(Round, topics, Hours(rounds), Rooms(rooms)));
        }
    }

    private static void Holds(IReadOnlyList<Topic> topics, int rounds, int rooms)
    {
        Assert.Empty(GroupPlan.Objections(Round, topics, Hours(rounds), Rooms(rooms)));
        var plan = GroupPlan.Of(Round, topics, Hours(rounds), Rooms(rooms)).Groups;
        Assert.Equal(topics.Select(one => one.Title).Order(), plan.Select(one => one.Topic.Title).Order());
        Assert.All(plan.GroupBy(one => (one.From, one.Room)), one => Assert.Single(one));
        Assert.All(plan.Where(one => one.Host is not null).GroupBy(one => (one.From, one.Host!.Id)), one => Assert.Single(one));
    }

    private static string Hours(int rounds) => string.Join('\n', Enumerable.Range(9, rounds).Select(hour => $"{hour}–{hour + 1}"));

    private static string Rooms(int rooms) => string.Join('\n', Enumerable.Range(1, rooms).Select(room => $"Raum {room}"));

    [Theory]
    [InlineData("", "Saal", "Bitte sagen Sie, von wann bis wann")]
    [InlineData("10–11", "", "Bitte nennen Sie mindestens einen Raum.")]
    [InlineData("früh", "Saal\nKeller", "verstehen wir nicht")]
    [InlineData("10–11\n10:30–11:30", "Saal", "überschneiden sich")]
    [InlineData("11–10", "Saal\nKeller", "überschneiden sich")]
    [InlineData("10–11", "Saal, 0\nKeller", "verstehen wir nicht")]
    [InlineData("10–11", "Saal\nsaal", "steht hier zweimal")]
    [InlineData("10–11", "Saal", "Für 2 Gruppen reichen 1 Runde mit 1 Raum nicht.")]
    [InlineData("10–11", "Saal\nKeller", "Ada leitet mehr Gruppen, als es Runden gibt.")]
    public void What_does_not_work_out_is_said(string rounds, string rooms, string sentence)
    {
        Topic[] topics = [Of(ada, "Zwei"), Of(ada, "Drei")];
        Assert.Contains(sentence, string.Join(' ', GroupPlan.Objections(Round, topics, rounds, rooms).Select(one => one.Sentence)));
        Assert.Throws<Refusal>(() => GroupPlan.Of(Round, topics, rounds, rooms));
    }

    [Theory]
    [InlineData("13.00-13.30")]
    [InlineData("13–13.30 Uhr")]
    [InlineData("13 Uhr bis 13:30 Uhr")]
    public void Times_are_understood_as_people_write_them(string round)
    {
        var group = Assert.Single(GroupPlan.Of(Round, [Of(ada, "Eins")], round, "Saal").Groups);
        Assert.Equal((new TimeOnly(13, 0), new TimeOnly(13, 30)), (group.From, group.Until));
    }

    [Theory]
    [InlineData("Haus A, Zimmer 2", "Haus A, Zimmer 2", null)]
    [InlineData("Haus A, Zimmer 2, 20", "Haus A, Zimmer 2", 20)]
    [InlineData("Saal, 30 Plätze", "Saal", 30)]
    [InlineData("Saal,", "Saal", null)]
    public void Only_a_number_after_the_last_comma_says_how_many_fit_in(string line, string room, int? most)
    {
        var group = Assert.Single(GroupPlan.Of(Round, [Of(ada, "Eins")], "10–11", line).Groups);
        Assert.Equal((room, most), (group.Room, group.Most));
    }

    [Fact]
    public void The_moments_that_are_proposed_hold_and_there_are_none_where_no_two_evenings_are_left()
    {
        var planned = Planned();
        for (var hours = 0; hours < 24 * 60; hours += 7)
        {
            var now = planned.BeginsAt.AddHours(-hours);
            var form = RoundForm.Of(null, [], planned, now);
            if (form.TopicsOn is not null) Assert.Empty(form.ToTerms().Objections(planned, null, now));
            Assert.Equal(hours > 37, form.VotesOn is not null);
        }
    }

    [Fact]
    public void One_s_own_registration_says_what_is_so_in_each_state()
    {
        var planned = Planned();
        Assert.Contains("bestimmen Sie mit", Said(TopicState.Collecting, planned.BeginsAt));
        Assert.Equal("Die Stimmen sind gezählt. Als Nächstes entstehen die Gruppen.", Said(TopicState.Closed, planned.BeginsAt));
        Assert.Equal("Die Stimmen sind gezählt. Die Veranstaltung ist vorbei.", Said(TopicState.Closed, planned.EndsAt));
        Assert.All([TopicState.Closed, TopicState.Grouped, TopicState.Reported],
            state => Assert.DoesNotContain("bestimmen Sie mit", Said(state, planned.EndsAt)));
        planned.Cancel("Sturm", null, DateTimeOffset.UnixEpoch);
        Assert.Equal("Die Veranstaltung ist abgesagt.", Said(TopicState.Voting, planned.BeginsAt));

        string Said(TopicState state, DateTimeOffset now) => new TopicDoor("", planned, state, now).Sentence;
    }

    [Fact]
    public void Those_that_are_level_share_a_place_and_are_named_where_the_last_group_is_decided()
    {
        Topic[] topics = [Of(ada, "Wege"), Of(ada, "Brücken"), Of(bo, "Auen"), Of(bo, "Seen")];
        var ranking = TopicRanking.Of(topics, new Dictionary<Guid, int> { [topics[0].Id] = 2, [topics[1].Id] = 2, [topics[2].Id] = 5 });
        Assert.Equal(["Auen 1", "Brücken 2", "Wege 2", "Seen 4"], ranking.Topics.Select(one => $"{one.Topic.Title} {one.Rank}"));
        Assert.Equal("2 Stimmen, gleichauf", ranking.Topics[1].Words);
        Assert.Contains("„Brücken“ und „Wege“", ranking.TieAt(2));
        Assert.Null(ranking.TieAt(3));
        Assert.Null(ranking.TieAt(4));
        Assert.Equal(["Auen", "Brücken"], ranking.Best(2).Select(one => one.Title));
    }

    [Theory]
    [InlineData("Die Ferienbetreuung in kleinen Gemeinden", true)]
    [InlineData("Betreuung in den Ferien für kleine Gemeinden", true)]
    [InlineData("Netzwerke am Leben halten", false)]
    public void Topics_that_sound_alike_are_found_whatever_their_endings(string title, bool alike) =>
        Assert.Equal(alike, new[] { Of(ada, "Ferienbetreuung für kleine Gemeinden") }.Like(title).Count > 0);

    private static Topic Of(TopicVoice voice, string title, bool leads = true) =>
        Topic.Propose(voice, new(title, "", leads, leads), "", DateTimeOffset.UnixEpoch);

    private static TopicRound OpenRound()
    {
        var at = DateTimeOffset.UnixEpoch;
        return TopicRound.Open(Planned(), new("Was?", TopicCircle.Named, at.AddDays(1), at.AddDays(2)), null, at);
    }

    private static Event Planned()
    {
        var at = DateTimeOffset.UnixEpoch;
        var alliance = Buendnisnetz.Tests.Alliances.Founded.Alliance("Plan");
        var planned = Event.Plan(alliance, new(EventKind.Workshop, "Plan", "Ein Plan."), "plan", null, at);
        planned.Fix(new(FuzzyDate.OfDay(at.BerlinDay.AddDays(9)), new(9, 0), new(16, 0)), null, at);
        planned.Publish(null, at);
        return planned;
    }
}
