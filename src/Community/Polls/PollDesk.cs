namespace Buendnisnetz.Community;

/// <summary>Asks and votes, one after the other.</summary>
internal sealed class PollDesk(Db db)
{
    /// <summary>Asks in a thread that has no poll yet; answers with what stands in the way.</summary>
    public async Task<string?> Ask(Thread thread, PollDraft draft, Guid? by, DateTimeOffset at, CancellationToken cancel)
    {
        await using var turn = await db.TakeLock(LockOf(thread.Id), cancel);
        await db.Entry(thread).ReloadAsync(cancel);
        if (thread.ObstacleToAnswering() is { } stands) return stands;
        if (await db.Polls.AnyAsync(one => one.ThreadId == thread.Id, cancel)) return "Dieses Gespräch hat schon eine Umfrage.";
        if (Poll.ObstacleTo(draft, at.BerlinDay) is { } obstacle) return obstacle;
        db.Polls.Add(Poll.Ask(thread.Id, draft, by, at));
        await db.SaveChangesAsync(cancel);
        await turn.CommitAsync(cancel);
        return null;
    }

    /// <summary>Votes, or votes otherwise than before; answers with what stands in the way.</summary>
    public async Task<string?> Vote(Thread thread, IReadOnlyCollection<Guid> chosen, Guid person, DateTimeOffset at,
        CancellationToken cancel)
    {
        await using var turn = await db.TakeLock(LockOf(thread.Id), cancel);
        if (await db.Polls.Include(one => one.Options).FirstOrDefaultAsync(one => one.ThreadId == thread.Id, cancel) is not { } poll)
            return "Dieses Gespräch hat keine Umfrage.";
        if (poll.ObstacleToVoting(chosen, at.BerlinDay) is { } obstacle) return obstacle;
        var before = await db.PollVotes.Where(one => one.PollId == poll.Id && one.PersonId == person).ToListAsync(cancel);
        db.RemoveRange(before.Where(one => !chosen.Contains(one.OptionId)));
        db.AddRange(chosen.Distinct().Except(before.Select(one => one.OptionId)).Select(option => new PollVote(poll.Id, option, person,
            at)));
        await db.SaveChangesAsync(cancel);
        await turn.CommitAsync(cancel);
        return null;
    }

    /// <summary>Asking, voting and joining threads come one after the other.</summary>
    internal static string LockOf(Guid thread) => $"poll {thread:N}";
}

internal static class PollQueries
{
    extension(Db db)
    {
        public DbSet<Poll> Polls => db.Set<Poll>();

        public DbSet<PollVote> PollVotes => db.Set<PollVote>();
    }
}
