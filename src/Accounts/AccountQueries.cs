namespace Buendnisnetz.Accounts;

/// <summary>People and seats, as one asks for them.</summary>
public static class AccountQueries
{
    extension(Db db)
    {
        /// <summary>Everybody with an account.</summary>
        public DbSet<Person> People => db.Set<Person>();

        /// <summary>All seats that were ever granted.</summary>
        public DbSet<Seat> Seats => db.Set<Seat>();

        /// <summary>Whether the person has set up a passkey.</summary>
        public Task<bool> HasPasskey(Guid personId, CancellationToken cancel) =>
            db.Set<Passkey>().AnyAsync(passkey => passkey.PersonId == personId, cancel);

        /// <summary>Somebody with the seats that they hold at this moment, whatever a session says.</summary>
        public async Task<Actor> AsTheyStand(Person person, DateTimeOffset at, CancellationToken cancel) =>
            new(person.Id, person.Name, await db.Seats.InForce(at).HeldBy(person.Id)
                .Select(seat => new HeldSeat(seat.Place, seat.PlaceId, seat.Role)).ToListAsync(cancel));

        /// <summary>The same by their id; null where the account is locked or gone.</summary>
        public async Task<Actor?> ActorOf(Guid person, DateTimeOffset at, CancellationToken cancel) =>
            await db.People.AsNoTracking().SingleOrDefaultAsync(one => one.Id == person && one.LockedAt == null, cancel) is { } known
                ? await db.AsTheyStand(known, at, cancel) : null;

        /// <summary>Who has last changed a thing, and when: "Carla Muster, 29. November 2026"; null where nobody has.</summary>
        public async Task<string?> LastHandOn(Guid thing, CancellationToken cancel)
        {
            var last = await db.Events.Where(one => one.SubjectId == thing && one.PersonId != null)
                .Join(db.People, one => one.PersonId, person => person.Id, (one, person) => new { one.Id, one.At, person.Name })
                .OrderByDescending(one => one.At).ThenByDescending(one => one.Id).FirstOrDefaultAsync(cancel);
            return last is null ? null : $"{last.Name}, {last.At.LongMoment}";
        }
    }

    extension(IQueryable<Person> people)
    {
        /// <summary>The person with this address, however it is capitalised, and whichever way its domain is spelled.</summary>
        public IQueryable<Person> At(string email)
        {
            var (key, ascii) = (Person.KeyOf(email), TypedAddress.InAscii(Person.KeyOf(email)) ?? "");
            return people.Where(person => person.EmailKey == key || person.EmailKey == ascii);
        }

        /// <summary>Those whose name or address contains the words; all without words.</summary>
        public IQueryable<Person> Matching(string? words)
        {
            if (string.IsNullOrWhiteSpace(words)) return people;
            var (name, email) = (Folding.Fold(words), Person.KeyOf(words));
            return people.Where(person => (name != "" && person.NameKey.Contains(name)) || person.EmailKey.Contains(email));
        }
    }

    extension(IQueryable<Seat> seats)
    {
        /// <summary>Those that are held at this moment.</summary>
        public IQueryable<Seat> InForce(DateTimeOffset at) =>
            seats.Where(seat => seat.From <= at && (seat.Until == null || seat.Until > at));

        /// <summary>Those of the instance that are held at this moment.</summary>
        public IQueryable<Seat> OfInstance(DateTimeOffset at) => seats.Of(SeatPlace.Instance, Guid.Empty).InForce(at);

        /// <summary>Those of one alliance, network or of the instance.</summary>
        public IQueryable<Seat> Of(SeatPlace place, Guid placeId) =>
            seats.Where(seat => seat.Place == place && seat.PlaceId == placeId);

        /// <summary>Those of a person.</summary>
        public IQueryable<Seat> HeldBy(Guid personId) => seats.Where(seat => seat.PersonId == personId);
    }
}
