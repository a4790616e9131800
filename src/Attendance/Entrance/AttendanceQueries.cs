using Buendnisnetz.Bookings;
using Buendnisnetz.Events;
using Session = Buendnisnetz.Events.Session;

namespace Buendnisnetz.Attendance;

/// <summary>Named questions to the entrance.</summary>
public static class AttendanceQueries
{
    private const int MostFound = 20;

    extension(Db db)
    {
        /// <summary>What happened at entrances.</summary>
        public DbSet<Arrival> Arrivals => db.Set<Arrival>();

        /// <summary>Why there is no ticket of this event with this code, and what else is known.</summary>
        internal async Task<(ArrivalOutcome Outcome, string? More)> WhyNoTicket(Event planned, string typed, CancellationToken cancel)
        {
            var code = TicketCode.Plain(typed);
            var other = await db.Bookings.Where(one => one.Code == code && one.EventId != planned.Id)
                .Join(db.CalendarEvents, one => one.EventId, one => one.Id, (_, one) => one).FirstOrDefaultAsync(cancel);
            if (other is { IsPublished: true, Visibility: Visibility.Public })
                return (ArrivalOutcome.OtherEvent,
                    $"Dieser Code gehört zu einer anderen Veranstaltung: {other.Title.Quoted}, {other.Time}.");
            if (other is not null) return (ArrivalOutcome.OtherEvent, null);
            return (TicketCode.IsMeant(typed) && !TicketCode.IsRight(code) ? ArrivalOutcome.Mistyped : ArrivalOutcome.Unknown, null);
        }

        /// <summary>Who is meant by a code or a part of a name or organisation, those who have not come first.</summary>
        internal async Task<IReadOnlyList<Booking>> FindAtDoor(Event planned, string typed, CancellationToken cancel)
        {
            var (code, words) = (TicketCode.Plain(typed), Folding.Fold(typed));
            if (words.Length == 0) return [];
            var all = db.Bookings.OfEvent(planned.Id).AsNoTracking();
            if (await all.FirstOrDefaultAsync(one => one.Code == code, cancel) is { } one) return [one];
            var folded = typed.Trim();
            return await all.Where(one => one.NameKey.Contains(words) || (one.Organisation != null && one.Organisation.Contains(folded)))
                .OrderBy(one => one.CameAt != null).ThenBy(one => one.NameKey).ThenBy(one => one.Id).Take(MostFound).ToListAsync(cancel);
        }

        /// <summary>How many have registered, are there, are still expected.</summary>
        internal async Task<EntranceCount> CountAtDoor(Guid eventId, CancellationToken cancel)
        {
            var all = db.Bookings.OfEvent(eventId);
            return new(await all.TakingPart.CountAsync(cancel), await all.There.CountAsync(cancel));
        }

        /// <summary>How many have a place in a workshop or came without one, are there, are still expected.</summary>
        internal async Task<EntranceCount> CountAtDoor(Session workshop, CancellationToken cancel)
        {
            var (places, visits) = (db.SessionPlaces, db.SessionVisits.Where(one => one.SessionId == workshop.Id));
            var missing = db.Bookings.OfEvent(workshop.EventId).TakingPart.Where(one =>
                places.Any(place => place.SessionId == workshop.Id && place.BookingId == one.Id)
                && !visits.Any(visit => visit.BookingId == one.Id));
            var there = await visits.CountAsync(cancel);
            return new(there + await missing.CountAsync(cancel), there);
        }
    }

    extension(IQueryable<Arrival> arrivals)
    {
        /// <summary>Those of an event.</summary>
        public IQueryable<Arrival> OfEvent(Guid id) => arrivals.Where(one => one.EventId == id);

        /// <summary>Let in although something spoke against it.</summary>
        public IQueryable<Arrival> Conflicts =>
            arrivals.Where(one => one.Kind == ArrivalKind.LetIn && one.Outcome != ArrivalOutcome.Entered);

        /// <summary>Sent back.</summary>
        public IQueryable<Arrival> Refused => arrivals.Where(one => one.Kind == ArrivalKind.Refused);
    }
}

/// <summary>How full the house is.</summary>
/// <param name="Registered">Whose place is sure.</param>
/// <param name="There">Who has come.</param>
public sealed record EntranceCount(int Registered, int There)
{
    /// <summary>Who is still expected.</summary>
    public int Expected => Math.Max(0, Registered - There);
}
