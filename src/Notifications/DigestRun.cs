namespace Buendnisnetz.Notifications;

/// <summary>This morning's digests.</summary>
internal sealed record DigestMorning;

/// <summary>
/// Finds in the morning whose news is due, and queues one letter for each: a letter that fails is tried again
/// alone. The key keeps a second run of the same morning from queueing it twice.
/// </summary>
internal sealed class DigestRun(Db db, TimeProvider clock) : Work<DigestMorning>
{
    public override async Task Do(DigestMorning payload, CancellationToken cancel)
    {
        var now = clock.Now;
        foreach (var rhythm in new[] { Rhythm.Daily, Rhythm.Weekly })
            foreach (var person in await Due(rhythm, DigestWish.Deadline(rhythm, now)!.Value).ToListAsync(cancel))
                await Queue(new DigestFor(person), $"{person:N}:{clock.Today:yyyy-MM-dd}", now, cancel);
    }

    /// <summary>Everybody of this rhythm with untold news from before the deadline; without a wish, weekly.</summary>
    private IQueryable<Guid> Due(Rhythm rhythm, DateTimeOffset deadline)
    {
        var wishes = db.DigestWishes;
        var waiting = db.Notices.Untold.Where(notice => notice.At < deadline).Select(notice => notice.PersonId).Distinct();
        return rhythm == Rhythm.Weekly
            ? waiting.Where(person => !wishes.Any(wish => wish.PersonId == person && wish.Rhythm != Rhythm.Weekly))
            : waiting.Where(person => wishes.Any(wish => wish.PersonId == person && wish.Rhythm == rhythm));
    }

    private async Task Queue(DigestFor letter, string key, DateTimeOffset now, CancellationToken cancel)
    {
        var job = QueuedJob.Of(letter, now, key);
        if (!await db.Jobs.AnyAsync(queued => queued.Key == job.Key, cancel)) db.Jobs.Add(job);
    }
}
