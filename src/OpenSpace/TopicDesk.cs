using Buendnisnetz.Events;

namespace Buendnisnetz.OpenSpace;

/// <summary>
/// Where topics, votes and groups are made, one after the other: under one lock for the open space, so that nobody has two ballots and no
/// vote comes after the count, on whatever node.
/// </summary>
internal sealed partial class TopicDesk(Db db)
{
    private const string Gone = "Dieses Thema gibt es nicht mehr.";

    /// <summary>Proposes a topic.</summary>
    public async Task<Topic> Propose(Event planned, TopicPerson person, TopicFacts facts, DateTimeOffset at, CancellationToken cancel)
    {
        await using var turn = await Turn(person.Round, cancel);
        var voice = await Entitled(person, cancel);
        Refusal.On(person.Round.ObstacleToProposing(planned, at));
        var mine = await db.Topics.CountAsync(one => one.VoiceId == voice.Id && one.GoneAt == null, cancel);
        Refusal.On(mine < Topic.MostEach ? null : $"Jede Person schlägt höchstens {Topic.MostEach} Themen vor.");
        Refusal.On((await db.StandingIn(person.Round).ToListAsync(cancel)).ObstacleToProposing(facts.Title, voice.Id));
        var topic = db.Topics.Add(Topic.Propose(voice, facts, person.Email, at)).Entity;
        await Done(turn, cancel);
        return topic;
    }

    /// <summary>The author says it in other words.</summary>
    public async Task Change(Event planned, TopicPerson person, Guid id, TopicFacts facts, DateTimeOffset at, CancellationToken cancel)
    {
        await using var turn = await Turn(person.Round, cancel);
        (await Own(planned, person, id, at, cancel)).Change(facts);
        await Done(turn, cancel);
    }

    /// <summary>The author takes it back.</summary>
    public async Task Withdraw(Event planned, TopicPerson person, Guid id, DateTimeOffset at, CancellationToken cancel)
    {
        await using var turn = await Turn(person.Round, cancel);
        (await Own(planned, person, id, at, cancel)).Withdraw(at);
        await Done(turn, cancel);
    }

    /// <summary>Gives one's votes; what was given before is given anew. None is a ballot, too: then nothing counts.</summary>
    public async Task Vote(Event planned, TopicPerson person, IReadOnlyList<Guid> topics, DateTimeOffset at, CancellationToken cancel)
    {
        await using var turn = await Turn(person.Round, cancel);
        var (round, chosen) = (person.Round, topics.Distinct().ToList());
        var voice = await Entitled(person, cancel);
        Refusal.On(round.ObstacleToVoting(planned, at) ?? (chosen.Count <= round.VotesEach ? null
            : $"Sie haben {German.Count(round.VotesEach, "Stimme", "Stimmen")} und haben {chosen.Count} Themen gewählt."));
        Refusal.On(await db.StandingIn(round).CountAsync(one => chosen.Contains(one.Id), cancel) == chosen.Count ? null
            : "Eines der Themen steht nicht mehr zur Wahl. Bitte wählen Sie noch einmal.");
        var given = await db.TopicVotes.Where(vote => vote.VoiceId == voice.Id).OrderBy(vote => vote.TopicId).ToListAsync(cancel);
        db.RemoveRange(given.Where(vote => !chosen.Contains(vote.TopicId)));
        db.AddRange(chosen.Where(id => !given.Exists(vote => vote.TopicId == id)).Select(id => new TopicVote(round.Id, voice.Id, id)));
        await Done(turn, cancel);
    }

    /// <summary>Counts the votes for good, once they are in; from now on they can be deleted.</summary>
    public async Task Count(TopicRound round, DateTimeOffset at, CancellationToken cancel)
    {
        await using var turn = await Turn(round, cancel);
        if (round.StateAt(at) is TopicState.Collecting or TopicState.Voting) return;
        await CountNow(round, at, cancel);
        await Done(turn, cancel);
    }

    private async Task CountNow(TopicRound round, DateTimeOffset at, CancellationToken cancel)
    {
        if (round.CountedAt is not null) return;
        var tally = await db.TallyOf(round, cancel);
        foreach (var topic in await db.StandingIn(round).ToListAsync(cancel)) topic.Count(tally.GetValueOrDefault(topic.Id));
        round.Count(await db.VotersIn(round, cancel), at);
    }

    private async Task<Topic> Own(Event planned, TopicPerson person, Guid id, DateTimeOffset at, CancellationToken cancel)
    {
        var voice = await Entitled(person, cancel);
        Refusal.On(person.Round.ObstacleToProposing(planned, at));
        return await db.Topics.FirstOrDefaultAsync(one => one.Id == id && one.VoiceId == voice.Id, cancel) ?? throw new Refusal(Gone);
    }

    /// <summary>What is known of the person here, made where nothing is; refused where the person is not entitled any more.</summary>
    private async Task<TopicVoice> Entitled(TopicPerson person, CancellationToken cancel)
    {
        var key = person.Key;
        if (person.Booking is { } booking) await db.Entry(booking).ReloadAsync(cancel);
        Refusal.On(person.Has(key) ? person.Obstacle : "Mit dieser Anmeldung kommt jetzt jemand anderes.");
        return person.Booking is not { } known
            ? await db.TopicVoices.FirstOrDefaultAsync(one => one.Id == person.Id, cancel) ?? throw new Refusal(
                "Sie stehen nicht mehr auf der Liste.")
            : await db.TopicVoices.FirstOrDefaultAsync(one => one.RoundId == person.Round.Id && one.BookingId == known.Id, cancel)
            ?? db.TopicVoices.Add(TopicVoice.Of(person.Round, known)).Entity;
    }

    private async Task<Microsoft.EntityFrameworkCore.Storage.IDbContextTransaction> Turn(TopicRound round, CancellationToken cancel)
    {
        var turn = await db.TakeLock($"topics {round.EventId:N}", cancel);
        await db.Entry(round).ReloadAsync(cancel);
        return turn;
    }

    private async Task Done(Microsoft.EntityFrameworkCore.Storage.IDbContextTransaction turn, CancellationToken cancel)
    {
        await db.SaveChangesAsync(cancel);
        await turn.CommitAsync(cancel);
    }
}
