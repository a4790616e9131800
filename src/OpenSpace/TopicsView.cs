using Buendnisnetz.Events;

namespace Buendnisnetz.OpenSpace;

/// <summary>An open space as it is read.</summary>
/// <param name="Event">The event.</param>
/// <param name="Round">The open space.</param>
/// <param name="Topics">All topics, in the order they came.</param>
/// <param name="Ranking">Those that stand, by their votes.</param>
/// <param name="Groups">The groups, in the order of time.</param>
/// <param name="Now">At which moment.</param>
public sealed record TopicsView(
    Event Event, TopicRound Round, IReadOnlyList<Topic> Topics, TopicRanking Ranking, IReadOnlyList<TopicGroup> Groups, DateTimeOffset Now)
{
    /// <summary>Where it stands.</summary>
    public TopicState State => Round.StateAt(Now);

    /// <summary>Whether the votes can be read.</summary>
    public bool IsTallyOpen => Round.IsTallyOpenAt(Now);

    /// <summary>The topics that stand, in the order they came: so nobody sees who is ahead.</summary>
    public IEnumerable<Topic> Standing => Topics.Where(one => one.Stands);

    /// <summary>Where it stands, in a sentence.</summary>
    public string Headline => Event.Stands(State, ".");

    /// <summary>Until when what is possible now, or what comes next; it stands after the headline. Empty where it is cancelled.</summary>
    public string Sentence => Event.CancelledAt is not null ? "" : State switch
    {
        TopicState.Collecting => $"Vorschlagen kann man sie {Round.TopicsUntil.Until}, abstimmen danach {Round.VotesUntil.Until}.",
        TopicState.Voting => $"Zeit dafür ist {Round.VotesUntil.Until}.",
        TopicState.Closed => Event.AfterVotes(Now),
        TopicState.Grouped => TopicWords.InProgramme,
        _ => "Die Gruppen haben festgehalten, was herausgekommen ist.",
    };

    /// <summary>What was merged into a topic.</summary>
    public IEnumerable<Topic> PartsOf(Topic topic) => Topics.Where(one => one.MergedIntoId == topic.Id);

    /// <summary>The results that are written down.</summary>
    public IReadOnlyList<TopicGroup> Results => [.. Groups.Where(one => one.WrittenAt is not null)];

    /// <summary>Loads it.</summary>
    internal static async Task<TopicsView> Of(Db db, Event planned, TopicRound round, DateTimeOffset now, CancellationToken cancel)
    {
        var topics = await db.TopicsIn(round, cancel);
        var groups = round.GroupedAt is null ? [] : await db.GroupsIn(round, cancel);
        var ranking = round.IsTallyOpenAt(now) ? await db.RankingOf(round, topics, cancel)
            : TopicRanking.Of(topics, new Dictionary<Guid, int>());
        return new(planned, round, topics, ranking, groups, now);
    }
}

/// <summary>A result, and how deep its heading stands.</summary>
/// <param name="Group">The group.</param>
/// <param name="Level">2 or 3; 0 where the title of the item stands above it already.</param>
public sealed record ResultView(TopicGroup Group, int Level);
