using Buendnisnetz.Accounts;
using Buendnisnetz.Bookings;
using Buendnisnetz.Events;

namespace Buendnisnetz.OpenSpace;

/// <summary>
/// The open space of an event: those entitled propose the topics and vote, until moments that stand from the beginning (004:10, INV-65);
/// the most wanted ones become groups of the programme, and each group writes down what came out of it.
/// </summary>
public sealed class TopicRound : Entity
{
    private TopicRound() { }

    /// <summary>The event.</summary>
    public Guid EventId { get; private init; }

    /// <summary>What it is about, as a question: "Woran möchten Sie arbeiten?".</summary>
    public string Question { get; private set; } = "";

    /// <summary>Who may propose and vote.</summary>
    public TopicCircle Circle { get; private set; }

    /// <summary>Until when topics are proposed, in UTC.</summary>
    public DateTimeOffset TopicsUntil { get; private set; }

    /// <summary>Until when votes are given, in UTC.</summary>
    public DateTimeOffset VotesUntil { get; private set; }

    /// <summary>How many votes each person has, one for a topic.</summary>
    public int VotesEach { get; private set; }

    /// <summary>How many groups there will be.</summary>
    public int Groups { get; private set; }

    /// <summary>Whether the votes can be read while they are still given.</summary>
    public bool ShowsTally { get; private set; }

    /// <summary>From what everybody's own link follows.</summary>
    public string Seed { get; private init; } = "";

    /// <summary>When the votes were counted for good, in UTC.</summary>
    public DateTimeOffset? CountedAt { get; private set; }

    /// <summary>How many people have voted; known when it is counted.</summary>
    public int Voters { get; private set; }

    /// <summary>Since when there are groups, in UTC.</summary>
    public DateTimeOffset? GroupedAt { get; private set; }

    /// <summary>Since when everybody reads the results, in UTC.</summary>
    public DateTimeOffset? PublishedAt { get; private set; }

    /// <summary>What the team has set.</summary>
    public TopicTerms Terms => new(Question, Circle, TopicsUntil, VotesUntil, VotesEach, Groups, ShowsTally);

    /// <summary>Where it stands.</summary>
    public TopicState StateAt(DateTimeOffset at) => PublishedAt is not null ? TopicState.Reported
        : GroupedAt is not null ? TopicState.Grouped
        : at < TopicsUntil ? TopicState.Collecting
        : at < VotesUntil ? TopicState.Voting : TopicState.Closed;

    /// <summary>Whether the numbers of votes can be read.</summary>
    public bool IsTallyOpenAt(DateTimeOffset at) => StateAt(at) is var state
        && (state > TopicState.Voting || (state == TopicState.Voting && ShowsTally));

    /// <summary>Why no topics can be gathered for this event; null where they can.</summary>
    public static string? ObstacleToOpening(Event planned, DateTimeOffset at) => planned.ObstacleToChange()
        ?? (!planned.IsPublished ? "Die Veranstaltung ist noch ein Entwurf. Themen sammeln Sie, sobald alle sie sehen."
        : planned.EndsAt <= at ? "Die Veranstaltung ist vorbei." : null);

    /// <summary>Opens it: from now on topics are proposed.</summary>
    public static TopicRound Open(Event planned, TopicTerms terms, Guid? by, DateTimeOffset at)
    {
        Refusal.On(ObstacleToOpening(planned, at) ?? terms.Objections(planned, null, at).FirstOrDefault()?.Sentence);
        var round = new TopicRound { EventId = planned.Id, Seed = Secret.New() };
        round.Take(terms);
        planned.GatherTopics(at);
        round.Raise(new TopicsOpened(planned.Id, by, at));
        return round;
    }

    /// <summary>Why no topic can be merged or taken out; null where it can.</summary>
    public string? ObstacleToTidying(DateTimeOffset at) => CountedAt is null && StateAt(at) <= TopicState.Voting ? null
        : "Die Stimmen sind gezählt. An den Themen ändert sich nichts mehr.";

    /// <summary>Why the terms cannot be changed; null where they can.</summary>
    public string? ObstacleToChanging(DateTimeOffset at) => StateAt(at) <= TopicState.Voting ? null
        : "Es ist abgestimmt. Daran ändert sich nichts mehr.";

    /// <summary>Sets it anew. Whoever is entitled is told of other moments; the answer is in which letter, null where they stay.</summary>
    public TopicLetter? Change(Event planned, TopicTerms terms, Guid? by, DateTimeOffset at)
    {
        Refusal.On(planned.ObstacleToChange() ?? terms.Objections(planned, this, at).FirstOrDefault()?.Sentence);
        TopicLetter? letter = terms.TopicsUntil < TopicsUntil || terms.VotesUntil < VotesUntil ? TopicLetter.Moved
            : (terms.TopicsUntil, terms.VotesUntil) != (TopicsUntil, VotesUntil) ? TopicLetter.Prolonged : null;
        Take(terms);
        if (letter == TopicLetter.Moved) Raise(new TopicsMoved(planned.Id, by, at));
        if (letter == TopicLetter.Prolonged) Raise(new TopicsProlonged(planned.Id, by, at));
        return letter;
    }

    /// <summary>Why no topic can be proposed, changed or taken back; null where it can.</summary>
    public string? ObstacleToProposing(Event planned, DateTimeOffset at) => Obstacle(planned) ?? (StateAt(at) == TopicState.Collecting
        ? null : $"Themen konnte man {TopicsUntil.Until} vorschlagen. Jetzt stehen sie fest.");

    /// <summary>Why no vote can be given or changed; null where it can.</summary>
    public string? ObstacleToVoting(Event planned, DateTimeOffset at) => Obstacle(planned) ?? StateAt(at) switch
    {
        TopicState.Voting => null,
        TopicState.Collecting => $"Noch werden Themen gesammelt. Abstimmen können Sie ab dem {TopicsUntil.Spoken}.",
        _ => $"Abgestimmt wurde {VotesUntil.Until}.",
    };

    /// <summary>Why no groups can be formed; null where they can.</summary>
    public string? ObstacleToGroups(Event planned, DateTimeOffset at) => Obstacle(planned) ?? (StateAt(at) is TopicState.Collecting
        or TopicState.Voting ? $"Abgestimmt wird noch, {VotesUntil.Until}. Gruppen bilden Sie danach." : null);

    /// <summary>Why the results cannot be shown to everybody; null where they can.</summary>
    public string? ObstacleToPublishing(int written) => PublishedAt is not null ? "Die Ergebnisse sind schon für alle zu lesen."
        : written == 0 ? "Noch hat keine Gruppe ein Ergebnis festgehalten." : null;

    /// <summary>The votes are counted for good; from now on they can be deleted.</summary>
    internal void Count(int voters, DateTimeOffset at) => (CountedAt, Voters) = (CountedAt ?? at, CountedAt is null ? voters : Voters);

    /// <summary>There are groups; true where they are the first ones.</summary>
    internal bool Form(Guid? by, DateTimeOffset at)
    {
        if (GroupedAt is not null) return false;
        GroupedAt = at;
        Raise(new TopicsGrouped(EventId, by, at));
        return true;
    }

    /// <summary>Everybody reads the results.</summary>
    public void Publish(int written, Guid? by, DateTimeOffset at)
    {
        Refusal.On(ObstacleToPublishing(written));
        PublishedAt = at;
        Raise(new TopicResultsOut(EventId, by, at));
    }

    /// <summary>Whether this registration may propose and vote.</summary>
    public bool Entitles(Booking booking) => booking.EventId == EventId && Circle switch
    {
        TopicCircle.Placed => booking.IsTakingPart,
        TopicCircle.Registered => booking.IsAlive,
        _ => false,
    };

    /// <summary>Whether this person may propose and vote; the registration is loaded.</summary>
    public bool Entitles(TopicVoice voice) => voice.RoundId == Id
        && (voice.BookingId is null ? Circle == TopicCircle.Named : voice.Booking is { } booking && Entitles(booking));

    private static string? Obstacle(Event planned) => planned.CancelledAt is null ? null : TopicWords.Cancelled;

    private void Take(TopicTerms terms) => (Question, Circle, TopicsUntil, VotesUntil, VotesEach, Groups, ShowsTally) =
        (terms.Question.Trim(), terms.Circle, terms.TopicsUntil, terms.VotesUntil, terms.VotesEach, terms.Groups, terms.ShowsTally);
}
