namespace Buendnisnetz.Accounts;

/// <summary>Open sessions.</summary>
internal static class SessionQueries
{
    extension(Db db)
    {
        public DbSet<Session> Sessions => db.Set<Session>();

        /// <summary>Signs a person out everywhere.</summary>
        public async Task EndSessions(Guid personId, DateTimeOffset at, CancellationToken cancel)
        {
            foreach (var session in await db.Sessions.OpenAt(at).Of(personId).ToListAsync(cancel)) session.End(at);
        }

        /// <summary>Who holds the secret with this hash: session, person and the seats in force, in one query.</summary>
        public async Task<OpenSession?> FindSession(string hash, DateTimeOffset at, CancellationToken cancel)
        {
            var (people, seats) = (db.People.Where(person => person.LockedAt == null), db.Seats.InForce(at));
            return await db.Sessions.AsNoTracking().OpenAt(at).Where(session => session.KeyHash == hash)
                .Join(people, session => session.PersonId, person => person.Id, (session, person) => new OpenSession(
                    session.Id, person.Id, person.Name, session.ByPasskey, session.OpenedAt, session.LastSeenAt,
                    seats.Where(seat => seat.PersonId == person.Id)
                        .Select(seat => new HeldSeat(seat.Place, seat.PlaceId, seat.Role)).ToList()))
                .FirstOrDefaultAsync(cancel);
        }
    }

    extension(IQueryable<Session> sessions)
    {
        public IQueryable<Session> OpenAt(DateTimeOffset at)
        {
            var (opened, seen) = (at - Session.Longest, at - Session.Idle);
            return sessions.Where(session => session.EndedAt == null && session.OpenedAt > opened && session.LastSeenAt > seen);
        }

        public IQueryable<Session> Of(Guid personId) => sessions.Where(session => session.PersonId == personId);
    }
}

/// <summary>What one request needs to know of its session.</summary>
internal sealed record OpenSession(
    Guid Id, Guid PersonId, string Name, bool ByPasskey, DateTimeOffset OpenedAt, DateTimeOffset LastSeenAt, List<HeldSeat> Seats)
{
    public Actor Actor => new(PersonId, Name, Seats, Id, ByPasskey);

    /// <summary>Whether it has not come to its end by itself.</summary>
    public bool IsOpenAt(DateTimeOffset at) => OpenedAt > at - Session.Longest && LastSeenAt > at - Session.Idle;
}
