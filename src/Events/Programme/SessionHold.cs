namespace Buendnisnetz.Events;

/// <summary>
/// Something that holds places in sessions, such as bookings. It is asked before a session goes or has fewer places; whoever keeps
/// something in sessions contributes one.
/// </summary>
/// <param name="Obstacle">
/// Why that session cannot go down to so many places (0 where it goes altogether or nobody would need a place any more); null where it can.
/// </param>
public sealed record SessionHold(Func<Db, Guid, int, CancellationToken, Task<string?>> Obstacle);

/// <summary>Asking the holds.</summary>
internal static class SessionHolds
{
    extension(Db db)
    {
        /// <summary>Why this session cannot go down to so many places; null where it can.</summary>
        public async Task<string?> ObstacleToPlaces(Guid session, int places, CancellationToken cancel)
        {
            foreach (var hold in db.Catalog.Of<SessionHold>())
                if (await hold.Obstacle(db, session, places, cancel) is { } obstacle) return obstacle;
            return null;
        }
    }
}
