namespace Buendnisnetz.Notifications;

/// <summary>This morning's digests.</summary>
internal sealed record DigestMorning;

/// <summary>
/// Finds in the morning whose news is due, and queues one letter for each: a letter that fails is tried again
/// alone. A second run of the same morning queues nobody twice.
/// </summary>
internal sealed class DigestRun(Db db, TimeProvider clock) : Work<DigestMorning>
{
    public override async Task Do(DigestMorning payload, CancellationToken cancel)
    {
        var now = clock.Now;
        foreach (var rhythm in new[] { Rhythm.Daily, Rhythm.Weekly, Rhythm.Immediately })
            db.FanOut(await Due(rhythm, DigestWish.Deadline(rhythm, now)!.Value).ToListAsync(cancel), person => new DigestFor(person), now);
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
}
