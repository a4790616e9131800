using Buendnisnetz.Accounts;

namespace Buendnisnetz.Community;

/// <summary>Whoever is new writes a little less in the first week: that keeps out what a stolen or hasty access would flood.</summary>
internal static class SpamBrake
{
    private const int Days = 7, MostThreads = 3, MostPosts = 20;

    extension(Db db)
    {
        /// <summary>Why somebody new does not write now; null where nothing is in the way. Under a lock of the person.</summary>
        public async Task<string?> ObstacleToWriting(Guid person, bool isThread, DateTimeOffset at, CancellationToken cancel)
        {
            var since = await db.Seats.HeldBy(person).MinAsync(seat => (DateTimeOffset?)seat.From, cancel);
            if (since is null || since <= at.AddDays(-Days)) return null;
            var today = at.AddDays(-1);
            var posts = await db.Posts.CountAsync(one => one.WrittenBy == person && one.WrittenAt > today, cancel);
            if (posts >= MostPosts)
                return $"In der ersten Woche sind es höchstens {MostPosts} Beiträge am Tag. Morgen geht es weiter; Ihr Text bleibt "
                    + "als Entwurf.";
            if (!isThread) return null;
            var threads = await db.Threads.CountAsync(one => one.StartedBy == person && one.StartedAt > today, cancel);
            return threads < MostThreads ? null
                : $"In der ersten Woche sind es höchstens {MostThreads} neue Gespräche am Tag. Antworten können Sie weiter.";
        }
    }
}
