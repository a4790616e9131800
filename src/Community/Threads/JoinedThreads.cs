namespace Buendnisnetz.Community;

/// <summary>What hangs on a thread that is joined into another: its poll, who follows it, and letters that speak of it.</summary>
internal static class JoinedThreads
{
    extension(Db db)
    {
        /// <summary>The thread that this one has become a part of, and that one in turn; itself where it stands by itself.</summary>
        public async Task<Guid> StandingOf(Guid thread, CancellationToken cancel)
        {
            while (await db.Threads.Where(one => one.Id == thread).Select(one => one.JoinedIntoId).FirstOrDefaultAsync(cancel) is { } into)
                thread = into;
            return thread;
        }

        /// <summary>The poll goes along with its votes, under the locks of both threads. Answers with what stands in the way.</summary>
        public async Task<string?> TakePollAlong(Guid one, Guid into, CancellationToken cancel)
        {
            var polls = await db.Polls.Where(poll => poll.ThreadId == one || poll.ThreadId == into).ToListAsync(cancel);
            if (polls.Count > 1) return "Beide Gespräche haben eine Umfrage; zusammenlegen lassen sie sich nicht.";
            foreach (var poll in polls.Where(poll => poll.ThreadId == one)) poll.GoTo(into);
            return null;
        }

        /// <summary>Whoever follows the one follows the other, unless they have said of that whether they wish to.</summary>
        public async Task TakeFollowersAlong(Guid one, Guid into, DateTimeOffset at, CancellationToken cancel)
        {
            var (from, to) = (one.ToString(), into.ToString());
            var all = db.Subscriptions.Where(hears => hears.Kind == SubscribedTo.Thread);
            var said = all.Where(hears => hears.Target == to).Select(hears => hears.PersonId);
            foreach (var person in await all.InForce.Where(hears => hears.Target == from && !said.Contains(hears.PersonId))
                .Select(hears => hears.PersonId).ToListAsync(cancel))
                db.Hears(person, SubscribedTo.Thread, to, at);
        }
    }
}
