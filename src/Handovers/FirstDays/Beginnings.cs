using Buendnisnetz.Accounts;
using Buendnisnetz.Alliances;

namespace Buendnisnetz.Handovers;

/// <summary>The first hundred days in those alliances that somebody leads since recently.</summary>
internal static class Beginnings
{
    public static async Task<IReadOnlyList<FirstDays>?> On(SlotVisit visit, DeskView desk)
    {
        var led = desk.Alliances.Where(alliance => desk.Me.Holds(AllianceSeats.Place, alliance.Id, AllianceSeats.Coordinator))
            .ToDictionary(alliance => alliance.Id);
        if (led.Count == 0) return [];
        var ids = led.Keys.ToList();
        var seats = await visit.Db.Seats.InForce(desk.At).HeldBy(desk.Me.Person).Where(seat => ids.Contains(seat.PlaceId))
            .ToListAsync(visit.Cancel);
        List<FirstDays> days = [];
        foreach (var seat in seats.Where(seat => FirstDays.AreOf(seat, desk.At)))
            days.Add(await FirstDays.Of(visit.Db, led[seat.PlaceId], seat, desk.At, visit.Cancel));
        return [.. days.Where(one => one.Next.Any())];
    }
}
