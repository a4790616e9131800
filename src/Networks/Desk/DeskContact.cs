using Buendnisnetz.Accounts;
using Buendnisnetz.Alliances;

namespace Buendnisnetz.Networks;

/// <summary>
/// Somebody who leads a member alliance. The seat of coordination or deputy implies that the office of the network may reach this
/// person; whoever holds another role is not among them.
/// </summary>
internal sealed record DeskContact(
    Guid AllianceId, Guid SeatId, SeatRole Role, Guid PersonId, string Name, string NameKey, string Email, string? Phone)
{
    /// <summary>Whether it is the coordination; else the deputy.</summary>
    public bool Coordinates => Role == AllianceSeats.Coordinator;

    /// <summary>The number as a telephone dials it; null where there is none.</summary>
    public string? Dial => Telephone.Link(Phone);
}

internal static class DeskContacts
{
    extension(Db db)
    {
        /// <summary>Who leads these alliances now, the coordination first; one query, however many there are.</summary>
        public async Task<ILookup<Guid, DeskContact>> ContactsOf(IReadOnlyCollection<Guid> alliances, DateTimeOffset at,
            CancellationToken cancel)
        {
            SeatRole[] leading = [AllianceSeats.Coordinator, AllianceSeats.Deputy];
            var found = await db.Seats.InForce(at)
                .Where(seat => seat.Place == AllianceSeats.Place && alliances.Contains(seat.PlaceId) && leading.Contains(seat.Role))
                .Join(db.People, seat => seat.PersonId, person => person.Id, (seat, person) => new DeskContact(
                    seat.PlaceId, seat.Id, seat.Role, person.Id, person.Name, person.NameKey, person.Email, person.Phone))
                .ToListAsync(cancel);
            return found.OrderBy(one => !one.Coordinates).ThenBy(one => one.NameKey, StringComparer.Ordinal)
                .ToLookup(one => one.AllianceId);
        }
    }
}
