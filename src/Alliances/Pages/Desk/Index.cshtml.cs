using Buendnisnetz.Accounts;

namespace Buendnisnetz.Alliances.Pages;

/// <summary>The desk: what waits for me, what is new, what is out of date.</summary>
internal sealed class DeskModel(Db db, TimeProvider clock) : HousePage
{
    public IReadOnlyList<DeskAlliance> Alliances { get; private set; } = [];

    public IReadOnlyList<DeskEvent> Happened { get; private set; } = [];

    /// <summary>What must be answered first: hand-overs and vacancies.</summary>
    public IReadOnlyList<DeskTask> First { get; private set; } = [];

    /// <summary>The first hundred days in those alliances that I lead since recently.</summary>
    public IReadOnlyList<FirstDays> Beginnings { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancel)
    {
        var own = await db.Alliances.Of(Me).ForDesk.ToListAsync(cancel);
        var ids = own.Select(alliance => alliance.Id).ToList();
        var seats = await db.Seats.Where(seat => seat.Place == SeatPlace.Alliance && ids.Contains(seat.PlaceId) && seat.Until == null).ToListAsync(cancel);
        var checks = await DeskChecks.Load(db, ids, clock.Now, cancel);
        Alliances = [.. own.Select(alliance => DeskAlliance.Of(alliance, [.. seats.Where(seat => seat.PlaceId == alliance.Id)], Me, checks))];
        First = await DeskLeadership.First(db, Me, clock.Now, cancel);
        Beginnings = await DeskLeadership.Beginnings(db, own, [.. seats.Where(seat => seat.PersonId == Me.PersonId)], clock.Now, cancel);
        Happened = await DeskEvent.Latest(db, own, cancel);
    }
}
