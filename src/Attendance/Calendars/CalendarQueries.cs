using Buendnisnetz.Accounts;
using Buendnisnetz.Bookings;
using Buendnisnetz.Events;

namespace Buendnisnetz.Attendance;

/// <summary>Named questions to calendars that people subscribe to.</summary>
public static class CalendarQueries
{
    extension(Db db)
    {
        /// <summary>All such addresses, also ended ones.</summary>
        public DbSet<CalendarFeed> CalendarFeeds => db.Set<CalendarFeed>();

        /// <summary>The address that works for this registration or account; null where there is none.</summary>
        public Task<CalendarFeed?> FeedOf(Guid? booking, Guid? person, CancellationToken cancel) => db.CalendarFeeds
            .Where(one => one.BookingId == booking && one.PersonId == person && one.EndedAt == null)
            .OrderByDescending(one => one.MadeAt).ThenByDescending(one => one.Id).FirstOrDefaultAsync(cancel);

        /// <summary>Makes an address; those before it end. What comes back is told once and never kept.</summary>
        public async Task<string> MakeFeed(Guid? booking, Guid? person, DateTimeOffset at, CancellationToken cancel)
        {
            var token = Secret.New();
            await using var turn = await db.TakeLock($"calendar {booking ?? person:N}", cancel);
            await db.EndFeeds(booking, person, at, cancel);
            db.CalendarFeeds.Add(CalendarFeed.Make(booking, person, token, at));
            await db.SaveChangesAsync(cancel);
            await turn.CommitAsync(cancel);
            return CalendarPaths.Of(token);
        }

        /// <summary>Ends every address of this registration or account; the caller saves.</summary>
        public async Task EndFeeds(Guid? booking, Guid? person, DateTimeOffset at, CancellationToken cancel)
        {
            foreach (var feed in await db.CalendarFeeds.Where(one => one.BookingId == booking && one.PersonId == person
                && one.EndedAt == null).ToListAsync(cancel)) feed.End(at);
        }

        /// <summary>The address behind a secret, also an ended one; null where there is none.</summary>
        public Task<CalendarFeed?> FeedByToken(string token, CancellationToken cancel)
        {
            var hash = Secret.Hash(token);
            return db.CalendarFeeds.AsNoTracking().FirstOrDefaultAsync(one => one.TokenHash == hash, cancel);
        }

        /// <summary>Notes the day on which it was fetched; no finer.</summary>
        internal Task NoteFetch(CalendarFeed feed, DateOnly day, CancellationToken cancel) => feed.FetchedOn == day ? Task.CompletedTask
            : db.CalendarFeeds.Where(one => one.Id == feed.Id)
                .ExecuteUpdateAsync(set => set.SetProperty(one => one.FetchedOn, (DateOnly?)day), cancel);

        /// <summary>What the calendar holds; null where its registration or account is no more.</summary>
        internal async Task<IReadOnlyList<PersonalEvent>?> EventsOf(CalendarFeed feed, DateTimeOffset now, CancellationToken cancel)
        {
            if (feed.BookingId is { } id)
                return await db.Bookings.AsNoTracking().FirstOrDefaultAsync(one => one.Id == id, cancel) is { } booking
                    ? await db.Booked([booking], now, cancel) : null;
            var person = await db.People.AsNoTracking().FirstOrDefaultAsync(one => one.Id == feed.PersonId && one.LockedAt == null, cancel);
            return person is null ? null : await db.EventsOf(person, now, cancel);
        }

        private async Task<IReadOnlyList<PersonalEvent>> EventsOf(Person person, DateTimeOffset now, CancellationToken cancel)
        {
            var booked = await db.Booked(await db.BookingsOf(person, cancel), now, cancel);
            var known = booked.Select(one => one.Event.Id).ToHashSet();
            var me = new Actor(person.Id, person.Name, await db.Seats.InForce(now).HeldBy(person.Id)
                .Select(seat => new HeldSeat(seat.Place, seat.PlaceId, seat.Role)).ToListAsync(cancel));
            var places = me.Places;
            var near = await db.CalendarEvents.VisibleTo(me, db).Where(one => one.PublishedAt != null && (places.Contains(one.PlaceId)
                || one.People.Any(who => who.AllianceId != null && places.Contains(who.AllianceId.Value)))).ForCalendars(now)
                .ToListAsync(cancel);
            return [.. booked, .. near.Where(one => !known.Contains(one.Id))
                .Select(one => new PersonalEvent(one, null, null, 0, null, null, Nothing))];
        }

        /// <summary>
        /// What somebody with an account has registered for: by the account, or under the same name from the same mailbox. Colleagues who
        /// share a mailbox have each a calendar of their own.
        /// </summary>
        private async Task<IReadOnlyList<Booking>> BookingsOf(Person person, CancellationToken cancel)
        {
            var named = await db.Bookings.AsNoTracking().Where(one => one.ConfirmedAt != null
                && (one.PersonId == person.Id || one.NameKey == person.NameKey)).OrderBy(one => one.Id).ToListAsync(cancel);
            return [.. named.Where(one => one.PersonId == person.Id || Person.KeyOf(one.Email) == person.EmailKey)];
        }

        /// <summary>Events with where somebody stands; registered twice, the better one counts.</summary>
        private async Task<IReadOnlyList<PersonalEvent>> Booked(IReadOnlyList<Booking> bookings, DateTimeOffset now,
            CancellationToken cancel)
        {
            var ids = bookings.Select(one => one.EventId).Distinct().ToList();
            var events = await db.CalendarEvents.Where(one => ids.Contains(one.Id)).ForCalendars(now).ToListAsync(cancel);
            var own = bookings.Select(one => one.Id).ToList();
            var places = (await db.SessionPlaces.AsNoTracking().Where(place => own.Contains(place.BookingId)).ToListAsync(cancel))
                .ToLookup(place => place.BookingId, place => place.SessionId);
            var sessions = await db.EventSessions.Where(one => ids.Contains(one.EventId)).WithSpeakers
                .AsNoTrackingWithIdentityResolution().ToListAsync(cancel);
            var programmes = sessions.ToLookup(one => one.EventId);
            return [.. events.Select(one => Entry(one, bookings.Where(mine => mine.EventId == one.Id)
                .MinBy(mine => (Standing(mine), mine.Id))!, new Programme(one, [.. programmes[one.Id]]), places))];
        }
    }

    private static readonly IReadOnlySet<Guid> Nothing = new HashSet<Guid>();

    private static PersonalEvent Entry(Event planned, Booking mine, Programme programme, ILookup<Guid, Guid> places)
    {
        var standing = Standing(mine);
        var changed = ((DateTimeOffset?[])[mine.BookedAt, mine.ConfirmedAt, mine.PlacedAt, mine.CancelledAt, mine.CameAt]).Max();
        return new(planned, standing, standing == PersonalStanding.Comes ? null : mine.State.Label, mine.Version, changed, programme,
            standing == PersonalStanding.Comes ? places[mine.Id].ToHashSet() : Nothing);
    }

    private static PersonalStanding Standing(Booking booking) => booking.State switch
    {
        BookingState.Placed or BookingState.Came => PersonalStanding.Comes,
        BookingState.Cancelled or BookingState.Declined => PersonalStanding.Off,
        _ => PersonalStanding.Maybe,
    };
}

/// <summary>Where own calendars are.</summary>
internal static class CalendarPaths
{
    /// <summary>Where somebody with an account makes and ends the address.</summary>
    public const string Profile = "/profil/kalender";

    /// <summary>The calendar behind a secret.</summary>
    public static string Of(string token) => $"/mein-kalender/{token}.ics";
}
