using Buendnisnetz.Accounts;
using Buendnisnetz.Alliances;

namespace Buendnisnetz.Handovers.Pages;

/// <summary>Alliances that nobody leads, for the office of their networks and for administrators (INV-07).</summary>
internal sealed class VacanciesModel(Db db, TimeProvider clock) : HousePage
{
    public IReadOnlyList<VacantAlliance> Vacant { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        if (!Me.LooksAfterAlliances) return NotFound();
        Vacant = await VacantAlliance.LookedAfterBy(db, Me, clock.Now, cancel);
        return Page();
    }
}

/// <summary>An alliance that nobody leads: since when, why, and whether somebody stands in.</summary>
internal sealed record VacantAlliance(string Name, string Slug, string AreaName, DateTimeOffset? Since, string? Reason, bool HasDeputy)
{
    public static async Task<IReadOnlyList<VacantAlliance>> LookedAfterBy(Db db, Actor actor, DateTimeOffset at, CancellationToken cancel)
    {
        var deputies = db.Seats.InForce(at).Where(seat => seat.Place == AllianceSeats.Place && seat.Role == AllianceSeats.Deputy)
            .Select(seat => seat.PlaceId);
        var vacancies = db.Vacancies.Lasting;
        var rows = await db.Alliances.LookedAfterBy(actor, at.BerlinDay, db).Unled(db, at).OrderBy(alliance => alliance.SortKey)
            .Select(alliance => new VacantAlliance(alliance.Name, alliance.Slug, alliance.AreaName,
                vacancies.Where(vacancy => vacancy.AllianceId == alliance.Id)
                    .Select(vacancy => (DateTimeOffset?)vacancy.Since).FirstOrDefault(),
                vacancies.Where(vacancy => vacancy.AllianceId == alliance.Id).Select(vacancy => vacancy.Reason).FirstOrDefault(),
                deputies.Contains(alliance.Id))).ToListAsync(cancel);
        return [.. rows.OrderBy(row => row.Since ?? DateTimeOffset.MinValue)];
    }
}
