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
            var together = letter with { PersonId = personId, Thread = letter.Thread ?? $"{matter.Kind}:{matterId:N}" };
            if (!db.TakesAnswers) return db.Post(together, at);
            var address = await db.AddressFor(personId, matter, matterId, at, cancel);
            return db.Post(together with { AnswersTo = db.MailboxOf(address), IsAnsweredAbove = true }, at);
        }

        /// <summary>The person and the matter that the code of a letter proves; null where it proves nothing.</summary>
        public async Task<(Guid PersonId, string Kind, Guid MatterId)?> ProvedBy(string code, CancellationToken cancel) =>
            await db.AddressOf(code, cancel) is { } address ? (address.PersonId, address.Kind, address.MatterId) : null;

        internal bool TakesAnswers => db.GetService<AnswerSettings>().Address is not null;

        /// <summary>The mailbox that stands for it; where answers arrive here.</summary>
        internal string MailboxOf(AnswerAddress address) => db.GetService<AnswerSettings>().With(address.Code);

        internal async Task<AnswerAddress?> AddressOf(string code, CancellationToken cancel)
        {
            if (AnswerAddress.NumberIn(code) is not { } number) return null;
            var address = await db.AnswerAddresses.SingleOrDefaultAsync(one => one.Id == number, cancel);
            return address?.IsProvedBy(code) == true ? address : null;
        }

        /// <summary>The address of a person for a matter, good for as long as the letter of now may be answered.</summary>
        internal async Task<AnswerAddress> AddressFor(Guid personId, AnswerableMatter matter, Guid matterId, DateTimeOffset at,
            CancellationToken cancel)
        {
            var address = db.AnswerAddresses.Local.FirstOrDefault(one => one.PersonId == personId && one.MatterId == matterId
                    && one.Kind == matter.Kind)
                ?? await db.AnswerAddresses.FirstOrDefaultAsync(one => one.PersonId == personId && one.MatterId == matterId
                    && one.Kind == matter.Kind, cancel)
                ?? db.AnswerAddresses.Add(AnswerAddress.For(personId, matter.Kind, matterId, at)).Entity;
            address.Prolong(at + matter.Life);
            return address;
        }
    }

    extension(IQueryable<AddressSuspension> suspensions)
    {
        /// <summary>Those of an address that are in force.</summary>
        internal IQueryable<AddressSuspension> InForceFor(string email, DateTimeOffset at) =>
            suspensions.Where(one => one.Email == email && one.From <= at && one.Until > at);
    }
}
