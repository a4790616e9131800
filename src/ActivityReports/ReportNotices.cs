using Buendnisnetz.Accounts;
using Buendnisnetz.Alliances;
using Buendnisnetz.Networks;
using Buendnisnetz.Notifications;

namespace Buendnisnetz.ActivityReports;

/// <summary>
/// A network got a report: its office and those who lead its members hear of it in their inbox, and by digest as they wish.
/// </summary>
internal sealed class ReportNotices(Db db) : Listener<ActivityReportSent>
{
    public override async Task Hear(ActivityReportSent happened, CancellationToken cancel)
    {
        var report = await db.ActivityReports.Include(one => one.Alliance).Include(one => one.Deliveries).ThenInclude(got => got.Network)
            .FirstOrDefaultAsync(one => one.Id == happened.ReportId, cancel);
        if (report is not { Alliance: { } alliance }) return;
        var path = alliance.ReportPath(report.Year);
        var told = await db.Notices.Where(one => one.Path == path && one.At == happened.At).Select(one => one.PersonId).ToListAsync(cancel);
        var sentence = $"{alliance.Name} {(happened.Number == 1 ? "berichtet" : "hat den Bericht berichtigt")}: Das Jahr {report.Year}.";
        HashSet<Guid> done = [.. told, .. happened.By is { } by ? [by] : Array.Empty<Guid>()];
        foreach (var network in report.Deliveries.Select(got => got.Network!).OrderBy(one => one.Id))
            foreach (var (person, place) in await Readers(network, alliance, happened.At, cancel))
                if (done.Add(person)) db.Notify(person, sentence, path, network.Name, happened.At, place);
    }

    /// <summary>The office, then coordination and deputy of each other member; once each.</summary>
    private async Task<IEnumerable<(Guid Person, Guid Place)>> Readers(Network network, Alliance by, DateTimeOffset at,
        CancellationToken cancel)
    {
        var members = db.Memberships.IgnoreAutoIncludes().InForce.Where(member => member.NetworkId == network.Id
            && member.AllianceId != null && member.AllianceId != by.Id).Select(member => member.AllianceId!.Value);
        var seats = await db.Seats.InForce(at).Where(seat => seat.PersonId != null
                && ((seat.Place == NetworkSeats.Place && seat.PlaceId == network.Id)
                    || (seat.Place == AllianceSeats.Place && members.Contains(seat.PlaceId)
                        && (seat.Role == AllianceSeats.Coordinator || seat.Role == AllianceSeats.Deputy))))
            .OrderBy(seat => seat.From).ThenBy(seat => seat.Id).Select(seat => new { Person = seat.PersonId!.Value, seat.PlaceId })
            .ToListAsync(cancel);
        return seats.Select(seat => (seat.Person, seat.PlaceId));
    }
}
