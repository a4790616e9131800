namespace Buendnisnetz.Platform;

/// <summary>Queues work in the same transaction as the change it follows from.</summary>
public static class JobQueries
{
    extension(Db db)
    {
        /// <summary>Queues work for a moment. Under a key the same work is queued once; a second time in one save is refused by the database.</summary>
        public void Enqueue<TPayload>(TPayload payload, DateTimeOffset dueAt, string? key = null) where TPayload : notnull =>
            db.Jobs.Add(QueuedJob.Of(payload, dueAt, key));
    }
}
