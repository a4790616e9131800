using Microsoft.EntityFrameworkCore.Infrastructure;

namespace Buendnisnetz.Notifications;

/// <summary>Letters that can be answered by mail, and what came back.</summary>
public static class IncomingQueries
{
    extension(Db db)
    {
        internal DbSet<AnswerAddress> AnswerAddresses => db.Set<AnswerAddress>();

        internal DbSet<MailArrival> MailArrivals => db.Set<MailArrival>();

        internal DbSet<ReturnedLetter> ReturnedLetters => db.Set<ReturnedLetter>();

        internal DbSet<AddressSuspension> AddressSuspensions => db.Set<AddressSuspension>();

        /// <summary>
        /// Posts a letter to a person that can be answered by mail, where answers arrive here; otherwise the letter as it is. What comes
        /// back is given to the kind's verb. All letters of one matter stand together in mail programs.
        /// </summary>
        public async Task<Guid> PostAnswerable(Letter letter, AnswerableMatter matter, Guid matterId, Guid personId, DateTimeOffset at,
            CancellationToken cancel)
        {
            var settings = db.GetService<AnswerSettings>();
            var together = letter with { PersonId = personId, Thread = letter.Thread ?? $"{matter.Kind}:{matterId:N}" };
            if (settings.Address is null) return db.Post(together, at);
            var address = await db.AddressFor(personId, matter.Kind, matterId, at, cancel);
            address.Prolong(at + matter.Life);
            return db.Post(together with { AnswersTo = settings.With(address.Code), IsAnsweredAbove = true }, at);
        }

        private async Task<AnswerAddress> AddressFor(Guid personId, string kind, Guid matterId, DateTimeOffset at,
            CancellationToken cancel) =>
            await db.AnswerAddresses.FirstOrDefaultAsync(one => one.PersonId == personId && one.MatterId == matterId
                && one.Kind == kind, cancel)
                ?? db.AnswerAddresses.Add(AnswerAddress.For(personId, kind, matterId, at)).Entity;
    }

    extension(IQueryable<AddressSuspension> suspensions)
    {
        /// <summary>Those of an address that are in force.</summary>
        internal IQueryable<AddressSuspension> InForceFor(string email, DateTimeOffset at) =>
            suspensions.Where(one => one.Email == email && one.From <= at && one.Until > at);
    }
}
