using Buendnisnetz.Accounts;

namespace Buendnisnetz.Notifications;

/// <summary>
/// What comes back, whichever way it is told: by the mail server at once, or days later by a report. The modules hear of it, and an address
/// that is not good is counted, suspended, and told to those who can mend it.
/// </summary>
internal static class Returns
{
    private const string Group = "Adresse prüfen";

    /// <summary>What the outbox tells: a refusal at once.</summary>
    public static MailEnd OfOutbox { get; } = new((db, mail, cancel) => mail is { State: DeliveryState.Dead, BlamesSender: false,
        EndedAt: { } at }
        ? db.Count(mail.Id, mail.To, BounceReason.Of(mail.LastError), at, cancel) : Task.CompletedTask);

    /// <summary>What keeps mail from leaving: nothing goes to an address that is suspended.</summary>
    public static MailHold Hold { get; } = new(async (db, mail, at, cancel) =>
        await db.AddressSuspensions.InForceFor(mail.To.ToLowerInvariant(), at).AnyAsync(cancel)
            ? "Briefe an diese Adresse kamen zurück. Bis sie geprüft ist, geht nichts mehr dorthin." : null);

    extension(Db db)
    {
        /// <summary>Notes a report; whether one of the modules that follow their letters knows the letter.</summary>
        internal async Task<bool> Note(DeliveryReport report, DateTimeOffset at, CancellationToken cancel)
        {
            if (report is { Ours: { } status }) db.EnqueueOnce(new SenderRefused(status), $"{at.BerlinDay:yyyy-MM-dd}", at);
            if (report is not { Failed: true, MailId: { } mailId }) return false;
            var known = 0;
            foreach (var module in db.Catalog.Of<MailReturn>()) known += await module.Told(db, mailId, report.Reason, at, cancel);
            var to = await db.Mails.Where(mail => mail.Id == mailId).Select(mail => mail.To).SingleOrDefaultAsync(cancel);
            if (to is not null && report.Ours is null) await db.Count(mailId, to, report.Reason, at, cancel);
            return known > 0;
        }

        /// <summary>Counts a letter that came back because of its address, and suspends the address where there are too many.</summary>
        internal async Task Count(Guid mailId, string to, string reason, DateTimeOffset at, CancellationToken cancel)
        {
            var email = to.ToLowerInvariant();
            if (!BounceReason.IsOfAddress(reason) || db.ReturnedLetters.Local.Any(one => one.MailId == mailId)
                || await db.ReturnedLetters.AnyAsync(one => one.MailId == mailId, cancel)) return;
            db.ReturnedLetters.Add(ReturnedLetter.Of(mailId, email, reason, at));
            var since = at.AddDays(-AddressMemory.Days);
            var before = await db.ReturnedLetters.CountAsync(one => one.Email == email && one.At > since, cancel);
            if (before + 1 < AddressSuspension.Letters || await db.AddressSuspensions.InForceFor(email, at).AnyAsync(cancel)) return;
            db.AddressSuspensions.Add(AddressSuspension.Of(email, reason, at));
            await db.TellOffice(to, reason, at, cancel);
        }

        /// <summary>The administration, and those who lead a place where the person sits, as far as there is a person.</summary>
        private async Task TellOffice(string to, string reason, DateTimeOffset at, CancellationToken cancel)
        {
            var person = await db.People.At(to).FirstOrDefaultAsync(cancel);
            var sentence = $"An {person?.Name ?? to} kommen keine E-Mails mehr an: {reason} Bitte prüfen Sie die Adresse.";
            foreach (var one in await db.Administrators(at).ToListAsync(cancel))
                db.Notify(one, sentence, NoticePaths.Suspensions, Group, at);
            foreach (var seat in person is null ? [] : await db.NeighboursOf(person.Id, at, cancel))
                db.Notify(seat.PersonId!.Value, sentence, NoticePaths.Inbox, Group, at, seat.PlaceId);
        }

        internal IQueryable<Guid> Administrators(DateTimeOffset at) => db.Seats.OfInstance(at)
            .Where(seat => seat.Role == SeatRole.Administrator && seat.PersonId != null).Select(seat => seat.PersonId!.Value).Distinct();

        private async Task<IEnumerable<Seat>> NeighboursOf(Guid personId, DateTimeOffset at, CancellationToken cancel)
        {
            var places = db.Seats.InForce(at).HeldBy(personId).Where(seat => seat.Place != SeatPlace.Instance).Select(seat => seat.PlaceId);
            var beside = await db.Seats.InForce(at).Where(seat => seat.PersonId != null && seat.PersonId != personId
                && places.Contains(seat.PlaceId)).AsNoTracking().ToListAsync(cancel);
            return beside.Where(seat => seat.Role.Is(RoleTraits.Leads)).DistinctBy(seat => seat.PersonId);
        }
    }
}

/// <summary>How long it counts that a letter came back.</summary>
internal static class AddressMemory
{
    public const int Days = 180;
}
