using Buendnisnetz.Events;
using Buendnisnetz.OpenSpace;

namespace Buendnisnetz.Tests.OpenSpace;

/// <summary>Which topic meets when and where, and which ones sound alike.</summary>
public sealed class GroupPlanTests
{
    private static readonly TopicRound Round = OpenRound();

    private readonly TopicVoice ada = TopicVoice.Of(Round, "Ada", "ada@plan.example"), bo = TopicVoice.Of(Round, "Bo", "bo@plan.example");

    [Fact]
    public void Nobody_leads_two_groups_at_once_and_the_most_wanted_topic_gets_the_first_room()
    {
        Topic[] topics = [Of(bo, "Eins", false), Of(ada, "Zwei"), Of(ada, "Drei"), Of(bo, "Vier")];
        var plan = GroupPlan.Of(topics, "10-11\n11:15 bis 12:15 Uhr", "Saal, 40\nKeller, 8").Groups;
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
        var plan = GroupPlan.Of(topics, "9–10\n10–11\n11–12", "Rot\nGrün\nBlau").Groups;
        Assert.Equal(3, plan.Where(one => one.Topic.VoiceId == ada.Id).Select(one => one.From).Distinct().Count());
    }

    [Theory]
    [InlineData("", "Saal", "Bitte sagen Sie, von wann bis wann")]
    [InlineData("10–11", "", "Bitte nennen Sie mindestens einen Raum.")]
    [InlineData("früh", "Saal\nKeller", "verstehen wir nicht")]
    [InlineData("10–11\n10:30–11:30", "Saal", "überschneiden sich")]
    [InlineData("11–10", "Saal\nKeller", "überschneiden sich")]
    [InlineData("10–11", "Saal, viele\nKeller", "verstehen wir nicht")]
    [InlineData("10–11", "Saal\nsaal", "steht hier zweimal")]
    [InlineData("10–11", "Saal", "Für 2 Gruppen reichen 1 Runde mit 1 Raum nicht.")]
    [InlineData("10–11", "Saal\nKeller", "Ada leitet mehr Gruppen, als es Runden gibt.")]
    public void What_does_not_work_out_is_said(string rounds, string rooms, string sentence)
    {
        Topic[] topics = [Of(ada, "Zwei"), Of(ada, "Drei")];
        Assert.Contains(sentence, string.Join(' ', GroupPlan.Objections(topics, rounds, rooms).Select(one => one.Sentence)));
        Assert.Throws<Refusal>(() => GroupPlan.Of(topics, rounds, rooms));
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
        var alliance = Buendnisnetz.Tests.Alliances.Founded.Alliance("Plan");
        var planned = Event.Plan(alliance, new(EventKind.Workshop, "Plan", "Ein Plan."), "plan", null, at);
        planned.Fix(new(FuzzyDate.OfDay(at.BerlinDay.AddDays(9)), new(9, 0), new(16, 0)), null, at);
        planned.Publish(null, at);
        return TopicRound.Open(planned, new("Was?", TopicCircle.Named, at.AddDays(1), at.AddDays(2)), null, at);
    }
}
