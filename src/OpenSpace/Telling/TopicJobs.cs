using Buendnisnetz.Events;

namespace Buendnisnetz.OpenSpace;

/// <summary>Letters of one kind are due to everybody entitled.</summary>
internal sealed record TopicLettersDue(Guid RoundId, TopicLetter Kind, string Run = "");

/// <summary>One person's letter is due.</summary>
internal sealed record TopicLetterFor(Guid PersonId, TopicLetter Kind);

/// <summary>The votes end soon.</summary>
internal sealed record TopicReminderDue(Guid RoundId, DateTimeOffset VotesUntil);

/// <summary>The votes are in.</summary>
internal sealed record TopicCountDue(Guid RoundId);

/// <summary>Queues a letter to each of those entitled, once for each kind; for more time once for each new moment.</summary>
internal sealed class QueueTopicLetters(Db db, TimeProvider clock) : Work<TopicLettersDue>
{
    public override async Task Do(TopicLettersDue payload, CancellationToken cancel)
    {
        if (await db.TopicRounds.FirstOrDefaultAsync(one => one.Id == payload.RoundId, cancel) is not { } round) return;
        var ids = round.Circle == TopicCircle.Named
            ? await db.TopicVoices.Where(one => one.RoundId == round.Id && one.BookingId == null).OrderBy(one => one.Id)
                .Select(one => one.Id).ToListAsync(cancel)
            : await db.EntitledIn(round).Where(one => one.Email != "").OrderBy(one => one.Id).Select(one => one.Id).ToListAsync(cancel);
        db.FanOut(ids, payload.Kind, payload.Run, clock.Now);
    }
}

/// <summary>Writes one letter, where it still fits.</summary>
internal sealed class WriteTopicLetter(Db db, Site site, TimeProvider clock) : Work<TopicLetterFor>
{
    public override async Task Do(TopicLetterFor payload, CancellationToken cancel)
    {
        if (await db.TopicPersonOf(payload.PersonId, cancel) is not { IsEntitled: true, Email.Length: > 0 } person) return;
        var (round, at) = (person.Round, clock.Now);
        var planned = await db.CalendarEvents.FirstAsync(one => one.Id == round.EventId, cancel);
        if (planned.CancelledAt is not null || !await Fits(payload.Kind, person, at, cancel)) return;
        var groups = payload.Kind == TopicLetter.Groups ? await db.GroupsIn(round, cancel) : [];
        db.Post(TopicLetters.Of(payload.Kind, planned, person, site, groups, at), at);
    }

    private async Task<bool> Fits(TopicLetter kind, TopicPerson person, DateTimeOffset at, CancellationToken cancel) => kind switch
    {
        TopicLetter.Invitation => person.Round.StateAt(at) <= TopicState.Voting,
        TopicLetter.Reminder => person.Round.StateAt(at) == TopicState.Voting && (person.Voice is not { } voice
            || !await db.TopicVotes.AnyAsync(vote => vote.VoiceId == voice.Id, cancel)),
        _ => true,
    };
}

/// <summary>Reminds those who have not voted, unless there is more time now.</summary>
internal sealed class RemindOfVotes(Db db, TimeProvider clock) : Work<TopicReminderDue>
{
    public override async Task Do(TopicReminderDue payload, CancellationToken cancel)
    {
        var round = await db.TopicRounds.FirstOrDefaultAsync(one => one.Id == payload.RoundId, cancel);
        if (round is null || round.VotesUntil != payload.VotesUntil || round.StateAt(clock.Now) != TopicState.Voting) return;
        db.Enqueue(new TopicLettersDue(round.Id, TopicLetter.Reminder), clock.Now);
    }
}

/// <summary>Counts the votes, unless there is more time now.</summary>
internal sealed class CountTopics(Db db, TopicDesk desk, TimeProvider clock) : Work<TopicCountDue>
{
    public override async Task Do(TopicCountDue payload, CancellationToken cancel)
    {
        if (await db.TopicRounds.FirstOrDefaultAsync(one => one.Id == payload.RoundId, cancel) is { } round)
            await desk.Count(round, clock.Now, cancel);
    }
}

/// <summary>What is queued when an open space has its moments.</summary>
internal static class TopicMoments
{
    extension(Db db)
    {
        /// <summary>A letter to each of these, once for its kind and run.</summary>
        public void FanOut(IEnumerable<Guid> people, TopicLetter kind, string run, DateTimeOffset at) =>
            db.FanOut(people, id => new TopicLetterFor(id, kind), id => $"{id:N}", $"{kind}{run}", at);

        /// <summary>The reminder, two days before the votes end, and the count.</summary>
        public void Expect(TopicRound round, DateTimeOffset at)
        {
            var early = round.VotesUntil.AddDays(-2);
            var due = early > round.TopicsUntil ? early : round.TopicsUntil;
            var key = $"{round.Id:N}:{round.TopicsUntil:yyyyMMddHHmm}:{round.VotesUntil:yyyyMMddHHmm}";
            db.EnqueueOnce(new TopicReminderDue(round.Id, round.VotesUntil), key, due > at ? due : at);
            db.EnqueueOnce(new TopicCountDue(round.Id), key, round.VotesUntil);
        }
    }
}
