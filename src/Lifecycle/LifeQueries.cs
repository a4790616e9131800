using Buendnisnetz.Accounts;
using Buendnisnetz.Alliances;

namespace Buendnisnetz.Lifecycle;

/// <summary>What steps in the life of an alliance ask the database.</summary>
public static class LifeQueries
{
    extension(Db db)
    {
        /// <summary>
        /// The coordinator who has confirmed to be it: by having entered at least once, or by acting at this moment.
        /// Null where the seat is empty or its holder has never come.
        /// </summary>
        public async Task<Guid?> ConfirmedCoordinator(Guid allianceId, Guid? acting, DateTimeOffset at, CancellationToken cancel)
        {
            var seats = db.Seats.InForce(at).Of(AllianceSeats.Place, allianceId).Where(seat => seat.Role == AllianceSeats.Coordinator);
            var confirmed = db.People.Where(person => person.LockedAt == null && (person.LastSeenAt != null || person.Id == acting));
            return await seats.Join(confirmed, seat => seat.PersonId, person => person.Id, (seat, person) => (Guid?)person.Id)
                .FirstOrDefaultAsync(cancel);
        }

        /// <summary>Whether the person may answer for the alliance now: leads it, or works in its office.</summary>
        public async Task<bool> MayAnswerFor(Guid allianceId, Guid personId, DateTimeOffset at, CancellationToken cancel) =>
            await db.Seats.InForce(at).Of(AllianceSeats.Place, allianceId).HeldBy(personId)
                .AnyAsync(seat => seat.Role == AllianceSeats.Coordinator || seat.Role == AllianceSeats.Deputy, cancel)
            || (await db.OfficeOf(allianceId, at, cancel)).Contains(personId);
    }
}
