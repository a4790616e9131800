using System.Text.Json;

namespace Buendnisnetz.Platform;

/// <summary>Queues work in the same transaction as the change it follows from.</summary>
public static class JobQueries
{
    extension(Db db)
    {
        /// <summary>Queues work for a moment.</summary>
        public void Enqueue<TPayload>(TPayload payload, DateTimeOffset dueAt) where TPayload : notnull =>
            db.Jobs.Add(QueuedJob.Of(db.Catalog.Jobs.Of(payload.GetType()), payload, dueAt));

        /// <summary>
        /// Queues work under a key. Where work of this kind was queued under it before, by whomever and on whichever node, in another
        /// save or in this one, nothing happens.
        /// </summary>
        public void EnqueueOnce<TPayload>(TPayload payload, string key, DateTimeOffset dueAt) where TPayload : notnull =>
            db.Jobs.Add(QueuedJob.Of(db.Catalog.Jobs.Of(payload.GetType()), payload, dueAt, key));

        /// <summary>
        /// A run over many rows does none of them itself: it queues one job for each, once a run, so that a row on which everything
        /// fails stops nothing but itself.
        /// </summary>
        /// <param name="rows">The rows, best known by their ids alone: what is not read cannot fail.</param>
        /// <param name="payload">The job of one row.</param>
        /// <param name="key">The row within the run, such as its id.</param>
        /// <param name="run">The run, such as its day: the same row is queued once in it.</param>
        /// <param name="at">When they are due: a moment before what the run queues besides, so that this comes after them.</param>
        public void FanOut<TRow, TPayload>(IEnumerable<TRow> rows, Func<TRow, TPayload> payload, Func<TRow, string> key, string run,
            DateTimeOffset at)
            where TPayload : notnull
        {
            foreach (var row in rows) db.EnqueueOnce(payload(row), $"{key(row)}:{run}", at.AddMilliseconds(-1));
        }

        /// <summary>One job for each of these ids, once a day.</summary>
        public void FanOut<TPayload>(IEnumerable<Guid> ids, Func<Guid, TPayload> payload, DateTimeOffset at) where TPayload : notnull =>
            db.FanOut(ids, payload, id => $"{id:N}", $"{at.BerlinDay:yyyy-MM-dd}", at);

        /// <summary>
        /// Whether work of this kind is still to be tried for the first time: what comes after a fan-out waits for it, but not for what
        /// failed.
        /// </summary>
        public Task<bool> IsStillFanningOut<TPayload>(CancellationToken cancel) where TPayload : notnull
        {
            var kind = db.Catalog.Jobs.Of(typeof(TPayload)).Name;
            return db.Jobs.AnyAsync(job => job.State == DeliveryState.Waiting && job.Kind == kind && job.LastError == null, cancel);
        }

        /// <summary>What work of this kind is still to be done until a moment.</summary>
        public async Task<IReadOnlyList<TPayload>> StillToDo<TPayload>(DateTimeOffset until, CancellationToken cancel) where TPayload
            : notnull
        {
            var kind = db.Catalog.Jobs.Of(typeof(TPayload)).Name;
            var waiting = await db.Jobs.Where(job => job.State == DeliveryState.Waiting && job.Kind == kind && job.DueAt <= until)
                .OrderBy(job => job.Id).Select(job => job.Payload).ToListAsync(cancel);
            return [.. waiting.Select(payload => JsonSerializer.Deserialize<TPayload>(payload)!)];
        }
    }
}
