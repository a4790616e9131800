namespace Buendnisnetz.Alliances.Pages;

/// <summary>An alliance from which nobody answers, on the desk of the office that looks after it.</summary>
internal sealed record DeskSilence(string Name, string Path, int Facts, DateTimeOffset Since)
{
    public static async Task<IReadOnlyList<DeskSilence>?> Load(SlotVisit visit, Actor me)
    {
        if (!me.IsAdministrator && !me.Seats.Any(seat => seat.Role == NetworkSeats.Office)) return [];
        var silent = await visit.Db.Enquiries.Where(enquiry => enquiry.ClosedAt == null && enquiry.OfficeToldAt != null)
            .Join(visit.Db.Alliances.LookedAfterBy(me, visit.Now.BerlinDay, visit.Db), enquiry => enquiry.AllianceId, alliance => alliance.Id, (enquiry, alliance) => new { alliance.Name, alliance.Slug, enquiry.OpenedAt })
            .ToListAsync(visit.Cancel);
        return [.. silent.GroupBy(one => (one.Name, one.Slug)).OrderBy(group => group.Min(one => one.OpenedAt))
            .Select(group => new DeskSilence(group.Key.Name, AlliancePaths.Of(group.Key.Slug), group.Count(), group.Min(one => one.OpenedAt)))];
    }
}
