using Buendnisnetz.Accounts;

namespace Buendnisnetz.Community;

/// <summary>
/// Whoever is new writes a little less in the first week, and nobody begins groups or invites without end: that keeps out what a stolen or
/// hasty access would flood.
/// </summary>
internal static class SpamBrake
{
    private const int Days = 7, MostThreads = 3, MostPosts = 20, MostGroups = 3, MostInvitations = 30;

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

        /// <summary>Why somebody begins no group now; null where nothing is in the way. Under the lock of all spaces.</summary>
        public async Task<string?> ObstacleToBeginningGroup(Guid person, DateTimeOffset at, CancellationToken cancel)
        {
            var since = at.AddDays(-Days);
            return await db.Spaces.CountAsync(one => one.Kind == SpaceKind.Topic && one.BegunBy == person && one.BegunAt > since, cancel)
                < MostGroups ? null : $"In sieben Tagen sind es höchstens {MostGroups} neue Gruppen. Ihr Text bleibt als Entwurf.";
        }

        /// <summary>Why somebody invites nobody now; null where nothing is in the way. Under a lock of the person.</summary>
        public async Task<string?> ObstacleToInviting(Guid person, DateTimeOffset at, CancellationToken cancel)
        {
            var today = at.AddDays(-1);
            return await db.SpaceEntries.CountAsync(one => one.InvitedBy == person && one.AskedAt > today, cancel)
                < MostInvitations ? null : $"Es sind höchstens {MostInvitations} Einladungen am Tag. Morgen geht es weiter.";
        }
    }
}
