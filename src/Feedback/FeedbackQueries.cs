using Buendnisnetz.Accounts;
using Buendnisnetz.Bookings;
using Buendnisnetz.Events;

namespace Buendnisnetz.Feedback;

/// <summary>Named questions to feedback.</summary>
public static class FeedbackQueries
{
    extension(Db db)
    {
        /// <summary>All rounds.</summary>
        public DbSet<FeedbackRound> FeedbackRounds => db.Set<FeedbackRound>();

        /// <summary>All answers.</summary>
        public DbSet<FeedbackAnswer> FeedbackAnswers => db.Set<FeedbackAnswer>();

        /// <summary>Rights to answer that were not used.</summary>
        public DbSet<FeedbackTicket> FeedbackTickets => db.Set<FeedbackTicket>();

        /// <summary>The round of an event; null where none is prepared.</summary>
        public Task<FeedbackRound?> FeedbackOf(Guid eventId, CancellationToken cancel) =>
            db.FeedbackRounds.FirstOrDefaultAsync(one => one.EventId == eventId, cancel);

        /// <summary>The round behind an address: the one that stands in the room, or somebody's own that was not used yet.</summary>
        public Task<FeedbackRound?> FeedbackBy(string key, CancellationToken cancel)
        {
            var hash = Secret.Hash(key);
            var tickets = db.FeedbackTickets;
            return db.FeedbackRounds.FirstOrDefaultAsync(one => one.RoomKey == key
                || tickets.Any(ticket => ticket.Hash == hash && ticket.RoundId == one.Id), cancel);
        }

        /// <summary>Gives everybody who was there, and has none yet, the right to answer once; the caller saves.</summary>
        internal async Task GiveTickets(FeedbackRound round, CancellationToken cancel, Guid? only = null)
        {
            var asked = db.Set<FeedbackAsked>();
            var ids = await db.Bookings.OfEvent(round.EventId).There.Where(one => only == null || one.Id == only)
                .Where(one => !asked.Any(known => known.BookingId == one.Id)).Select(one => one.Id).ToListAsync(cancel);
            db.AddRange(ids.Order().Select(id => new FeedbackAsked(id, round.Id)));
            db.AddRange(ids.Select(id => new FeedbackTicket(round.Id, round.TokenFor(id))).OrderBy(ticket => ticket.Hash,
                StringComparer.Ordinal)); // Not in the order of people.
        }
    }
}

/// <summary>Where the pages of feedback are.</summary>
public static class FeedbackPaths
{
    /// <summary>Where somebody answers, by the own link or by that of the room.</summary>
    public static string Of(string key) => $"/rueckmeldung/{key}";

    extension(Event one)
    {
        /// <summary>Where the team asks and reads.</summary>
        public string FeedbackPath => one.Below("rueckmeldungen");
    }
}
