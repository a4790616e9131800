using Buendnisnetz.Accounts;
using Buendnisnetz.Events;
using Microsoft.EntityFrameworkCore.Storage;
using Session = Buendnisnetz.Events.Session;

namespace Buendnisnetz.Bookings;

/// <summary>Named questions to registrations.</summary>
public static class BookingQueries
{
    extension(Db db)
    {
        /// <summary>How one registers for events.</summary>
        public DbSet<BookingTerms> BookingTerms => db.Set<BookingTerms>();

        /// <summary>Further forms for the same events.</summary>
        public DbSet<SpecialForm> SpecialForms => db.Set<SpecialForm>();

        /// <summary>All registrations, also those that have ended.</summary>
        public DbSet<Booking> Bookings => db.Set<Booking>();

        /// <summary>Mailboxes of registrations that are still to be confirmed.</summary>
        public DbSet<MailboxChange> MailboxChanges => db.Set<MailboxChange>();

        /// <summary>Mailboxes that registrations had before, as long as these can take them back.</summary>
        public DbSet<MailboxMove> MailboxMoves => db.Set<MailboxMove>();

        /// <summary>Places in workshops.</summary>
        public DbSet<SessionPlace> SessionPlaces => db.Set<SessionPlace>();

        /// <summary>Who was in which workshop.</summary>
        public DbSet<SessionVisit> SessionVisits => db.Set<SessionVisit>();

        /// <summary>Who waits for workshops.</summary>
        public DbSet<SessionWait> SessionWaits => db.Set<SessionWait>();

        /// <summary>What is kept for whoever may want to go back.</summary>
        public DbSet<SessionReturn> SessionReturns => db.Set<SessionReturn>();

        /// <summary>The session of each place that is taken in an event's workshops, or kept for somebody to come back.</summary>
        public IQueryable<Guid> TakenSessions(Guid eventId) =>
            db.SessionPlaces.Where(place => place.EventId == eventId).Select(place => place.SessionId)
                .Concat(db.SessionReturns.Where(one => one.EventId == eventId).Select(one => one.SessionId));

        /// <summary>Who wishes which workshop.</summary>
        public DbSet<SessionWish> SessionWishes => db.Set<SessionWish>();

        /// <summary>How the places of workshops were allocated, or would be.</summary>
        public DbSet<Allocation> Allocations => db.Set<Allocation>();

        /// <summary>How one registers for this event; null where one does not.</summary>
        public Task<BookingTerms?> TermsOf(Guid eventId, CancellationToken cancel) =>
            db.BookingTerms.FirstOrDefaultAsync(one => one.EventId == eventId, cancel);

        /// <summary>One's own registration behind the link in a mail; null where there is none any more.</summary>
        public async Task<Booking?> BookingByLink(string token, DateTimeOffset at, CancellationToken cancel) =>
            await db.FindAnswer(BookingPaths.Purpose, token, cancel) is { } link && link.StateAt(at) == LinkState.Open
                ? await db.Bookings.FirstOrDefaultAsync(one => one.Id == link.SubjectId, cancel) : null;

        /// <summary>The workshops of an event in which one books a place.</summary>
        public async Task<IReadOnlyList<Session>> BookableSessions(Guid eventId, CancellationToken cancel) =>
            [.. (await db.SessionsWithPlaces(eventId).AsNoTracking().ToListAsync(cancel)).Where(one => one.IsBookable)];

        /// <summary>The sessions of an event that have a number of places.</summary>
        internal IQueryable<Session> SessionsWithPlaces(Guid eventId) =>
            db.EventSessions.OfEvent(eventId).Where(one => one.Most != null && one.ParentId == null);

        /// <summary>Whether a registration is made just now: whatever there is of it is at hand, and the database knows nothing.</summary>
        internal bool IsNew(Booking booking) => db.Entry(booking).State == EntityState.Added;

        /// <summary>The turn of an event's places: whoever gives or takes one waits for it, on whatever node (INV-24).</summary>
        public Task<IDbContextTransaction> TakeBookingTurn(Guid eventId, CancellationToken cancel) =>
            db.TakeLock($"bookings {eventId:N}", cancel);

        /// <summary>One's own page of a registration, as a link that works as long as the page is needed; the caller saves.</summary>
        public string PathTo(Booking booking, Event planned, DateTimeOffset at) => db.AskByLink(BookingPaths.Purpose, booking.Id,
            booking.PersonId, booking.PageEnd(planned.EndsAt, at) - at, at);

        /// <summary>The links that open one's own page now do so for as long as what is allowed there anew; the caller saves.</summary>
        internal Task KeepPathsTo(Booking booking, Event planned, DateTimeOffset at, CancellationToken cancel) =>
            db.ProlongQuestions(BookingPaths.Purpose, booking.Id, booking.PageEnd(planned.EndsAt, at), at, cancel);
    }

    extension(IQueryable<Booking> bookings)
    {
        /// <summary>Those of an event.</summary>
        public IQueryable<Booking> OfEvent(Guid id) => bookings.Where(one => one.EventId == id);

        /// <summary>The others of the same registration who have not cancelled.</summary>
        public IQueryable<Booking> TogetherWith(Booking one) => bookings
            .Where(other => other.LeadId == one.LeadId && other.Id != one.Id && other.CancelledAt == null)
            .OrderBy(other => other.NameKey).ThenBy(other => other.Id);

        /// <summary>Those that take a place: sure, kept or offered.</summary>
        public IQueryable<Booking> Taking => bookings.Where(one => one.PlacedAt != null && one.CancelledAt == null);

        /// <summary>Those whose place is sure. Who waits or is offered a place does not count as taking part.</summary>
        public IQueryable<Booking> TakingPart => bookings.Taking.Where(one => one.ConfirmedAt != null && one.OfferedUntil == null);

        /// <summary>Those who came.</summary>
        public IQueryable<Booking> There => bookings.Where(one => one.CameAt != null);

        /// <summary>Who was at an event: those who came, or those with a sure place where nobody was let in.</summary>
        public IQueryable<Booking> WhoWere(Guid eventId)
        {
            var (came, placed) = (bookings.OfEvent(eventId).There, bookings.OfEvent(eventId).TakingPart.Select(one => one.Id));
            return bookings.OfEvent(eventId).Where(one => one.CameAt != null || (!came.Any() && placed.Contains(one.Id)));
        }

        /// <summary>The queue, the next one first; those whose mail is not answered stand in it but are not called.</summary>
        public IQueryable<Booking> InQueue => bookings
            .Where(one => one.WaitsSince != null && one.PlacedAt == null && one.CancelledAt == null)
            .OrderBy(one => one.WaitsSince).ThenBy(one => one.Id);

        /// <summary>Those who wait for a place, or for whom an offered one is kept; their mail is answered.</summary>
        public IQueryable<Booking> Waiting => bookings.Where(one => one.WaitsSince != null && one.CancelledAt == null
            && one.ConfirmedAt != null && (one.PlacedAt == null || one.OfferedUntil != null));

        /// <summary>Those whose mail is not answered.</summary>
        public IQueryable<Booking> Unconfirmed => bookings.Where(one => one.ConfirmedAt == null && one.CancelledAt == null);

        /// <summary>Those for the team to decide.</summary>
        public IQueryable<Booking> Requested => bookings
            .Where(one => one.RequestedAt != null && one.AdmittedAt == null && one.CancelledAt == null);

        /// <summary>Those that have not ended: whoever hopes to come.</summary>
        public IQueryable<Booking> Alive => bookings.Where(one => one.CancelledAt == null && one.ConfirmedAt != null);
    }

    extension(Booking booking)
    {
        /// <summary>Whether it is one of <c>TakingPart</c>: its place is sure.</summary>
        public bool IsTakingPart => booking is { HasPlace: true, ConfirmedAt: not null, OfferedUntil: null };

        /// <summary>Whether it is one of <c>Alive</c>: it has not ended.</summary>
        public bool IsAlive => booking is { CancelledAt: null, ConfirmedAt: not null };

        /// <summary>Whether the person is written to about what changes: the mailbox is confirmed, and the event is not off.</summary>
        internal bool Hears(Event planned, DateTimeOffset at) =>
            booking.IsAlive && booking.Email.Length > 0 && !planned.StateAt(at).IsOff;
    }
}
