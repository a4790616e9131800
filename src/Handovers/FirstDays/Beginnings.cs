using Buendnisnetz.Accounts;
using Buendnisnetz.Alliances;

namespace Buendnisnetz.Handovers;

/// <summary>The first hundred days in those alliances that somebody leads since recently.</summary>
internal static class Beginnings
{
    /// <summary>Whether there is such a seat.</summary>
    public static DeskQuestion Young { get; } = DeskQuestion.Whether("erste-tage", (db, desk) => desk.Ids.Count == 0 ? null
        : Seats(db, desk).Select(seat => seat.Id));

    public static async Task<IReadOnlyList<FirstDays>?> On(SlotVisit visit, DeskView desk)
    {
        if (!desk.Found(Young.Code)) return [];
        var led = desk.Alliances.ToDictionary(alliance => alliance.Id);
        var seats = await Seats(visit.Db, desk).ToListAsync(visit.Cancel);
        List<FirstDays> days = [];
        foreach (var seat in seats.Where(seat => FirstDays.AreOf(seat, desk.At)))
        {
            await visit.Db.Entry(led[seat.PlaceId]).Collection(alliance => alliance.Partnerships).LoadAsync(visit.Cancel);
            days.Add(await FirstDays.Of(visit.Db, led[seat.PlaceId], seat, desk.At, visit.Cancel));
        }
        return [.. days.Where(one => one.Next.Any())];
    }

    private static IQueryable<Seat> Seats(Db db, DeskView desk)
    {
        var (ids, since) = (desk.Ids, desk.At.AddDays(-FirstDays.Length - 1));
        return db.Seats.InForce(desk.At).HeldBy(desk.Me.Person).Where(seat => seat.Place == AllianceSeats.Place
            && ids.Contains(seat.PlaceId) && seat.Role == AllianceSeats.Coordinator && seat.From > since);
    }
}
