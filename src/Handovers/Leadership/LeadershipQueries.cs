using Buendnisnetz.Accounts;
using Buendnisnetz.Alliances;

namespace Buendnisnetz.Handovers;

/// <summary>Who leads, who takes over, who is missing, as one asks for it.</summary>
public static class LeadershipQueries
{
    extension(Db db)
    {
        /// <summary>The leadership of an alliance, to look at; nobody is held up.</summary>
        public Task<AllianceLeadership> LeadershipOf(Alliance alliance, DateTimeOffset at, CancellationToken cancel) =>
            AllianceLeadership.Look(db, alliance, at, cancel);

        /// <summary>
        /// The leadership of an alliance, to change something: those who want that wait for one another, and each sees what the one before
        /// has left.
        /// </summary>
        public Task<LockedLeadership> LockLeadership(Alliance alliance, DateTimeOffset at, CancellationToken cancel) =>
            LockedLeadership.Lock(db, alliance, at, cancel);

        /// <summary>All times in which nobody led an alliance, past and present.</summary>
        public DbSet<Vacancy> Vacancies => db.Set<Vacancy>();

        /// <summary>The person at this address; somebody new where nobody is known there yet.</summary>
        public async Task<Person> PersonAt(string name, string email, Guid? by, DateTimeOffset at, CancellationToken cancel) =>
            await db.People.At(email).FirstOrDefaultAsync(cancel) ?? db.People.Add(Person.Invite(name, email, by, at)).Entity;

        /// <summary>The names and addresses of those who hold these seats.</summary>
        public Task<Dictionary<Guid, Person>> HoldersOf(IEnumerable<Seat> seats, CancellationToken cancel)
        {
            var ids = seats.Select(seat => seat.PersonId).OfType<Guid>().ToList();
            return db.People.Where(person => ids.Contains(person.Id)).ToDictionaryAsync(person => person.Id, cancel);
        }
    }

    extension(IQueryable<Vacancy> vacancies)
    {
        /// <summary>Those that last.</summary>
        public IQueryable<Vacancy> Lasting => vacancies.Where(vacancy => vacancy.Until == null);
    }

    extension(IQueryable<Alliance> alliances)
    {
        /// <summary>Those that have not ended and that nobody leads at this moment (INV-07); counted from the seats themselves.</summary>
        public IQueryable<Alliance> Unled(Db db, DateTimeOffset at)
        {
            var led = db.Seats.InForce(at).Where(seat => seat.Place == AllianceSeats.Place && seat.Role == AllianceSeats.Coordinator)
                .Select(seat => seat.PlaceId);
            return alliances.Living.Where(alliance => !led.Contains(alliance.Id));
        }
    }
}
