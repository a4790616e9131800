using Buendnisnetz.Accounts;
using Buendnisnetz.Bookings;
using Buendnisnetz.Events;
using Buendnisnetz.Networks;

namespace Buendnisnetz.Mailings;

/// <summary>Named questions to letters.</summary>
public static class MailingQueries
{
    extension(Db db)
    {
        /// <summary>All letters to those registered.</summary>
        public DbSet<Mailing> Mailings => db.Set<Mailing>();

        /// <summary>What went to one person each.</summary>
        public DbSet<MailingCopy> MailingCopies => db.Set<MailingCopy>();

        /// <summary>How many letters went to those registered for this event on the day of this moment.</summary>
        public Task<int> MailingsOn(Guid eventId, DateTimeOffset at, CancellationToken cancel)
        {
            var from = EventTime.Moment(at.BerlinDay);
            var until = EventTime.Moment(at.BerlinDay.AddDays(1));
            return db.Mailings.CountAsync(one => one.EventId == eventId && one.EndedAt == null
                && ((one.SentAt >= from && one.SentAt < until) || (one.SentAt == null && one.DueAt >= from && one.DueAt < until)), cancel);
        }

        /// <summary>The links that letters of this house may bear.</summary>
        internal IReadOnlyList<BookingLink> BookingLinks => [BookingLink.Own, .. db.Catalog.Of<BookingLink>()];

        /// <summary>
        /// The mailbox that answers reach: the network's, else that of whoever wrote; null where nobody's is known any more.
        /// </summary>
        internal async Task<string?> AnswersTo(Event planned, Guid? writer, CancellationToken cancel) =>
            (planned.NetworkId is { } network
                ? await db.Networks.Where(one => one.Id == network).Select(one => one.Mailbox).FirstOrDefaultAsync(cancel) : null)
            ?? await db.People.Where(one => one.Id == writer).Select(one => one.Email).FirstOrDefaultAsync(cancel);

        /// <summary>Queues a letter for its moment.</summary>
        internal void Expect(Mailing mailing)
        {
            if (mailing is { IsOpen: true, DueAt: { } due })
                db.EnqueueOnce(new MailingDue(mailing.Id), $"{mailing.Id:N}:{due:yyyyMMddHHmmss}", due);
        }
    }
}
