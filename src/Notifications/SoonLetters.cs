namespace Buendnisnetz.Notifications;

/// <summary>Letters for those who want to hear at once: what comes within five minutes travels in one.</summary>
public static class SoonLetters
{
    private static readonly TimeSpan Gathered = TimeSpan.FromMinutes(5);

    extension(Db db)
    {
        /// <summary>
        /// Queues a letter in five minutes to each of these people who wants to hear at once, where none is on its way. It is written with
        /// what the person may read at that moment, and not at all where everything was read meanwhile.
        /// </summary>
        public async Task TellSoon(IReadOnlyCollection<Guid> people, DateTimeOffset at, CancellationToken cancel)
        {
            var hurried = await db.DigestWishes.Where(wish => wish.Rhythm == Rhythm.Immediately && people.Contains(wish.PersonId))
                .Select(wish => wish.PersonId).ToListAsync(cancel);
            if (hurried.Count == 0) return;
            var waiting = await db.StillToDo<DigestFor>(at + Gathered, cancel);
            foreach (var person in hurried.Except(waiting.Select(letter => letter.PersonId)))
                db.Enqueue(new DigestFor(person), at + Gathered);
        }
    }
}
