namespace Buendnisnetz.Events;

/// <summary>
/// Something that keeps a draft from being discarded, such as people who are registered already; a module contributes it.
/// </summary>
/// <param name="Obstacle">Why the draft has to stay; null where it may go.</param>
public sealed record EventHold(Func<Db, Guid, CancellationToken, Task<string?>> Obstacle);

/// <summary>
/// Drafts of which the desk speaks in a line of its own, such as what partners have suggested; a module contributes it.
/// </summary>
/// <param name="Ids">The events that may be such drafts.</param>
public sealed record DraftsApart(Func<Db, IQueryable<Guid>> Ids);

/// <summary>Discarding drafts.</summary>
public static class EventDrafts
{
    extension(Db db)
    {
        /// <summary>Why this draft cannot be discarded; null where it can.</summary>
        internal async Task<string?> ObstacleToDiscarding(Event draft, CancellationToken cancel)
        {
            if (draft.ObstacleToDiscarding() is { } own) return own;
            foreach (var hold in db.Catalog.Of<EventHold>())
                if (await hold.Obstacle(db, draft.Id, cancel) is { } obstacle) return obstacle;
            return null;
        }

        /// <summary>Discards a draft with its programme; the caller saves.</summary>
        public async Task Discard(Event draft, Guid? by, DateTimeOffset at, CancellationToken cancel)
        {
            Refusal.On(await db.ObstacleToDiscarding(draft, cancel));
            draft.Discard(by, at);
            db.EventSessions.RemoveRange(await db.EventSessions.OfEvent(draft.Id).ToListAsync(cancel));
            db.Remove(draft);
        }
    }
}
