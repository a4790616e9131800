using Buendnisnetz.Events;

namespace Buendnisnetz.OpenSpace;

/// <summary>What the team does: opening, merging, taking out, forming groups.</summary>
internal sealed partial class TopicDesk
{
    /// <summary>Opens an open space; whoever is entitled is invited to propose.</summary>
    public async Task<TopicRound> Open(Event planned, TopicTerms terms, IReadOnlyList<NamedGuest> guests, Guid? by, DateTimeOffset at,
        CancellationToken cancel)
    {
        await using var turn = await db.TakeLock($"topics {planned.Id:N}", cancel);
        Refusal.On(await db.TopicsOf(planned.Id, cancel) is null ? null : "Hier werden schon Themen gesammelt.");
        var round = db.TopicRounds.Add(TopicRound.Open(planned, terms, by, at)).Entity;
        Name(round, [], guests);
        db.Expect(round, at);
        db.Enqueue(new TopicLettersDue(round.Id, TopicLetter.Invitation), at);
        await Done(turn, cancel);
        return round;
    }

    /// <summary>
    /// Sets it anew. Whoever is entitled is told once of other moments. Whoever may take part only now is invited; nobody is twice.
    /// </summary>
    public async Task Change(Event planned, TopicRound round, TopicTerms terms, IReadOnlyList<NamedGuest> guests, Guid? by,
        DateTimeOffset at, CancellationToken cancel)
    {
        await using var turn = await Turn(round, cancel);
        var circle = round.Circle;
        if (round.Change(planned, terms, by, at) is { } letter)
            db.Enqueue(new TopicLettersDue(round.Id, letter, $"{round.TopicsUntil:yyyyMMddHHmm}{round.VotesUntil:yyyyMMddHHmm}"), at);
        var named = db.TopicVoices.Where(one => one.RoundId == round.Id && one.BookingId == null).OrderBy(one => one.Id);
        var added = Name(round, await named.ToListAsync(cancel), guests);
        db.Expect(round, at);
        if (round.Circle != circle) db.Enqueue(new TopicLettersDue(round.Id, TopicLetter.Invitation), at);
        else db.FanOut(added.Select(voice => voice.Id), TopicLetter.Invitation, "", at);
        await Done(turn, cancel);
    }

    /// <summary>Two topics become one. Whoever wanted either of them wants it, once.</summary>
    public async Task Merge(Event planned, TopicRound round, Guid id, Guid into, Guid? by, DateTimeOffset at, CancellationToken cancel)
    {
        await using var turn = await Turn(round, cancel);
        var (topic, other) = (await Find(round, id, cancel), await Find(round, into, cancel));
        Refusal.On(round.ObstacleToTidying(at));
        topic.MergeInto(other, planned.Id, by, at);
        foreach (var earlier in await db.Topics.Where(one => one.MergedIntoId == id).OrderBy(one => one.Id).ToListAsync(cancel))
            earlier.Follow(other);
        var votes = await db.TopicVotes.Where(vote => vote.TopicId == id || vote.TopicId == into).OrderBy(vote => vote.VoiceId)
            .ToListAsync(cancel);
        db.RemoveRange(votes.Where(vote => vote.TopicId == id));
        db.AddRange(votes.Where(vote => vote.TopicId == id && !votes.Exists(one => one.TopicId == into && one.VoiceId == vote.VoiceId))
            .Select(vote => new TopicVote(round.Id, vote.VoiceId, into)));
        await Done(turn, cancel);
    }

    /// <summary>Takes a topic out; votes for it are free again.</summary>
    public async Task Remove(Event planned, TopicRound round, Guid id, string reason, Guid? by, DateTimeOffset at, CancellationToken cancel)
    {
        await using var turn = await Turn(round, cancel);
        var topic = await Find(round, id, cancel);
        Refusal.On(round.ObstacleToTidying(at));
        topic.Remove(planned.Id, reason, by, at);
        db.RemoveRange(await db.TopicVotes.Where(vote => vote.TopicId == id).OrderBy(vote => vote.VoiceId).ToListAsync(cancel));
        await Done(turn, cancel);
    }

    /// <summary>Groups are formed: each is an item of the programme, led by whoever has offered to.</summary>
    public async Task Form(Event planned, TopicRound round, GroupPlan plan, Guid? by, DateTimeOffset at, CancellationToken cancel)
    {
        await using var turn = await Turn(round, cancel);
        Refusal.On(round.ObstacleToGroups(planned, at));
        await CountNow(round, at, cancel);
        var known = await db.TopicGroups.Where(one => one.RoundId == round.Id).Select(one => one.TopicId).ToListAsync(cancel);
        Refusal.On(plan.Groups.FirstOrDefault(one => known.Contains(one.Topic.Id)) is { } twice
            ? $"{twice.Topic.Title.Quoted} ist schon eine Gruppe." : null);
        Programme programme = new(planned, await db.EventSessions.OfEvent(planned.Id).WithSpeakers.ToListAsync(cancel));
        foreach (var group in plan.Groups)
            db.TopicGroups.Add(new(group.Topic, db.EventSessions.Add(group.Into(programme, by, at)).Entity));
        if (round.Form(by, at)) db.Enqueue(new TopicLettersDue(round.Id, TopicLetter.Groups), at);
        await Done(turn, cancel);
    }

    private async Task<Topic> Find(TopicRound round, Guid id, CancellationToken cancel) =>
        await db.Topics.FirstOrDefaultAsync(one => one.Id == id && one.RoundId == round.Id, cancel) ?? throw new Refusal(Gone);

    /// <summary>
    /// Who is on the list now; who is not any more loses the votes, and what was proposed stays without a name. The answer is who is new.
    /// </summary>
    private List<TopicVoice> Name(TopicRound round, List<TopicVoice> known, IReadOnlyList<NamedGuest> guests)
    {
        foreach (var voice in known)
            if (guests.FirstOrDefault(guest => guest.Is(voice)) is { } guest) voice.Rename(guest.Name);
            else db.TopicVoices.Remove(voice);
        List<TopicVoice> added = [.. guests.Where(guest => !known.Exists(guest.Is))
            .Select(guest => TopicVoice.Of(round, guest.Name, guest.Email))];
        db.TopicVoices.AddRange(added);
        return added;
    }
}

/// <summary>Somebody whom the team names.</summary>
/// <param name="Name">What the person is called.</param>
/// <param name="Email">The mailbox.</param>
public sealed record NamedGuest(string Name, string Email)
{
    /// <summary>Whether it is that person: the mailbox decides.</summary>
    internal bool Is(TopicVoice voice) => string.Equals(voice.Email, Email, StringComparison.OrdinalIgnoreCase);
}
