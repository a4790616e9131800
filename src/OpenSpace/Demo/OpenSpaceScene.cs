using Buendnisnetz.Events;
using Buendnisnetz.Networks;

namespace Buendnisnetz.OpenSpace;

/// <summary>
/// Three open spaces of the demo: the first meeting of the alumni with its four results and what is to follow "Anfang 2009" (004), one in
/// which is voted, and one in which topics are gathered. All people are invented.
/// </summary>
internal sealed class OpenSpaceScene(DemoStage stage, CancellationToken cancel)
{
    private DateTimeOffset Evening(int days) => DemoCalendar.Evening(stage.Calendar.Now.BerlinDay.AddDays(days));

    private const string Question = "Woran möchten Sie mit den anderen arbeiten?";

    private readonly DemoSheet sheet = DemoSheet.Read(typeof(OpenSpaceScene).Assembly, "themen");

    public static DemoScene Scene { get; } = new("Themen der Beteiligten", (db, cancel) => db.TopicRounds.AnyAsync(cancel),
        (stage, cancel) => new OpenSpaceScene(stage, cancel).PlayAll());

    private async Task PlayAll()
    {
        Held(await EventCalled(sheet.Must("Gehalten")));
        await Voting();
        await Collecting(await EventCalled(sheet.Must("Sammelt")));
    }

    private void Held(Event planned)
    {
        var at = planned.BeginsAt;
        var round = Opened(planned, new(Question, TopicCircle.Named, at.AddDays(-14), at.AddDays(-7)), at.AddDays(-30));
        var voices = Named(round);
        var topics = Proposed(voices, "Themen damals", at.AddDays(-20));
        var votes = Voted(round, voices, topics, "Themen damals");
        foreach (var topic in topics) topic.Count(votes[topic.Id]);
        round.Count(voices.Count, round.VotesUntil);
        var groups = Grouped(planned, round, TopicRanking.Of(topics, votes).Best(round.Groups), at.AddDays(-6));
        foreach (var row in sheet.Rows("Ergebnisse"))
        {
            var group = groups.Find(one => one.Topic!.Title == row[0])!;
            group.Write(new(row[1], row[2], row[3], row[4], FuzzyDate.Parse(row[5])), group.Session!, group.Session!.EndsAt);
        }
        round.Publish(groups.Count, null, planned.EndsAt.AddDays(9));
    }

    private async Task Voting()
    {
        var at = stage.Calendar.Moment("vor 20 Tagen");
        var slug = sheet.Must("Netzwerk");
        var network = await stage.Db.Networks.FindBySlug(slug, cancel) ?? throw new Refusal($"Das Netzwerk „{slug}“ fehlt.");
        var planned = stage.Db.CalendarEvents.Add(Event.Plan(network, new(EventKind.AlumniMeeting, sheet.Must("Neu"),
            "Ein Tag mit Themen, die alle selbst vorschlagen und gemeinsam auswählen.", EventLevel.State),
            await stage.Db.FreeEventSlug(sheet.Must("Neu"), cancel), null, at)).Entity;
        planned.Fix(new(stage.Calendar.Fuzzy("in 40 Tagen"), new(9, 30), new(16, 0)), null, at);
        planned.Locate(new("Haus der Begegnung", "Bochum", null, null, false, null, []), null, at);
        planned.Involve(EventRole.Host, Involved.Of(network), null, at);
        planned.Publish(null, at);
        var round = Opened(planned, new(Question, TopicCircle.Named, Evening(-2), Evening(12)), at);
        var voices = Named(round);
        Voted(round, voices[..8], Proposed(voices, "Themen zur Wahl", at.AddDays(4)), "Themen zur Wahl");
        stage.Db.Expect(round, stage.Calendar.Now);
    }

    private async Task Collecting(Event planned)
    {
        var at = stage.Calendar.Moment("vor 3 Tagen");
        var round = Opened(planned, new("Was bewegt Ihr Bündnis gerade, und was möchten Sie von den anderen wissen?",
            TopicCircle.Registered, Evening(14), Evening(26), Groups: 3), at);
        var people = await stage.Db.EntitledIn(round).OrderBy(one => one.NameKey).ThenBy(one => one.Id).ToListAsync(cancel);
        List<TopicVoice> voices = [.. people.Select(one => stage.Db.TopicVoices.Add(TopicVoice.Of(round, one)).Entity)];
        if (voices.Count > 8) Proposed(voices, "Themen im Land", at);
        stage.Db.Expect(round, stage.Calendar.Now);
    }

    private TopicRound Opened(Event planned, TopicTerms terms, DateTimeOffset at) =>
        stage.Db.TopicRounds.Add(TopicRound.Open(planned, terms, null, at)).Entity;

    private List<TopicVoice> Named(TopicRound round) =>
        [.. sheet.Rows("Ehemalige").Select(row => stage.Db.TopicVoices.Add(TopicVoice.Of(round, row[0], row[1])).Entity)];

    private List<Topic> Proposed(List<TopicVoice> voices, string block, DateTimeOffset at) =>
        [.. sheet.Rows(block).Select((row, number) => Propose(voices[int.Parse(row[2], German.Culture)],
            new(row[0], row[1], row[3] == "leitet", row[3] != "still"), at.AddHours(number)))];

    private Topic Propose(TopicVoice voice, TopicFacts facts, DateTimeOffset at) =>
        stage.Db.Topics.Add(Topic.Propose(voice, facts, voice.Email ?? voice.Booking!.Email, at)).Entity;

    /// <summary>The votes go round among the people, so that everybody has about the same number of them.</summary>
    private Dictionary<Guid, int> Voted(TopicRound round, List<TopicVoice> voices, List<Topic> topics, string block)
    {
        var next = 0;
        Dictionary<Guid, int> tally = [];
        foreach (var (topic, row) in topics.Zip(sheet.Rows(block)))
        {
            tally[topic.Id] = int.Parse(row[4], German.Culture);
            for (var vote = 0; vote < tally[topic.Id]; vote++)
                stage.Db.TopicVotes.Add(new(round.Id, voices[next++ % voices.Count].Id, topic.Id));
        }
        return tally;
    }

    private List<TopicGroup> Grouped(Event planned, TopicRound round, IReadOnlyList<Topic> best, DateTimeOffset at)
    {
        Programme programme = new(planned, [.. stage.Db.EventSessions.Local.Where(one => one.EventId == planned.Id)]);
        round.Form(null, at);
        var plan = GroupPlan.Of(round, best, "11:00–12:30\n13:30–15:00", "Großer Saal\nSeminarraum 2");
        return [.. plan.Groups.Select(group => stage.Db.TopicGroups
            .Add(new(group.Topic, stage.Db.EventSessions.Add(group.Into(programme, null, at)).Entity)).Entity)];
    }

    private async Task<Event> EventCalled(string title) => stage.Db.CalendarEvents.Local.FirstOrDefault(one => one.Title == title)
        ?? await stage.Db.CalendarEvents.FirstOrDefaultAsync(one => one.Title == title, cancel)
        ?? throw new Refusal($"Die Veranstaltung „{title}“ fehlt.");
}
